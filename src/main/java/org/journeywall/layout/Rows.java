package org.journeywall.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.CardKind;
import org.journeywall.model.Metric;
import org.journeywall.model.MetricType;
import org.journeywall.model.Stack;
import org.jspecify.annotations.Nullable;

/// The cards of a cell or of the parking lot set in rows, like words in lines: as many columns as
/// there is room for, each row as high as its highest card. Measured from its own upper left
/// corner, so that it stays the same where the wall around it grows.
public final class Rows {
  private static final int TILE_SPAN = 2;

  private final List<Stack> source;
  private final Set<CardId> open;
  private final int columns;
  private final List<PlacedCard> cards;
  private final int[] starts;
  private final double[] bottoms;
  private final int measured;
  private final List<PlacedCard> faces;

  /// @param columns how many notes stand side by side; ticks count otherwise, see [Ticks]
  /// @param measured how many cards at the beginning look as they should
  /// @param faces what was ever measured of them, in the order of cards
  Rows(
      List<Stack> source,
      Set<CardId> open,
      int columns,
      List<PlacedCard> cards,
      int[] starts,
      double[] bottoms,
      int measured,
      List<PlacedCard> faces) {
    this.source = source;
    this.open = open;
    this.columns = columns;
    this.cards = cards;
    this.starts = starts;
    this.bottoms = bottoms;
    this.measured = measured;
    this.faces = faces;
  }

  /// What was measured the last time these cards were notes and tiles.
  List<PlacedCard> faces() {
    return faces;
  }

  /// Sets the cards.
  ///
  /// @param open the stacks among them that are laid open
  /// @param floor cards of rows that begin below this height are not measured but stand as blank
  ///   squares, for a first picture of a large wall
  /// @param before what stood there, whose faces are kept where a card is the same; may be null
  static Rows set(
      NoteSetter setter,
      List<Stack> source,
      Set<CardId> open,
      int columns,
      double floor,
      @Nullable Rows before) {
    if (before != null && before.isComplete() && before.isOf(source, open, columns)) {
      return before;
    }
    return new Setting(setter, source, open, columns, floor, before).set();
  }

  /// Whether these are the rows of the same cards.
  boolean isOf(List<Stack> otherSource, Set<CardId> otherOpen, int otherColumns) {
    return columns == otherColumns && open.equals(otherOpen) && source.equals(otherSource);
  }

  /// Whether every card was measured.
  boolean isComplete() {
    return measured == cards.size();
  }

  /// The cards from left to right and from top to bottom.
  public List<PlacedCard> cards() {
    return cards;
  }

  public boolean isEmpty() {
    return cards.isEmpty();
  }

  /// Height of all rows; 0 where there is no card.
  public double height() {
    return bottoms.length == 0 ? 0 : bottoms[bottoms.length - 1];
  }

  /// The cards whose rows reach between two heights.
  public List<PlacedCard> between(double top, double bottom) {
    int first = rowBelow(top);
    int end = first;
    while (end < starts.length && cards.get(starts[end]).rect().y() < bottom) {
      end++;
    }
    return cards.subList(start(first), start(end));
  }

  private int start(int row) {
    return row < starts.length ? starts[row] : cards.size();
  }

