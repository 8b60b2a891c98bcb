package org.journeywall.edit;

import java.util.List;
import java.util.function.Predicate;
import org.journeywall.model.Card;
import org.journeywall.model.Grid;
import org.journeywall.model.MapId;
import org.journeywall.model.Workshop;

/// Sends cards to the parking lot when the stage or lane they stand in goes.
final class Parked {
  private Parked() {}

  /// The workshop with these cards of a map at the end of its parking lot, in reading order.
  static Workshop of(Workshop before, MapId map, Predicate<Card> which) {
    var parking = new Target.Parking(map);
    List<Card> parked =
        Grid.of(before, map).inReadingOrder().stream()
            .filter(which)
            .map(card -> parked(parking, card))
            .toList();
    List<Card> standing = parking.cards(before).stream().filter(card -> !which.test(card)).toList();
    return before.withCards(Order.CARDS.put(before.cards(), standing, AddCards.LAST, parked));
  }

  // All cards of a stack go together.
  private static Card parked(Target parking, Card card) {
    Card there = parking.receive(card);
    return there.withPlace(there.place().withUnder(card.place().under()));
  }
}
