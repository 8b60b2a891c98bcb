package org.journeywall.edit;

import java.util.Set;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Link;
import org.journeywall.model.LinkId;
import org.journeywall.model.Table;
import org.journeywall.model.Workshop;

/// Takes cards off the wall, with the links from and to them. Where the top card of a stack goes,
/// the next comes on top.
public record RemoveCards(Set<CardId> cards) implements Command {
  public RemoveCards {
    cards = Set.copyOf(cards);
  }

  @Override
  public Workshop apply(Workshop before) {
    Table<CardId, Card> left = before.cards();
    for (CardId card : cards) {
      left = left.without(card);
    }
    Table<LinkId, Link> links = before.links();
    for (Link link : before.links()) {
      if (cards.contains(link.from()) || cards.contains(link.to())) {
        links = links.without(link.id());
      }
    }
    return before.withCards(Stacks.mended(left)).withLinks(links);
  }

  @Override
  public Label label() {
    return new Label(CommandName.REMOVE_CARDS, cards.size());
  }
}
