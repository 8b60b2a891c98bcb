package org.journeywall.desktop.tiles;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.journeywall.layout.Arrangement;
import org.journeywall.layout.Board;
import org.journeywall.layout.BoardLayout;
import org.journeywall.layout.BoardWords;
import org.journeywall.layout.Measures;
import org.journeywall.layout.PlacedLane;
import org.journeywall.layout.Rect;
import org.journeywall.layout.Tray;
import org.journeywall.model.Grid;
import org.journeywall.paint.BoardPainter;
import org.journeywall.paint.Palette;
import org.journeywall.raster.Pixels;
import org.journeywall.raster.Raster;
import org.journeywall.text.FontBook;
import org.jspecify.annotations.Nullable;

/// A wall hung up in panels as the window hangs it.
record Hung(Board board, Tray tray, Showing showing) {
  private static final FontBook BOOK = new FontBook();
  private static final BoardWords WORDS = BoardWords.in(Locale.ENGLISH);
  private static final double TRAY = 700;
  static final BoardLayout LAYOUT = new BoardLayout(BOOK, WORDS);
  static final BoardPainter PAINTER = new BoardPainter(Palette.LIGHT, WORDS);
  static final Raster RASTER = new Raster(BOOK, id -> null);

  static Hung plain(Grid grid, @Nullable Hung before) {
    return arranged(grid, Arrangement.PLAIN, before);
  }

  static Hung arranged(Grid grid, Arrangement arrangement, @Nullable Hung before) {
    return new Hung(
        LAYOUT.board(grid, arrangement, before == null ? null : before.board),
        LAYOUT.tray(grid, arrangement, TRAY, before == null ? null : before.tray),
        Showing.PLAIN);
  }

  /// As a large wall is first shown: cards beyond a part of it are blank.
  static Hung draft(Grid grid) {
    return new Hung(
        LAYOUT.draft(grid, Arrangement.PLAIN, 600, 300, null),
        LAYOUT.tray(grid, TRAY),
        Showing.PLAIN);
  }

  Hung shown(Showing other) {
    return new Hung(board, tray, other);
  }

  Map<PanelId, Panel> panels() {
    Map<PanelId, Panel> panels = new HashMap<>();
    for (PlacedLane lane : board.lanes()) {
      panels.put(new PanelId.Cells(lane.lane().id()), new LanePanel(board, lane, PAINTER, showing));
      var name = new Rect(0, 0, Measures.LANE_COLUMN, lane.height());
      panels.put(
          new PanelId.LaneName(lane.lane().id()),
          new FramePanel(name, PAINTER.laneName(lane.at(0))));
    }
    double column = Measures.LANE_COLUMN;
    var headers = new Rect(column, 0, board.width() - column, Measures.HEADER);
    panels.put(PanelId.Frame.STAGES, new FramePanel(headers, PAINTER.stageHeaders(board)));
    var corner = new Rect(0, 0, column, Measures.HEADER);
    panels.put(PanelId.Frame.CORNER, new FramePanel(corner, List.of(PAINTER.corner(board))));
    panels.put(PanelId.Frame.PARKING_LOT, new LotPanel(tray, PAINTER, showing));
    panels.values().removeIf(panel -> panel.space().width() <= 0);
    return panels;
  }

  /// A panel drawn in one piece, with all its marks.
  static Pixels atOnce(Panel panel, double scale) {
    Rect space = panel.space();
    var whole =
        new Pixels((int) Math.ceil(space.width() * scale), (int) Math.ceil(space.height() * scale));
    RASTER.draw(whole, panel.marks(space, scale), scale, space.x() * scale, space.y() * scale);
    return whole;
  }

  /// Copies a picture, as much of it as there is room for, into another.
  static void put(Pixels piece, int width, int height, Pixels onto, int left, int top) {
    int wide = Math.min(width, onto.width() - left);
    for (int row = 0; row < Math.min(height, onto.height() - top); row++) {
      System.arraycopy(
          piece.argb(), row * piece.width(), onto.argb(), (top + row) * onto.width() + left, wide);
    }
  }
}
