package org.journeywall.desktop.wall;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import javafx.stage.Window;
import org.journeywall.desktop.tiles.FramePanel;
import org.journeywall.desktop.tiles.Glass;
import org.journeywall.desktop.tiles.LanePanel;
import org.journeywall.desktop.tiles.LotPanel;
import org.journeywall.desktop.tiles.Panel;
import org.journeywall.desktop.tiles.PanelId;
import org.journeywall.desktop.tiles.Showing;
import org.journeywall.desktop.tiles.Tiles;
import org.journeywall.find.Bright;
import org.journeywall.layout.Board;
import org.journeywall.layout.Measures;
import org.journeywall.layout.PlacedLane;
import org.journeywall.layout.Rect;
import org.journeywall.layout.Tray;
import org.journeywall.model.CardId;
import org.journeywall.paint.BoardPainter;
import org.journeywall.paint.Colour;
import org.journeywall.paint.Mark;
import org.journeywall.raster.Pixels;
import org.journeywall.raster.Raster;
import org.jspecify.annotations.Nullable;

/// Paints the wall into the window from its tiles: the body under its headers, and the parking lot
/// below.
final class WallPicture {
  /// So long after the last step a zoom is over, in nanoseconds.
  private static final long RESTS = 50_000_000;

  private final Surface surface;
  private final BoardPainter painter;
  private final Glide glide;
  private final SelectionOutline selection;
  private final LinkLights links;
  private final Minimap minimap;
  private final Tiles tiles;
  private final Raster raster;
  private final Glass glass;
  private Set<CardId> lifted = Set.of();
  private @Nullable CardId onto;
  private final Supplier<Bright> bright;
  private Showing showing = Showing.PLAIN;
  private final CommitteePanels committee;
  private Board board;
  private Tray tray;
  private Pose pose;
  private Lights lights = Lights.OFF;
  private Rect part = Rect.NOTHING;
  private boolean sharp;
  private double scale;
  private long scaledAt;

  /// @param glass shows it in the window
  /// @param bright which cards are not dimmed
  WallPicture(
      Glass glass,
      Surface surface,
      BoardPainter painter,
      Glide glide,
      SelectionOutline selection,
      LinkLights links,
      Minimap minimap,
      Tiles tiles,
      Raster raster,
      Supplier<Bright> bright) {
    this.surface = surface;
    this.painter = painter;
    this.glide = glide;
    this.selection = selection;
    this.links = links;
    this.minimap = minimap;
    this.tiles = tiles;
    this.raster = raster;
    this.glass = glass;
    this.bright = bright;
    committee = new CommitteePanels(painter.palette());
    board = surface.board();
    tray = surface.tray();
    pose = Pose.of(new Pixels(1, 1), 1, surface, Lanes.AT_REST);
    hang();
  }

  /// Cards that float at the pointer: only the place kept for them is drawn.
  void lift(Set<CardId> cards) {
    lifted = Set.copyOf(cards);
  }

  /// The card onto which what floats will be stacked; null for none.
  void onto(@Nullable CardId card) {
    onto = card;
  }

  /// Brings the tiles to what is to be shown now.
  private void hang() {
    Map<PanelId, Panel> panels = new HashMap<>();
    for (PlacedLane lane : board.lanes()) {
      panels.put(new PanelId.Cells(lane.lane().id()), new LanePanel(board, lane, painter, showing));
      PlacedLane top = lane.at(0);
      var name = new Rect(0, 0, Measures.LANE_COLUMN, lane.height());
      panels.put(
          new PanelId.LaneName(lane.lane().id()), new FramePanel(name, painter.laneName(top)));
    }
    double column = Measures.LANE_COLUMN;
    var headers = new Rect(column, 0, board.width() - column, Measures.HEADER);
    panels.put(PanelId.Frame.STAGES, new FramePanel(headers, painter.stageHeaders(board)));
    var corner = new Rect(0, 0, column, Measures.HEADER);
    panels.put(PanelId.Frame.CORNER, new FramePanel(corner, List.of(painter.corner(board))));
    committee.hang(panels, board);
    panels.put(PanelId.Frame.PARKING_LOT, new LotPanel(tray, painter, showing));
    tiles.show(panels, new Rect(0, 0, board.width(), board.height()));
  }

  /// @return whether it is final; else it should be painted again with the next frame
  boolean paint(long now) {
    var next = new Showing(lifted, onto, bright.get(), glide.settling(now));
    boolean same =
        board.equals(surface.board()) && tray.equals(surface.tray()) && next.equals(showing);
    if (!same) {
      board = surface.board();
      tray = surface.tray();
      showing = next;
      hang();
    }
    double density = density();
    double wanted = surface.viewport().scale() * density;
    if (wanted != scale) {
      scaledAt = scale == 0 ? 0 : now;
      scale = wanted;
    }
    boolean zooming = now - scaledAt < RESTS;
    Pixels picture = glass.picture(surface.width(), surface.height(), density);
    draw(Pose.of(picture, density, surface, Lanes.inOrder(board, glide, now)), zooming);
    minimap.paint(tiles, density, showing);
    sharp = tiles.end();
    return sharp && showing.settling().isEmpty() && !pose.lanes().sliding();
  }

