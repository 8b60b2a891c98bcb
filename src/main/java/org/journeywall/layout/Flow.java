package org.journeywall.layout;

import java.util.ArrayList;
import java.util.List;
import org.journeywall.model.Card;
import org.journeywall.model.CardKind;
import org.journeywall.model.Metric;
import org.journeywall.model.MetricType;
import org.jspecify.annotations.Nullable;

/// Sets the cards of a cell in rows, like words in lines: as many columns as the cell has, each row
/// as high as its highest card.
final class Flow {
  private static final int TILE_SPAN = 2;

  private final NoteSetter setter;
  private final int columns;
  private final List<PlacedCard> placed = new ArrayList<>();
  private double y;
  private double rowHeight;
  private int column;

  private Flow(NoteSetter setter, int columns, double y) {
    this.setter = setter;
    this.columns = columns;
    this.y = y;
  }

  /// The cards set from (`x`, `y`) on.
  static List<PlacedCard> set(
      NoteSetter setter, List<Card> cards, int columns, double x, double y) {
    var flow = new Flow(setter, columns, y);
    for (Card card : cards) {
      flow.add(card, flow.span(card, cards.size() == 1), x);
    }
    return flow.placed;
  }

  /// Where a flow ends, or `from` where it has no cards.
  static double bottom(List<PlacedCard> cards, double from) {
    return cards.stream().mapToDouble(card -> card.rect().bottom()).max().orElse(from);
  }

  private int span(Card card, boolean alone) {
    if (card.kind() != CardKind.METRIC) {
      return 1;
    }
    Metric metric = card.details().metric();
    boolean wide = alone || metric != null && metric.type() == MetricType.VOLUME;
    return wide ? Math.min(columns, TILE_SPAN) : 1;
  }

  private void add(Card card, int span, double x) {
    if (column + span > columns) {
      y += rowHeight + Measures.GAP;
      rowHeight = 0;
      column = 0;
    }
    double width = span * Measures.NOTE + (span - 1) * Measures.GAP;
    NoteFace face = setter.face(card, width);
    double left = x + column * (Measures.NOTE + Measures.GAP);
    PlacedCard.Form form =
        card.kind() == CardKind.METRIC ? PlacedCard.Form.TILE : PlacedCard.Form.NOTE;
    placed.add(new PlacedCard(card, form, new Rect(left, y, width, face.height()), face));
    rowHeight = Math.max(rowHeight, face.height());
    column += span;
  }

  /// The first of the cards that comes after the point in reading order, or null where all come
  /// before.
  static @Nullable PlacedCard after(List<PlacedCard> cards, double x, double y) {
    for (PlacedCard card : cards) {
      Rect rect = card.rect();
      double rowBottom = rowBottom(cards, rect.y()) + Measures.GAP / 2;
      if (y < rect.y() - Measures.GAP / 2 || y < rowBottom && x < rect.centreX()) {
        return card;
      }
    }
    return null;
  }

  private static double rowBottom(List<PlacedCard> cards, double top) {
    return cards.stream()
        .filter(card -> card.rect().y() == top)
        .mapToDouble(card -> card.rect().bottom())
        .max()
        .orElse(top);
  }
}
