package org.journeywall.desktop.wall;

import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import org.journeywall.desktop.Desk;
import org.journeywall.layout.Board;
import org.journeywall.layout.BoardLayout;
import org.journeywall.layout.Measures;
import org.journeywall.layout.PlacedLane;
import org.journeywall.layout.PlacedStage;
import org.journeywall.layout.Rect;
import org.journeywall.layout.Tray;
import org.journeywall.model.Grid;
import org.journeywall.tool.Scene;
import org.journeywall.tool.Spot;
import org.jspecify.annotations.Nullable;

/// The wall as it is laid out now and as the window looks at it: the board above, the parking lot
/// docked below it.
final class Surface {
  private static final double SLACK = 4;
  private static final double SLACK_OF_FINGERS = 8;
  private static final double TRAY_SHARE = 0.34;
  private static final double FOLLOWED = 0.3;
  private static final double TRAY_SMALLEST = 0.55;

  /// Walls of more cards are first laid out in part.
  private static final int LARGE = 600;

  /// What a window may show at first, in board units.
  private static final double FIRST_WIDTH = 4200;

  private static final double FIRST_HEIGHT = 2600;

  /// How far one may scroll on beyond the wall's end, as a share of the window: room to work in.
  private static final double BEYOND = 0.25;

  /// Room kept right of the last stage for the button that adds one, in pixels.
  private static final double BESIDE = 40;

  private static final double BESIDE_OF_FINGERS = 56;

  private final Desk desk;
  private final BoardLayout layout;
  private final BooleanSupplier fingers;
  private Board board;
  private Board standing;
  private Tray tray;
  private Viewport viewport = Viewport.START;
  private double width = 1;
  private double height = 1;
  private double trayScroll;
  private boolean fitted = true;
  private boolean overview;
  private boolean completing;

  /// @param fingers whether it is touched rather than pointed at
  Surface(Desk desk, BoardLayout layout, BooleanSupplier fingers) {
    this.desk = desk;
    this.layout = layout;
    this.fingers = fingers;
    board = board(desk.committedGrid().after(desk.workshop()), null);
    standing = board;
    tray = layout.tray(board.grid(), 1000);
  }

  Board board() {
    return board;
  }

  Tray tray() {
    return tray;
  }

  Viewport viewport() {
    return viewport;
  }

  BoardLayout layout() {
    return layout;
  }

  double width() {
    return width;
  }

  double height() {
    return height;
  }

  /// Lays out what the desk shows now.
  void refresh() {
    Board before = board.map().id().equals(desk.map()) ? board : null;
    Grid grid =
        before == null
            ? desk.committedGrid().after(desk.workshop())
            : before.grid().after(desk.workshop());
    board = board(grid, before);
    standing = desk.editor().isPreviewing() ? standing : board;
    layTray();
    settle();
  }

  // A large wall is first laid out as far as a window shows it; the rest would hold up the window.
  private Board board(Grid grid, @Nullable Board before) {
    boolean large = grid.workshop().cards().size() > LARGE;
    return large && (before == null || !before.isComplete())
        ? layout.draft(grid, desk.arrangement(), FIRST_WIDTH, FIRST_HEIGHT, before)
        : layout.board(grid, desk.arrangement(), before);
  }

  /// Has laid out what is only a draft so far; at once nothing changes.
  ///
  /// @param worker lays it out
  /// @param window runs things on the FX thread
  /// @param done is run when there is a whole board to be shown
  void complete(Executor worker, Executor window, Runnable done) {
    Board draft = board;
    if (draft.isComplete() || completing) {
      return;
    }
    completing = true;
    worker.execute(() -> {
      Board whole = layout.board(draft.grid(), draft.arrangement(), draft);
      window.execute(() -> {
        completing = false;
        boolean sameMap = board.map().id().equals(whole.map().id());
        if (sameMap && !board.isComplete()) {
          board = layout.board(board.grid(), desk.arrangement(), whole);
          layTray();
          settle();
        }
        done.run();
      });
    });
  }

  void resize(double newWidth, double newHeight) {
    width = newWidth;
    height = newHeight;
    layTray();
    settle();
  }

  /// Whether nobody has chosen a scale since it was fitted.
  boolean isFitted() {
    return fitted;
  }

  // Parked cards keep clear of the overview; whether there is one hardly ever changes.
  private void layTray() {
    tray = clearOfOverview();
    Rect whole = viewport.screen(new Rect(0, 0, board.width(), board.height()));
    boolean outOfView = whole.width() > width + 1 || whole.height() > trayTop() + 1;
    boolean wanted = outOfView && Minimap.fits(width, height);
    if (wanted != overview) {
      overview = wanted;
      tray = clearOfOverview();
    }
  }

  private Tray clearOfOverview() {
    double room = overview ? width - Minimap.ROOM_ACROSS : width;
    return layout.tray(board.grid(), desk.arrangement(), Math.max(200, room / trayScale()), tray);
  }

  /// Whether an overview is shown: a part of the map is out of view.
  boolean hasOverview() {
    return overview;
  }

  // The map can be scrolled on until its last row stands above the overview.
  private void settle() {
    double lot = height - trayTop();
    double covered = overview ? (Minimap.roomDown(lot) - lot) / viewport.scale() : 0;
    double beyond = fitted ? 0 : BEYOND / viewport.scale();
    viewport =
        viewport.clampedTo(
            board.width() + Math.max(beside() / viewport.scale(), beyond * width),
            board.height() + Math.max(covered, beyond * trayTop()),
            width,
            trayTop());
    trayScroll = Math.clamp(trayScroll, 0, Math.max(0, tray.height() * trayScale() - lot));
  }

