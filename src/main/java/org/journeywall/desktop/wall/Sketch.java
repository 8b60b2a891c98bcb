package org.journeywall.desktop.wall;

import java.util.ArrayList;
import java.util.List;
import org.journeywall.layout.Board;
import org.journeywall.layout.Measures;
import org.journeywall.layout.PlacedCard;
import org.journeywall.layout.PlacedCell;
import org.journeywall.layout.PlacedLane;
import org.journeywall.layout.PlacedStage;
import org.journeywall.model.Grid;
import org.journeywall.paint.Palette;
import org.journeywall.raster.Pixels;

/// Draws a wall so small and so much out of proportion that only the colours of its cards are left:
/// of each cell the cards that lie nearest to a line of pixels. What it costs depends on the
/// picture, not on the number of cards.
///
/// @param across pixels per board unit, from left to right
/// @param down pixels per board unit, from top to bottom
record Sketch(Board board, Palette palette, double across, double down) {
  /// How high the row of stages is at least, in pixels.
  private static final double HEAD = 3;

  /// Draws it with its upper left corner at a pixel.
  void draw(Pixels picture, double left, double top) {
    double width = board.width() * across;
    double head = Math.max(HEAD, Measures.HEADER * down);
    picture.fill(left, top, left + width, top + board.height() * down, palette.wall());
    for (PlacedLane lane : board.lanes()) {
      lane(picture, lane, left, top);
      double bottom = top + lane.bottom() * down;
      picture.fill(left, bottom - 1, left + width, bottom, palette.rule());
    }
    int count = board.stages().size();
    for (PlacedStage stage : board.stages()) {
      double from = left + stage.x() * across;
      picture.fill(
          from,
          top,
          left + stage.right() * across,
          top + head,
          palette.stage(stage.index(), count));
    }
  }

  private void lane(Pixels picture, PlacedLane lane, double left, double top) {
    List<PlacedCell> cells = cells(lane);
    int last = (int) Math.ceil(lane.bottom() * down);
    for (int line = (int) Math.floor(lane.y() * down); line < last; line++) {
      double from = Math.max(lane.y(), line / down);
      double to = Math.min(lane.bottom(), (line + 1) / down);
      for (PlacedCell cell : cells) {
        for (PlacedCard card : firstRow(cell, from, to)) {
          double x = left + (cell.x() + card.rect().x()) * across;
          double right = left + (cell.x() + card.rect().right()) * across;
          picture.fill(
              x,
              top + line,
              Math.max(right, x + 1),
              top + line + 1,
              palette.note(card.card().kind()));
        }
      }
    }
  }

  // Of stages that fall onto one pixel the first.
  private List<PlacedCell> cells(PlacedLane lane) {
    var cells = new ArrayList<PlacedCell>();
    double drawn = Double.NEGATIVE_INFINITY;
    for (PlacedStage stage : board.stages()) {
      var id = new Grid.Cell(stage.stage().id(), lane.lane().id());
      PlacedCell cell = board.cells().get(id);
      if (cell != null && !cell.rows().isEmpty() && stage.x() * across >= drawn + 1) {
        cells.add(cell);
        drawn = Math.floor(stage.x() * across);
      }
    }
    return cells;
  }

  private static List<PlacedCard> firstRow(PlacedCell cell, double from, double to) {
    List<PlacedCard> cards = cell.rows().between(from - cell.y(), to - cell.y());
    int end = 0;
    while (end < cards.size() && cards.get(end).rect().y() == cards.getFirst().rect().y()) {
      end++;
    }
    return cards.subList(0, end);
  }
}
