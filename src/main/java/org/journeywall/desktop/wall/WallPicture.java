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
  private Pixels picture = new Pixels(1, 1);
  private Set<CardId> lifted = Set.of();
  private @Nullable CardId onto;
  private final Supplier<Bright> bright;
  private Showing showing = Showing.PLAIN;
  private final CommitteePanels committee;
  private Board board;
  private Tray tray;
  private Lanes order = Lanes.AT_REST;
  private double scale;
  private long scaledAt;
  private double shiftX;
  private double shiftY;

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
    picture = glass.picture(surface.width(), surface.height(), density);
    tiles.begin();
    order = Lanes.inOrder(board, glide, now);
    paintWall(density, zooming);
    paintTray(density, zooming);
    glass.show();
    minimap.paint(tiles, density);
    boolean sharp = tiles.end();
    return sharp && showing.settling().isEmpty() && !order.sliding();
  }

  // Only where no part of the wall is, because filling the window costs as much as drawing it.
  private void paintAround() {
    Colour ground = painter.palette().parking();
    double right = Math.floor(shiftX + board.width() * scale) - 1;
    double bottom = Math.floor(shiftY + board.height() * scale) - 1;
    picture.fill(right, 0, picture.width(), picture.height(), ground);
    picture.fill(0, 0, shiftX + 1, picture.height(), ground);
    picture.fill(0, bottom, picture.width(), picture.height(), ground);
    picture.fill(0, 0, picture.width(), shiftY + 1, ground);
  }

  private void paintWall(double density, boolean zooming) {
    Viewport view = surface.viewport();
    shiftX = -Math.rint(view.x() * scale);
    shiftY = -Math.rint(view.y() * scale);
    double headX = view.isSticky() ? Math.max(0, shiftX) : shiftX;
    double headY = view.isSticky() ? Math.max(0, shiftY) : shiftY;
    double column = Math.rint(Measures.LANE_COLUMN * scale);
    var window = new Rect(0, 0, picture.width(), Math.ceil(surface.trayTop() * density));
    if (order.sliding()) {
      double body = headX + column;
      picture.fill(0, 0, body, window.bottom(), painter.palette().frame());
      picture.fill(body, 0, picture.width(), window.bottom(), painter.palette().wall());
    }
    paintAround();
    tiles.at(picture, scale, zooming, window);
    for (Lanes.Drawn lane : order.lanes()) {
      tiles.draw(new PanelId.Cells(lane.id()), shiftX + column, shiftY + lane.top(scale));
    }
    if (lifted.isEmpty()) {
      outline(selection.onBody(order), density, window);
    }
    if (!order.sliding()) {
      raster.draw(picture, links.onBody(), scale, -shiftX, -shiftY, window);
    }
    for (Lanes.Drawn lane : order.lanes()) {
      tiles.draw(new PanelId.LaneName(lane.id()), headX, shiftY + lane.top(scale));
    }
    outline(selection.onLanes(order), density, window);
    committee.draw(tiles, board, shiftX + column, headX, shiftY, scale);
    tiles.draw(PanelId.Frame.STAGES, shiftX + column, headY);
    outline(selection.onStages(), density, window);
    tiles.draw(PanelId.Frame.CORNER, headX, headY);
    for (PlacedLane lane : board.lanes()) {
      var cells = new PanelId.Cells(lane.lane().id());
      tiles.ahead(cells, shiftX + column, shiftY + Math.rint(lane.y() * scale));
    }
  }

  private void outline(List<Mark> marks, double density, Rect window) {
    raster.draw(picture, marks, density, 0, 0, window);
  }

  private double density() {
    Scene scene = glass.getScene();
    Window window = scene == null ? null : scene.getWindow();
    return window == null ? 1 : window.getOutputScaleX();
  }

  private void paintTray(double density, boolean zooming) {
    double top = Math.rint(surface.trayTop() * density);
    double width = picture.width();
    var window = new Rect(0, top, width, picture.height() - top);
    picture.fill(0, top, width, picture.height(), painter.palette().parking());
    tiles.at(picture, surface.trayScale() * density, zooming, window);
    tiles.draw(PanelId.Frame.PARKING_LOT, 0, top - Math.rint(surface.trayScroll() * density));
    if (lifted.isEmpty()) {
      outline(selection.inTray(), density, window);
    }
    picture.fill(0, top, width, top + Math.rint(density), painter.palette().edge());
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
