package org.journeywall.desktop.wall;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.journeywall.layout.Board;
import org.journeywall.layout.Measures;
import org.journeywall.layout.PlacedCard;
import org.journeywall.layout.PlacedStage;
import org.journeywall.layout.Rect;
import org.journeywall.model.CardKind;
import org.journeywall.paint.Palette;

/// The whole wall in a corner of the window, with a frame around the part that is in view; dragging
/// the frame moves the wall.
final class Minimap extends Region {
  private static final double WIDTH = 180;
  private static final double HEIGHT = 106;
  private static final double MARGIN = 16;
  private static final double PADDING = 9;
  private static final double LEAST_WINDOW = 640;

  /// What it takes of the window's lower right corner, with some air, in pixels.
  static final double ROOM_ACROSS = WIDTH + 2 * MARGIN;

  static final double ROOM_DOWN = HEIGHT + 2 * MARGIN;

  private final Surface surface;
  private final Palette palette;
  private final Runnable looked;
  private final Canvas canvas = new Canvas(WIDTH, HEIGHT);

  /// @param looked is run after the view has moved
  Minimap(Surface surface, Palette palette, Runnable looked) {
    this.surface = surface;
    this.palette = palette;
    this.looked = looked;
    setManaged(false);
    getStyleClass().add("minimap");
    getChildren().add(canvas);
    setOnMousePressed(this::go);
    setOnMouseDragged(this::go);
    setOnMouseReleased(MouseEvent::consume);
  }

  /// Whether a window of this size has room for it.
  static boolean fits(double width, double height) {
    return width > LEAST_WINDOW && height > 3 * HEIGHT;
  }

  /// Into the lower right corner of the window, above everything, while there is something to find.
  void place() {
    setVisible(surface.hasOverview());
    resizeRelocate(
        surface.width() - WIDTH - MARGIN, surface.height() - HEIGHT - MARGIN, WIDTH, HEIGHT);
  }

  private double scale() {
    Board board = surface.board();
    return Math.min(
        (WIDTH - 2 * PADDING) / Math.max(1, board.width()),
        (HEIGHT - 2 * PADDING) / Math.max(1, board.height()));
  }

  private double left() {
    return (WIDTH - surface.board().width() * scale()) / 2;
  }

  private double top() {
    return (HEIGHT - surface.board().height() * scale()) / 2;
  }

  void paint() {
    if (!isVisible()) {
      return;
    }
    GraphicsContext g = canvas.getGraphicsContext2D();
    g.clearRect(0, 0, WIDTH, HEIGHT);
    double scale = scale();
    Board board = surface.board();
    for (PlacedStage stage : board.stages()) {
      g.setFill(WallPicture.color(palette.stage(stage.index(), board.stages().size()), 1));
      fill(g, new Rect(stage.x() + 8, 20, stage.width() - 16, Measures.HEADER - 40), scale);
    }
    for (PlacedCard card : board.cards()) {
      boolean tile = card.card().kind() == CardKind.METRIC;
      g.setFill(WallPicture.color(tile ? palette.edge() : palette.note(card.card().kind()), 1));
      fill(g, card.rect(), scale);
    }
    paintFrame(g, scale);
  }

  private void fill(GraphicsContext g, Rect rect, double scale) {
    g.fillRect(
        left() + rect.x() * scale,
        top() + rect.y() * scale,
        Math.max(1, rect.width() * scale),
        Math.max(1, rect.height() * scale));
  }

  private void paintFrame(GraphicsContext g, double scale) {
    Viewport view = surface.viewport();
    double x = Math.clamp(left() + view.x() * scale, 1, WIDTH - 2);
    double y = Math.clamp(top() + view.y() * scale, 1, HEIGHT - 2);
    double right = left() + (view.x() + surface.width() / view.scale()) * scale;
    double bottom = top() + (view.y() + surface.trayTop() / view.scale()) * scale;
    double farthest = left() + surface.board().width() * scale;
    g.setStroke(WallPicture.color(palette.accent(), 1));
    g.setLineWidth(1.5);
    g.strokeRoundRect(
        x - 1,
        y - 1,
        Math.min(right, farthest) - x + 2,
        Math.min(bottom, HEIGHT - 2) - y + 2,
        4,
        4);
  }

  private void go(MouseEvent event) {
    Viewport view = surface.viewport();
    double x = (event.getX() - left()) / scale() - surface.width() / view.scale() / 2;
    double y = (event.getY() - top()) / scale() - surface.trayTop() / view.scale() / 2;
    surface.look(new Viewport(view.scale(), x, y));
    looked.run();
    event.consume();
  }
}
