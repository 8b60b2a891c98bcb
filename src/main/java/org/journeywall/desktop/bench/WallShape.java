package org.journeywall.desktop.bench;

import org.journeywall.layout.Measures;
import org.journeywall.model.Stage;

/// How the cards of a crowded wall stand: the same number in each cell, in cells that are about as
/// wide as high.
///
/// @param room for how many cards the stages are wide enough
/// @param cards how many there are: all or none of them
record WallShape(int room, int cards) {
  static final int STAGES = 8;
  static final int LANES = 6;

  /// The fewest cards, one in each cell.
  static final int FEWEST = STAGES * LANES;

  /// How much higher rows are than notes usually are, because some notes need more room.
  private static final double TALL = 1.24;

  /// How many cards a cell holds at most.
  int perCell() {
    return Math.ceilDiv(room, FEWEST);
  }

  /// How many stand side by side in a cell.
  int columns() {
    return Math.clamp((int) Math.ceil(Math.sqrt(perCell() * TALL)), 1, Stage.WIDEST);
  }

  /// How many rows a cell has.
  int rows() {
    return Math.ceilDiv(perCell(), columns());
  }

  /// Width of the whole map, in units of the board.
  double width() {
    return Measures.LANE_COLUMN + STAGES * Measures.stageWidth(columns());
  }

  /// About the height of a lane, in units of the board.
  double laneHeight() {
    return Measures.laneHeight(rows()) * TALL;
  }

  /// About the height of the whole map, in units of the board.
  double height() {
    return Measures.HEADER + LANES * laneHeight();
  }

  /// Middle of a card in the first row of the first cell, in units of the board.
  double cardX(int column) {
    return Measures.LANE_COLUMN
        + Measures.CELL_MARGIN
        + column * (Measures.NOTE + Measures.GAP)
        + Measures.NOTE / 2;
  }

  /// Inside every card of the first row, also where it is a metric's lower tile.
  double cardY() {
    return Measures.HEADER + Measures.LANE_MARGIN + Measures.TILE / 2;
  }
}