  /// The first row that ends below a height.
  private int rowBelow(double y) {
    int found = Arrays.binarySearch(bottoms, y);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /// The card at a point; null where there is none.
  public @Nullable PlacedCard at(double x, double y) {
    for (PlacedCard card : between(y, Math.nextUp(y))) {
      if (card.rect().contains(x, y)) {
        return card;
      }
    }
    return null;
  }

  /// The card with this one's id and rank; null where it is not here.
  public @Nullable PlacedCard find(Card card) {
    int at = search(card);
    return at >= 0 ? cards.get(at) : null;
  }

  private int search(Card card) {
    int low = 0;
    int high = cards.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = Card.ORDER.compare(cards.get(middle).card(), card);
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  /// The first card, in reading order, that stands behind a point; null where all stand before it.
  @Nullable PlacedCard behind(double x, double y) {
    double half = Measures.GAP / 2;
    for (int row = rowBelow(y - half); row < starts.length; row++) {
      for (PlacedCard card : cards.subList(starts[row], start(row + 1))) {
        Rect rect = card.rect();
        if (y < rect.y() - half || y < bottoms[row] + half && x < rect.centreX()) {
          return card;
        }
      }
    }
    return null;
  }

  /// One pass over the cards.
  private static final class Setting {
    private final NoteSetter setter;
    private final List<Stack> source;
    private final Set<CardId> open;
    private final int columns;
    private final double floor;
    private final List<PlacedCard> known;
    private final List<PlacedCard> placed;
    private final List<Integer> starts = new ArrayList<>();
    private final List<Double> bottoms = new ArrayList<>();
    private int next;
    private int measured;
    private int column;
    private double y;
    private double rowHeight;

    private Setting(
        NoteSetter setter,
        List<Stack> source,
        Set<CardId> open,
        int columns,
        double floor,
        @Nullable Rows before) {
      this.setter = setter;
      this.source = source;
      this.open = open;
      this.columns = columns;
      this.floor = floor;
      known = before == null ? List.of() : before.faces;
      placed = new ArrayList<>(source.size());
    }

    private Rows set() {
      if (open.isEmpty()) {
        boolean alone = source.size() == 1;
        source.forEach(stack -> add(stack, false, span(stack.top(), alone)));
      } else {
        spread();
      }
      if (!placed.isEmpty()) {
        bottoms.add(y + rowHeight);
      }
      List<PlacedCard> cards = List.copyOf(placed);
      return new Rows(
          source,
          open,
          columns,
          cards,
          starts.stream().mapToInt(Integer::intValue).toArray(),
          bottoms.stream().mapToDouble(Double::doubleValue).toArray(),
          measured,
          cards.subList(0, measured));
    }

    private void spread() {
      List<Shown> all = Shown.of(source, open);
      for (Shown one : all) {
        add(one.stack(), one.open(), span(one.stack().top(), all.size() == 1));
      }
    }

    // A volume carries the funnel, and a tile alone has the room.
    private int span(Card card, boolean alone) {
      if (card.kind() != CardKind.METRIC) {
        return 1;
      }
      Metric metric = card.details().metric();
      boolean wide = alone || metric != null && metric.type() == MetricType.VOLUME;
      return wide ? Math.min(columns, TILE_SPAN) : 1;
    }

    private void add(Stack stack, boolean isOpen, int span) {
      Card card = stack.top();
      if (column + span > columns) {
        bottoms.add(y + rowHeight);
        y += rowHeight + Measures.GAP;
        rowHeight = 0;
        column = 0;
      }
      if (column == 0) {
        starts.add(placed.size());
      }
      double width = span * Measures.NOTE + (span - 1) * Measures.GAP;
      boolean blank = y > floor;
      NoteFace face = blank ? NoteSetter.blank(card, width) : face(stack, isOpen, width);
      measured += blank ? 0 : 1;
      double left = column * (Measures.NOTE + Measures.GAP);
      PlacedCard.Form form =
          card.kind() == CardKind.METRIC ? PlacedCard.Form.TILE : PlacedCard.Form.NOTE;
      placed.add(
          new PlacedCard(stack, isOpen, form, new Rect(left, y, width, face.height()), face));
      rowHeight = Math.max(rowHeight, face.height());
      column += span;
    }

    // Both lists are in the same order, so that one walk beside the other finds what is the same.
    private NoteFace face(Stack stack, boolean isOpen, double width) {
      while (next < known.size() && Card.ORDER.compare(known.get(next).card(), stack.top()) < 0) {
        next++;
      }
      if (next < known.size()) {
        PlacedCard same = known.get(next);
        boolean asOpen = same.open() == isOpen || stack.isAlone();
        if (asOpen && same.stack().equals(stack) && same.face().width() == width) {
          return same.face();
        }
      }
      return setter.face(stack, isOpen, width);
    }
  }
}