  // Where the frame before was as it should be, only what looks different now.
  private void draw(Pose next, boolean zooming) {
    Lights now = lights(next.lanes());
    Rect changed = tiles.changed().common(next.window());
    Rect apart = now.apart(lights, next);
    if (zooming || !sharp || !next.equals(pose)) {
      part = next.window();
    } else {
      part = changed.equals(Rect.NOTHING) ? apart : changed;
      part = apart.equals(Rect.NOTHING) ? part : part.with(apart);
    }
    pose = next;
    lights = now;
    tiles.begin(next.picture());
    paintWall(zooming);
    if (part.intersects(next.tray())) {
      paintTray(zooming);
    }
    glass.show(part);
  }

  private Lights lights(Lanes lanes) {
    List<Mark> links = lanes.sliding() ? List.of() : this.links.onBody();
    return lifted.isEmpty()
        ? new Lights(
            selection.onBody(lanes),
            selection.onLanes(lanes),
            selection.onStages(),
            selection.inTray(),
            links)
        : new Lights(List.of(), selection.onLanes(lanes), selection.onStages(), List.of(), links);
  }

  private void fill(double left, double top, double right, double bottom, Colour colour) {
    pose.picture()
        .fill(
            Math.max(left, part.x()),
            Math.max(top, part.y()),
            Math.min(right, part.right()),
            Math.min(bottom, part.bottom()),
            colour);
  }

  // Only where no part of the wall is, because filling the window costs as much as drawing it.
  private void paintAround() {
    Colour ground = painter.palette().parking();
    Rect window = pose.window();
    fill(
        Math.floor(pose.left() + board.width() * scale) - 1,
        0,
        window.right(),
        window.bottom(),
        ground);
    fill(0, 0, pose.left() + 1, window.bottom(), ground);
    fill(
        0,
        Math.floor(pose.top() + board.height() * scale) - 1,
        window.right(),
        window.bottom(),
        ground);
    fill(0, 0, window.right(), pose.top() + 1, ground);
  }

  private void paintWall(boolean zooming) {
    double column = Math.rint(Measures.LANE_COLUMN * scale);
    double left = pose.left() + column;
    double head = pose.headLeft();
    Rect body = pose.body();
    Rect drawn = body.common(part);
    if (pose.lanes().sliding()) {
      fill(0, 0, head + column, body.bottom(), painter.palette().frame());
      fill(head + column, 0, body.right(), body.bottom(), painter.palette().wall());
    }
    paintAround();
    tiles.at(pose.picture(), scale, zooming, drawn);
    for (Lanes.Drawn lane : pose.lanes().lanes()) {
      tiles.draw(new PanelId.Cells(lane.id()), left, pose.top() + lane.top(scale));
    }
    outline(lights.body(), drawn);
    raster.draw(pose.picture(), lights.links(), scale, -pose.left(), -pose.top(), drawn);
    for (Lanes.Drawn lane : pose.lanes().lanes()) {
      tiles.draw(new PanelId.LaneName(lane.id()), head, pose.top() + lane.top(scale));
    }
    outline(lights.lanes(), drawn);
    committee.draw(tiles, board, left, head, pose.top(), scale);
    tiles.draw(PanelId.Frame.STAGES, left, pose.headTop());
    outline(lights.stages(), drawn);
    tiles.draw(PanelId.Frame.CORNER, head, pose.headTop());
    tiles.at(pose.picture(), scale, zooming, body);
    for (PlacedLane lane : board.lanes()) {
      tiles.ahead(
          new PanelId.Cells(lane.lane().id()), left, pose.top() + Math.rint(lane.y() * scale));
    }
  }

  private void outline(List<Mark> marks, Rect clip) {
    raster.draw(pose.picture(), marks, pose.density(), 0, 0, clip);
  }

  private double density() {
    Scene scene = glass.getScene();
    Window window = scene == null ? null : scene.getWindow();
    return window == null ? 1 : window.getOutputScaleX();
  }

  private void paintTray(boolean zooming) {
    Rect tray = pose.tray();
    double density = pose.density();
    fill(0, tray.y(), tray.right(), tray.bottom(), painter.palette().parking());
    tiles.at(pose.picture(), pose.trayScale() * density, zooming, tray.common(part));
    tiles.draw(PanelId.Frame.PARKING_LOT, 0, tray.y() - Math.rint(pose.trayScroll() * density));
    outline(lights.tray(), tray.common(part));
    fill(0, tray.y(), tray.right(), tray.y() + Math.rint(density), painter.palette().edge());
  }

  /// Lets go of what was painted: this wall is not shown again.
  void release() {
    tiles.release();
    glass.release();
  }

  /// Whether everything is painted as it should be, also around the window.
  boolean isSettled() {
    return tiles.isSettled();
  }

  static Color color(Colour colour, double opacity) {
    return Color.rgb(colour.red(), colour.green(), colour.blue(), opacity);
  }
}
