package org.journeywall.edit;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Table;
import org.journeywall.model.Workshop;

/// Takes cards out of their stacks: all that lies under a top card, which then stand behind it in
/// their order, or single ones, which then stand behind the rest of the stack.
public record UnstackCards(Set<CardId> cards) implements Command {
  public UnstackCards {
    cards = Set.copyOf(cards);
  }

  @Override
  public Workshop apply(Workshop before) {
    var singles = new HashSet<CardId>();
    Table<CardId, Card> table = before.cards();
    for (Card card : before.cards()) {
      CardId top = card.place().under();
      if (top != null && cards.contains(top)) {
        table = table.with(card.id(), card.withPlace(card.place().withUnder(null)));
      } else if (top != null && cards.contains(card.id())) {
        singles.add(top);
      }
    }
    Workshop after = before.withCards(table);
    for (CardId top : singles.stream().sorted(Comparator.comparing(CardId::value)).toList()) {
      after = after.withCards(takenOut(after, after.cards().require(top)));
    }
    return after;
  }

  private Table<CardId, Card> takenOut(Workshop workshop, Card top) {
    List<Card> standing = Target.of(top.place()).cards(workshop);
    List<Card> out =
        Stacks.under(standing, top.id()).stream()
            .filter(card -> cards.contains(card.id()))
            .map(card -> card.withPlace(card.place().withUnder(null)))
            .toList();
    List<Card> rest = standing.stream().filter(card -> !isIn(out, card)).toList();
    return Order.CARDS.put(workshop.cards(), rest, Stacks.endOf(rest, top), out);
  }

  private static boolean isIn(List<Card> cards, Card card) {
    return cards.stream().anyMatch(one -> one.id().equals(card.id()));
  }

  @Override
  public Label label() {
    return new Label(CommandName.UNSTACK_CARDS, cards.size());
  }
}
