package org.journeywall.desktop.wall;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.transform.Affine;
import javafx.stage.Window;
import org.journeywall.desktop.tiles.FramePanel;
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
  private final GraphicsContext canvas;
  private Set<CardId> lifted = Set.of();
  private final Supplier<Bright> bright;
  private Showing showing = Showing.PLAIN;
  private Board board;
  private Tray tray;
  private double scale;
  private long scaledAt;
  private double shiftX;
  private double shiftY;

  /// @param ground as large as the window's part for the wall
  /// @param bright which cards are not dimmed
  WallPicture(
      Canvas ground,
      Surface surface,
      BoardPainter painter,
      Glide glide,
      SelectionOutline selection,
      LinkLights links,
      Minimap minimap,
      Tiles tiles,
      Supplier<Bright> bright) {
    this.surface = surface;
    this.painter = painter;
    this.glide = glide;
    this.selection = selection;
    this.links = links;
    this.minimap = minimap;
    this.tiles = tiles;
    this.bright = bright;
    canvas = ground.getGraphicsContext2D();
    board = surface.board();
    tray = surface.tray();
    hang();
  }

  /// Cards that float at the pointer: only the place kept for them is drawn.
  void lift(Set<CardId> cards) {
    lifted = Set.copyOf(cards);
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
    panels.put(PanelId.Frame.PARKING_LOT, new LotPanel(tray, painter, showing));
    tiles.show(panels, new Rect(0, 0, board.width(), board.height()));
  }

  /// @return whether it is final; else it should be painted again with the next frame
  boolean paint(long now) {
    var next = new Showing(lifted, bright.get(), glide.settling(now));
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
    var window = new Rect(0, 0, surface.width() * density, surface.height() * density);
    tiles.begin(window.width(), window.height());
    paintAround();
    var wall = new Rect(0, 0, window.width(), Math.ceil(surface.trayTop() * density));
    tiles.at(scale, zooming, wall);
    paintWall(density);
    tiles.at(surface.trayScale() * density, zooming, window);
    paintTray(density);
    minimap.paint(tiles, density);
    boolean sharp = tiles.end();
    return sharp && showing.settling().isEmpty();
  }

  // Only where no part of the wall is, because filling the window costs as much as drawing it.
  private void paintAround() {
    canvas.setTransform(new Affine());
    canvas.setFill(color(painter.palette().parking(), 1));
    Viewport view = surface.viewport();
    double right = Math.max(0, Math.floor(view.screenX(board.width())) - 1);
    double left = Math.ceil(view.screenX(0)) + 1;
    double bottom = Math.max(0, Math.floor(view.screenY(board.height())) - 1);
    double top = Math.ceil(view.screenY(0)) + 1;
    fill(right, 0, surface.width() - right, surface.height());
    fill(0, 0, left, surface.height());
    fill(0, bottom, surface.width(), surface.height() - bottom);
    fill(0, 0, surface.width(), top);
  }

  private void fill(double x, double y, double width, double height) {
    if (width > 0 && height > 0) {
      canvas.fillRect(x, y, width, height);
    }
  }

  // Each part covers what reaches out below it from the part before: clipping a canvas is slow.
  private void paintWall(double density) {
    Viewport view = surface.viewport();
    shiftX = -Math.rint(view.x() * scale);
    shiftY = -Math.rint(view.y() * scale);
    double headX = view.isSticky() ? Math.max(0, shiftX) : shiftX;
    double headY = view.isSticky() ? Math.max(0, shiftY) : shiftY;
    double column = Math.rint(Measures.LANE_COLUMN * scale);
    toPixels(density);
    // From below, so that what a lane reaches too far down lies under the next.
    for (PlacedLane lane : board.lanes().reversed()) {
      var cells = new PanelId.Cells(lane.lane().id());
      tiles.draw(canvas, cells, shiftX + column, shiftY + Math.rint(lane.y() * scale));
    }
    if (lifted.isEmpty()) {
      selection.onBody(canvas);
    }
    links.onBody(canvas);
    toPixels(density);
    for (PlacedLane lane : board.lanes().reversed()) {
      var name = new PanelId.LaneName(lane.lane().id());
      tiles.draw(canvas, name, headX, shiftY + Math.rint(lane.y() * scale));
    }
    selection.onLanes(canvas);
    toPixels(density);
    tiles.draw(canvas, PanelId.Frame.STAGES, shiftX + column, headY);
    selection.onStages(canvas);
    toPixels(density);
    tiles.draw(canvas, PanelId.Frame.CORNER, headX, headY);
    for (PlacedLane lane : board.lanes()) {
      var cells = new PanelId.Cells(lane.lane().id());
      tiles.ahead(cells, shiftX + column, shiftY + Math.rint(lane.y() * scale));
    }
  }

  private void toPixels(double density) {
    canvas.setTransform(1 / density, 0, 0, 1 / density, 0, 0);
  }

  private double density() {
    Scene scene = canvas.getCanvas().getScene();
    Window window = scene == null ? null : scene.getWindow();
    return window == null ? 1 : window.getOutputScaleX();
  }

  private void paintTray(double density) {
    double top = Math.rint(surface.trayTop() * density) / density;
    canvas.setTransform(new Affine());
    canvas.setFill(color(painter.palette().parking(), 1));
    fill(0, top, surface.width(), surface.height() - top);
    canvas.save();
    if (surface.trayScroll() > 0) {
      canvas.beginPath();
      canvas.rect(0, top, surface.width(), surface.height() - top);
      canvas.clip();
    }
    toPixels(density);
    double up = Math.rint(surface.trayScroll() * density);
    tiles.draw(canvas, PanelId.Frame.PARKING_LOT, 0, top * density - up);
    if (lifted.isEmpty()) {
      selection.inTray(canvas);
    }
    canvas.restore();
    canvas.setTransform(new Affine());
    canvas.setFill(color(painter.palette().edge(), 1));
    canvas.fillRect(0, top, surface.width(), 1);
  }

  /// Lets go of what was painted: this wall is not shown again.
  void release() {
    tiles.release();
  }

  /// Whether everything is painted as it should be, also around the window.
  boolean isSettled() {
    return tiles.isSettled();
  }

  static Color color(Colour colour, double opacity) {
    return Color.rgb(colour.red(), colour.green(), colour.blue(), opacity);
  }
}
