package org.journeywall.desktop.wall;

import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.journeywall.desktop.NextFrame;
import org.journeywall.desktop.tiles.Glass;
import org.journeywall.desktop.tiles.PanelId;
import org.journeywall.desktop.tiles.Showing;
import org.journeywall.desktop.tiles.Tiles;
import org.journeywall.layout.Board;
import org.journeywall.layout.Measures;
import org.journeywall.layout.PlacedLane;
import org.journeywall.layout.Rect;
import org.journeywall.paint.Palette;
import org.journeywall.raster.Pixels;
import org.jspecify.annotations.Nullable;

/// The whole wall in a corner of the window, with a frame around the part that is in view; dragging
/// the frame moves the wall. A wall that would be a mere line is shown broader than it is. It
/// stands in the parking lot, and is smaller where that is low, so that it covers no cell of the
/// wall.
final class Minimap extends Region {
  private static final double LARGEST_WIDTH = 180;
  private static final double LARGEST_HEIGHT = 106;
  private static final double LEAST_HEIGHT = 64;
  private static final double MARGIN = 16;
  private static final double PADDING = 9;
  private static final double LEAST_WINDOW = 640;

  /// Narrower than this, in pixels, a wall is a line in which nothing can be found.
  private static final double SLENDER = 26;

  /// How broad it is shown then.
  private static final double BROADENED = 64;

  /// What it takes of the window's right edge at most, with some air, in pixels.
  static final double ROOM_ACROSS = LARGEST_WIDTH + 2 * MARGIN;

  private static final double LEAST_FRAME = 5;

  private final Surface surface;
  private final Palette palette;
  private final Runnable looked;
  private final Glass glass = new Glass();
  private final Rectangle frame = new Rectangle();
  private final NextFrame soon;
  private boolean due;
  private @Nullable Painted painted;

  private record Painted(Board board, Showing showing) {}

  /// @param looked is run after the view has moved
  /// @param repaint has the wall painted again, and this with it
  Minimap(Surface surface, Palette palette, Runnable looked, Runnable repaint) {
    this.surface = surface;
    this.palette = palette;
    this.looked = looked;
    soon =
        new NextFrame(() -> {
          due = true;
          repaint.run();
        });
    setManaged(false);
    // Until it has a place.
    setVisible(false);
    getStyleClass().add("minimap");
    frame.setFill(null);
    frame.setStroke(WallPicture.color(palette.accent(), 1));
    frame.setStrokeWidth(1.5);
    frame.setArcWidth(4);
    frame.setArcHeight(4);
    getChildren().addAll(glass, frame);
    setOnMousePressed(this::go);
    setOnMouseDragged(this::go);
    setOnMouseReleased(MouseEvent::consume);
  }

  /// Whether a window of this size has room for it.
  static boolean fits(double width, double height) {
    return width > LEAST_WINDOW && height > 3 * LARGEST_HEIGHT;
  }

  /// What it takes of the window's lower edge, with some air, in pixels.
  ///
  /// @param parkingLot height of the parking lot in the window, in pixels
  static double roomDown(double parkingLot) {
    return Math.clamp(parkingLot, LEAST_HEIGHT + 2 * MARGIN, LARGEST_HEIGHT + 2 * MARGIN);
  }

  /// Into the lower right corner of the window, above everything, while there is something to find.
  void place() {
    setVisible(surface.hasOverview());
    double high = Math.rint(roomDown(surface.height() - surface.trayTop()) - 2 * MARGIN);
    double wide = Math.rint(high * LARGEST_WIDTH / LARGEST_HEIGHT);
    if (high != getHeight()) {
      painted = null;
    }
    resizeRelocate(surface.width() - wide - MARGIN, surface.height() - high - MARGIN, wide, high);
  }

  private double scale() {
    Board board = surface.board();
    return Math.min(
        (getWidth() - 2 * PADDING) / Math.max(1, board.width()),
        (getHeight() - 2 * PADDING) / Math.max(1, board.height()));
  }

  /// Pixels per board unit from left to right.
  private double across() {
    return stretched(surface.board().width());
  }

  /// The same from top to bottom.
  private double down() {
    return stretched(surface.board().height());
  }

  private double stretched(double length) {
    double scale = scale();
    return length * scale < SLENDER ? BROADENED / Math.max(1, length) : scale;
  }

  private double left() {
    return (getWidth() - surface.board().width() * across()) / 2;
  }

  private double top() {
    return (getHeight() - surface.board().height() * down()) / 2;
  }

  /// Shows where the window is, and the wall anew where it has changed: a moment behind the wall
  /// itself, and when all cards are in their places.
  void paint(Tiles tiles, double density, Showing showing) {
    if (!isVisible()) {
      return;
    }
    placeFrame();
    var now = new Painted(surface.board(), showing);
    if (now.equals(painted)) {
      return;
    }
    if (painted == null || due && showing.settling().isEmpty()) {
      boolean complete = paintWall(tiles, density);
      painted = complete ? now : null;
      due = false;
    } else {
      soon.ask();
    }
  }

  private boolean paintWall(Tiles tiles, double density) {
    Pixels picture = glass.picture(getWidth(), getHeight(), density);
    picture.clear();
    if (across() != down()) {
      new Sketch(surface.board(), palette, across() * density, down() * density)
          .draw(picture, Math.rint(left() * density), Math.rint(top() * density));
      glass.show();
      return true;
    }
    double scale = scale() * density;
    double x = Math.rint(left() * density);
    double y = Math.rint(top() * density);
    tiles.at(picture, scale, false, new Rect(0, 0, picture.width(), picture.height()));
    double column = Math.rint(Measures.LANE_COLUMN * scale);
    boolean complete = tiles.draw(PanelId.Frame.STAGES, x + column, y);
    for (PlacedLane lane : surface.board().lanes().reversed()) {
      double down = Math.rint(lane.y() * scale);
      complete &= tiles.draw(new PanelId.Cells(lane.lane().id()), x + column, y + down);
    }
    glass.show();
    return complete;
  }

  private void placeFrame() {
    double across = across();
    double down = down();
    Viewport view = surface.viewport();
    double x = Math.clamp(left() + view.x() * across, 1, getWidth() - 2);
    double y = Math.clamp(top() + view.y() * down, 1, getHeight() - 2);
    double right = left() + (view.x() + surface.width() / view.scale()) * across;
    double bottom = top() + (view.y() + surface.trayTop() / view.scale()) * down;
    double farthest = left() + surface.board().width() * across;
    frame.setX(x - 1);
    frame.setY(y - 1);
    frame.setWidth(Math.max(LEAST_FRAME, Math.min(right, farthest) - x + 2));
    frame.setHeight(Math.max(LEAST_FRAME, Math.min(bottom, getHeight() - 2) - y + 2));
  }

  private void go(MouseEvent event) {
    Viewport view = surface.viewport();
    double x = (event.getX() - left()) / across() - surface.width() / view.scale() / 2;
    double y = (event.getY() - top()) / down() - surface.trayTop() / view.scale() / 2;
    surface.look(new Viewport(view.scale(), x, y));
    looked.run();
    event.consume();
  }
}
