package org.journeywall.edit;

import java.util.Set;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Table;
import org.journeywall.model.Workshop;

/// Makes one change to many cards. The kind of a top card is the kind of its stack.
public record ChangeCards(Set<CardId> cards, CardChange change) implements Command {
  public ChangeCards {
    cards = Set.copyOf(cards);
  }

  @Override
  public Workshop apply(Workshop before) {
    Table<CardId, Card> changed = before.cards();
    Set<CardId> all =
        change instanceof CardChange.ToKind ? Stacks.whole(before, cards, Set.of()) : cards;
    for (CardId id : all) {
      Card card = before.cards().get(id);
      if (card != null) {
        changed = changed.with(id, Fitting.card(before, change.of(card)));
      }
    }
    return before.withCards(changed);
  }

  @Override
  public Label label() {
    return new Label(change.commandName(), cards.size());
  }
}
