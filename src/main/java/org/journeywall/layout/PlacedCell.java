package org.journeywall.layout;

import java.util.List;
import org.journeywall.model.Grid;

/// A cell with its cards set; those that are only faces on a curve have no place in its rows.
///
/// @param x left edge of the rows on the board
/// @param y upper edge of the rows on the board
public record PlacedCell(Grid.Cell cell, double x, double y, Rows rows) {

  /// The cards where they stand on the board.
  public List<PlacedCard> cards() {
    return onBoard(rows.cards());
  }

  /// Those whose rows reach into a part of the board and that touch it.
  public List<PlacedCard> within(Rect part) {
    return onBoard(rows.between(part.y() - y, part.bottom() - y)).stream()
        .filter(card -> card.rect().intersects(part))
        .toList();
  }

  /// A card of these rows where it stands on the board.
  PlacedCard onBoard(PlacedCard card) {
    return card.movedBy(x, y);
  }

  private List<PlacedCard> onBoard(List<PlacedCard> cards) {
    return cards.stream().map(this::onBoard).toList();
  }

  /// Lower edge of the last row on the board.
  double bottom() {
    return y + rows.height();
  }
}
