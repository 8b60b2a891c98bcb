package org.journeywall.desktop.wall;

import java.util.Map;
import org.journeywall.desktop.tiles.FramePanel;
import org.journeywall.desktop.tiles.Panel;
import org.journeywall.desktop.tiles.PanelId;
import org.journeywall.desktop.tiles.Tiles;
import org.journeywall.layout.Board;
import org.journeywall.layout.Measures;
import org.journeywall.layout.PlacedCommittee;
import org.journeywall.layout.Rect;
import org.journeywall.paint.CommitteePainter;
import org.journeywall.paint.Palette;

/// The strip of who is involved, as two panels of the wall: the levels scroll with the lanes, the
/// names keep to the left.
record CommitteePanels(CommitteePainter painter) {
  CommitteePanels(Palette palette) {
    this(new CommitteePainter(palette));
  }

  void hang(Map<PanelId, Panel> panels, Board board) {
    PlacedCommittee committee = board.committee();
    if (!committee.isEmpty()) {
      double column = Measures.LANE_COLUMN;
      var levels = new Rect(column, committee.top(), board.width() - column, committee.height());
      panels.put(PanelId.Frame.COMMITTEE, new FramePanel(levels, painter.levels(board)));
      var names = new Rect(0, committee.top(), column, committee.height());
      panels.put(PanelId.Frame.MEMBERS, new FramePanel(names, painter.names(board)));
    }
  }

  /// Draws what is hung.
  ///
  /// @param left where the first stage begins, in pixels
  /// @param head where the lane names begin
  /// @param top where the wall begins
  void draw(Tiles tiles, Board board, double left, double head, double top, double scale) {
    if (!board.committee().isEmpty()) {
      double y = top + Math.rint(board.committee().top() * scale);
      tiles.draw(PanelId.Frame.COMMITTEE, left, y);
      tiles.draw(PanelId.Frame.MEMBERS, head, y);
    }
  }
}
