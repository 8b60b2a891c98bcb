package org.journeywall.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.journeywall.model.CardId;
import org.journeywall.model.Stack;
import org.jspecify.annotations.Nullable;

/// Sets what is left of the cards of a cell where its lane or stage is folded: a tick for each, so
/// that one sees how many there are and in which colours. The ticks of a closed stack are one.
final class Ticks {
  private static final double FULL = Measures.TICK_WIDTH + Measures.TICK_GAP;

  /// The part of its place that stays free beside a tick where there is little room.
  private static final double FREE = 0.25;

  /// Narrower ticks stand close together: what was seen between them would only dull their colours.
  private static final double CLOSE = 2.5;

  private final double width;
  private final int across;
  private final double step;
  private final double gap;
  private final List<PlacedCard> placed = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();
  private int column;
  private int row;

  private Ticks(double width, int across) {
    this.width = width;
    this.across = Math.max(1, across);
    step = Math.min(FULL, (width + Measures.TICK_GAP) / this.across);
    gap = step >= FULL ? Measures.TICK_GAP : step < CLOSE ? 0 : step * FREE;
  }

  /// The ticks of a cell.
  ///
  /// @param width of the cell inside its margins
  /// @param oneRow whether there is room for one row only, in which they stand closer the more they
  ///   are
  /// @param before what stood there; what was measured of it is kept for when it is unfolded
  static Rows set(
      List<Stack> source, Set<CardId> open, double width, boolean oneRow, @Nullable Rows before) {
    // Notes have columns, ticks the width in which they stand, or none.
    int columns = oneRow ? -(int) width : 0;
    if (before != null && before.isOf(source, open, columns)) {
      return before;
    }
    int cards = source.stream().mapToInt(stack -> stack.cards().size()).sum();
    int across = oneRow ? cards : (int) ((width + Measures.TICK_GAP) / FULL);
    var ticks = new Ticks(width, across);
    Shown.of(source, open).forEach(ticks::add);
    return ticks.rows(source, open, columns, before);
  }

  private void add(Shown shown) {
    int wide = Math.min(across, shown.open() ? 1 : shown.stack().cards().size());
    if (column + wide > across) {
      column = 0;
      row++;
    }
    if (column == 0) {
      starts.add(placed.size());
    }
    double left = column * step;
    double right = Math.min(width, left + wide * step - gap);
    var rect = new Rect(left, top(row), right - left, Measures.TICK_HEIGHT);
    NoteFace face = NoteSetter.blank(shown.stack().top(), 0);
    placed.add(new PlacedCard(shown.stack(), shown.open(), PlacedCard.Form.TICK, rect, face));
    column += wide;
  }

  private static double top(int row) {
    return row * (Measures.TICK_HEIGHT + Measures.TICK_GAP);
  }

  private Rows rows(List<Stack> source, Set<CardId> open, int columns, @Nullable Rows before) {
    double[] bottoms = new double[starts.size()];
    for (int i = 0; i < bottoms.length; i++) {
      bottoms[i] = top(i) + Measures.TICK_HEIGHT;
    }
    return new Rows(
        source,
        open,
        columns,
        List.copyOf(placed),
        starts.stream().mapToInt(Integer::intValue).toArray(),
        bottoms,
        placed.size(),
        before == null ? List.of() : before.faces());
  }
}