  /// Shows another part of the wall; from now on a resized window keeps the scale.
  void look(Viewport next) {
    boolean zoomed = next.scale() != viewport.scale();
    fitted &= !zoomed;
    viewport = next;
    if (zoomed) {
      layTray();
    }
    settle();
  }

  /// The scale at which the wall is as wide as the window, as far as notes stay readable; a little
  /// less where its last row would be cut off.
  void fitWidth() {
    double fit = (width - beside()) / Math.max(1, board.width());
    viewport = new Viewport(Math.clamp(fit, Viewport.READABLE, 1), 0, 0);
    fitted = true;
    layTray();
    viewport = viewport.orWhole(trayTop() / Math.max(1, board.height()));
    layTray();
    settle();
  }

  /// The scale at which the whole wall is in view.
  void fitMap() {
    look(new Viewport(Math.min(fitScale(), 1.25), 0, 0));
  }

  private double fitScale() {
    double room = height * (1 - TRAY_SHARE / 2);
    return Math.min((width - beside()) / board.width(), room / board.height());
  }

  /// Shows the wall at another scale, with what lies at the screen point staying there.
  void zoom(double scale, double screenX, double screenY) {
    double least = Math.min(Viewport.SMALLEST, fitScale() / 2);
    look(viewport.zoomedTo(Math.max(scale, least), screenX, screenY));
  }

  /// Fills the window with what is selected, where something of it is on the wall.
  void fitSelection() {
    Rect place = SelectedPlace.of(scene());
    if (place != null) {
      fit(place);
    }
  }

  /// Fills the window with a part of the board.
  private void fit(Rect part) {
    double bodyWidth = width - Measures.LANE_COLUMN * Math.min(1, viewport.scale());
    double bodyHeight = trayTop() - Measures.HEADER * Math.min(1, viewport.scale());
    double fit = Math.min(bodyWidth / (part.width() + 40), bodyHeight / (part.height() + 40));
    double scale = Math.min(fit, 1.5);
    double left = part.centreX() - (width + Measures.LANE_COLUMN * scale) / 2 / scale;
    double top = part.centreY() - (trayTop() + Measures.HEADER * scale) / 2 / scale;
    look(new Viewport(scale, left, top));
  }

  /// The part of the board that is in view at a scale at which notes can be followed when they
  /// move; nothing where they are too small for that.
  Rect readable() {
    return viewport.scale() < FOLLOWED
        ? Rect.NOTHING
        : new Rect(
            viewport.x(), viewport.y(), width / viewport.scale(), trayTop() / viewport.scale());
  }

  private double beside() {
    return fingers.getAsBoolean() ? BESIDE_OF_FINGERS : BESIDE;
  }

  double trayScale() {
    return Math.clamp(viewport.scale(), TRAY_SMALLEST, 1);
  }

  double trayScroll() {
    return trayScroll;
  }

  void scrollTray(double pixels) {
    trayScroll -= pixels;
    settle();
  }

  /// Upper edge of the parking lot on the screen: right below the wall, and at the bottom of the
  /// window where the wall is higher.
  double trayTop() {
    double least = Math.min(tray.height() * trayScale(), height * TRAY_SHARE);
    return Math.min(board.height() * viewport.scale(), height - least);
  }

  Spot spot(double screenX, double screenY) {
    if (screenY >= trayTop()) {
      double scale = trayScale();
      return new Spot(
          Spot.Ground.PARKING_LOT, screenX / scale, (screenY - trayTop() + trayScroll) / scale);
    }
    return new Spot(Spot.Ground.WALL, viewport.boardX(screenX), viewport.boardY(screenY));
  }

  double scale(Spot.Ground ground) {
    return switch (ground) {
      case WALL -> viewport.scale();
      case PARKING_LOT -> trayScale();
    };
  }

  /// A rectangle of a ground on the screen, in pixels.
  Rect screen(Spot.Ground ground, Rect rect) {
    return switch (ground) {
      case WALL -> viewport.screen(rect);
      case PARKING_LOT -> {
        double scale = trayScale();
        yield new Rect(
            rect.x() * scale,
            rect.y() * scale + trayTop() - trayScroll,
            rect.width() * scale,
            rect.height() * scale);
      }
    };
  }

  Scene scene() {
    return new Scene(
        desk.editor().committed(),
        board,
        standing,
        tray,
        desk.selection(),
        desk.ids(),
        desk.scoredPersonas(),
        (fingers.getAsBoolean() ? SLACK_OF_FINGERS : SLACK) / viewport.scale());
  }

  /// Scrolls as little as needed to show a card or cell fully.
  void reveal(Rect boardRect) {
    viewport = viewport.revealing(boardRect, width, trayTop());
    settle();
  }

  /// The same for a stage's header, and for the button beside the last.
  void reveal(PlacedStage stage) {
    viewport = viewport.revealing(stage, width - beside(), trayTop());
    settle();
  }

  /// The same for a lane's name.
  void reveal(PlacedLane lane) {
    viewport = viewport.revealing(lane, width, trayTop());
    settle();
  }

  /// The same for a card of the parking lot.
  void revealParked(Rect card) {
    double scale = trayScale();
    double least = (card.bottom() + Measures.GAP) * scale - (height - trayTop());
    trayScroll = Math.clamp(trayScroll, least, Math.max(least, (card.y() - Measures.GAP) * scale));
    settle();
  }

  /// How much of the body is in view from top to bottom, in board units.
  double page() {
    return Math.max(1, (trayTop() - viewport.bodyTop()) / viewport.scale());
  }
}
