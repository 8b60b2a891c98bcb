package org.journeywall.edit;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.CardKind;
import org.journeywall.model.Extras;
import org.journeywall.model.Ids;
import org.journeywall.model.Link;
import org.journeywall.model.LinkId;
import org.journeywall.model.Workshop;
import org.jspecify.annotations.Nullable;

/// What is meant where somebody draws a line from card to card.
public final class DrawnLinks {
  private DrawnLinks() {}

  /// A new link: a concern is answered by an action or an opportunity, whichever of the two the
  /// line began at; anything else leads to where the line ends.
  public static Link between(LinkId id, Card from, Card to) {
    boolean backwards = isAnswer(from) && to.kind() == CardKind.CONCERN;
    Card first = backwards ? to : from;
    Card second = backwards ? from : to;
    boolean answered = first.kind() == CardKind.CONCERN && isAnswer(second);
    Link.Kind kind = answered ? Link.Kind.ANSWERED_BY : Link.Kind.CAUSES;
    return new Link(id, first.id(), second.id(), kind, "", Extras.NONE);
  }

  private static boolean isAnswer(Card card) {
    return card.kind() == CardKind.ACTION || card.kind() == CardKind.OPPORTUNITY;
  }

  /// A link there is between two cards, whichever way it leads; null where there is none.
  public static @Nullable Link known(Workshop workshop, CardId one, CardId other) {
    return workshop.links().values().stream()
        .filter(link ->
            link.from().equals(one) && link.to().equals(other)
                || link.from().equals(other) && link.to().equals(one))
        .findFirst()
        .orElse(null);
  }

  /// Links each card to the next in the list, where they are not linked yet.
  public static LinkCards chain(Workshop workshop, Ids ids, Iterable<CardId> cards) {
    List<Link> links = new ArrayList<>();
    Iterator<CardId> each = cards.iterator();
    Card before = each.hasNext() ? workshop.cards().get(each.next()) : null;
    while (each.hasNext()) {
      Card next = workshop.cards().get(each.next());
      if (before != null && next != null && known(workshop, before.id(), next.id()) == null) {
        links.add(between(ids.link(), before, next));
      }
      before = next;
    }
    return new LinkCards(links);
  }
}
