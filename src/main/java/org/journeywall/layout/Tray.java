package org.journeywall.layout;

import java.util.List;

/// A map's parking lot laid out in rows of the width it was given, from its own top left corner.
///
/// @param title what stands above the notes, with their number
public record Tray(List<PlacedText> title, List<PlacedCard> cards, double width, double height) {
  public Tray {
    title = List.copyOf(title);
    cards = List.copyOf(cards);
  }

  public Hit hit(double x, double y) {
    for (PlacedCard card : cards) {
      if (card.rect().contains(x, y)) {
        return new Hit.OnCard(card.card().id());
      }
    }
    return new Hit.OnParkingLot();
  }

  /// Before which of its cards a note dropped at this point would go.
  public int slot(double x, double y) {
    PlacedCard next = Flow.after(cards, x, y);
    return next == null ? cards.size() : cards.indexOf(next);
  }
}
