package org.journeywall.desktop.inspector;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Link;
import org.journeywall.model.Workshop;

/// A card at the other end of a link.
///
/// @param outgoing whether the link leads to it
record LinkedCard(Link link, Card card, boolean outgoing) {

  /// The links of a card: those that lead away from it first, then those that lead to it.
  static List<LinkedCard> of(Workshop workshop, CardId card) {
    var linked = new ArrayList<LinkedCard>();
    for (Link link : workshop.links()) {
      boolean outgoing = link.from().equals(card);
      Card other = workshop.cards().get(outgoing ? link.to() : link.from());
      if (other != null && (outgoing || link.to().equals(card))) {
        linked.add(new LinkedCard(link, other, outgoing));
      }
    }
    linked.sort(
        Comparator.comparing((LinkedCard one) -> !one.outgoing())
            .thenComparing(one -> one.card().place().rank())
            .thenComparing(one -> one.link().id().value()));
    return linked;
  }
}
