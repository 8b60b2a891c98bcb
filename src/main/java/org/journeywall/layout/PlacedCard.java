package org.journeywall.layout;

import org.journeywall.model.Card;

/// A card in its place on the wall or in the parking lot.
public record PlacedCard(Card card, Form form, Rect rect, NoteFace face) {

  /// How a card looks.
  public enum Form {
    /// A sticky note.
    NOTE,
    /// A metric: a big number over its name.
    TILE
  }

  public PlacedCard movedBy(double dx, double dy) {
    return new PlacedCard(card, form, rect.movedBy(dx, dy), face);
  }
}
