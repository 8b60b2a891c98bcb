package org.journeywall.exchange;

import java.util.Set;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Link;
import org.journeywall.model.Place;
import org.journeywall.model.Table;
import org.journeywall.model.Workshop;

/// Some cards of a workshop alone, in the frame they stand in.
public final class Excerpt {
  private Excerpt() {}

  /// The workshop with these cards and the links between them. A card whose stack stays behind
  /// stands for itself.
  public static Workshop of(Workshop workshop, Set<CardId> cards) {
    var chosen =
        workshop.cards().values().stream()
            .filter(card -> cards.contains(card.id()))
            .map(card -> standing(card, cards))
            .toList();
    var links =
        workshop.links().values().stream()
            .filter(link -> cards.contains(link.from()) && cards.contains(link.to()))
            .toList();
    return workshop.withCards(Table.of(chosen, Card::id)).withLinks(Table.of(links, Link::id));
  }

  private static Card standing(Card card, Set<CardId> cards) {
    Place place = card.place();
    CardId under = place.under();
    return under == null || cards.contains(under) ? card : card.withPlace(place.withUnder(null));
  }
}
