package org.journeywall.layout;

import java.util.List;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.jspecify.annotations.Nullable;

/// A map's parking lot laid out in rows of the width it was given, from its own top left corner.
///
/// @param title what stands above the notes, with their number
/// @param left left edge of the rows
/// @param top upper edge of the rows
public record Tray(
    List<PlacedText> title, Rows rows, double left, double top, double width, double height) {
  public Tray {
    title = List.copyOf(title);
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /// The cards from left to right and from top to bottom.
  public List<PlacedCard> cards() {
    return onTray(rows.cards());
  }

  /// Those that touch a part of the parking lot.
  public List<PlacedCard> within(Rect part) {
    return onTray(rows.between(part.y() - top, part.bottom() - top)).stream()
        .filter(card -> card.rect().intersects(part))
        .toList();
  }

  private List<PlacedCard> onTray(List<PlacedCard> cards) {
    return cards.stream().map(card -> card.movedBy(left, top)).toList();
  }

  /// A card of this map's where it stands; null where it is not parked, or lies under another.
  public @Nullable PlacedCard card(Card card) {
    PlacedCard found = rows.find(card);
    return found == null ? null : found.movedBy(left, top);
  }

  public Hit hit(double x, double y) {
    PlacedCard card = rows.at(x - left, y - top);
    if (card == null) {
      return new Hit.OnParkingLot();
    }
    CardId id = card.card().id();
    return card.isBadgeAt(x - left, y - top) ? new Hit.OnBadge(id) : new Hit.OnCard(id);
  }

  /// The first of the cards that stand behind a point, before which a note dropped there would go;
  /// null where all stand before it.
  public @Nullable PlacedCard behind(double x, double y) {
    return rows.behind(x - left, y - top);
  }
}
