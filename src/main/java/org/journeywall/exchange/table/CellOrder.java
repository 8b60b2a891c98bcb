package org.journeywall.exchange.table;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.journeywall.model.Card;
import org.journeywall.model.Place;
import org.journeywall.model.Rank;
import org.journeywall.model.Workshop;

/// Gives cards of a table ranks among those that stand in their cells already: behind the card
/// whose row was read last.
final class CellOrder {
  private final Map<Place, TreeSet<Rank>> ranks = new HashMap<>();
  private final Map<Place, Rank> passed = new HashMap<>();

  CellOrder(Workshop workshop) {
    workshop
        .cards()
        .forEach(card ->
            ranks.computeIfAbsent(cell(card), none -> new TreeSet<>()).add(card.place().rank()));
  }

  private static Place cell(Card card) {
    Place place = card.place();
    return place.isParked()
        ? Place.parked(place.map(), Rank.MIDDLE)
        : place.withStep(null).withUnder(null).withRank(Rank.MIDDLE);
  }

  /// The card where it stands.
  Card pass(Card card) {
    passed.put(cell(card), card.place().rank());
    return card;
  }

  /// The card with a rank behind the one that was passed last in its cell; at the end where none
  /// was.
  Card last(Card card) {
    TreeSet<Rank> here = ranks.computeIfAbsent(cell(card), none -> new TreeSet<>());
    Rank before = passed.get(cell(card));
    if (before == null && !here.isEmpty()) {
      before = here.last();
    }
    Rank after = before == null ? null : here.higher(before);
    Rank rank = Rank.between(before, after);
    here.add(rank);
    return pass(card.withPlace(card.place().withRank(rank)));
  }
}
