package org.journeywall.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Table;
import org.journeywall.model.Workshop;

/// Puts cards that say the same under one of them. Each keeps its text, its kind, its votes and all
/// else; only its place becomes that of the top card. What lies under a card comes along with it.
///
/// @param onto the card under which the others are put, or one of the stack into which they go
/// @param cards in the order they shall lie
public record StackCards(CardId onto, List<CardId> cards) implements Command {
  public StackCards {
    cards = List.copyOf(cards);
  }

  @Override
  public Workshop apply(Workshop before) {
    Card hit = before.cards().get(onto);
    CardId named = hit == null || hit.place().under() == null ? onto : hit.place().under();
    Card top = before.cards().get(named);
    if (top == null) {
      return before;
    }
    Target cell = Target.of(top.place());
    List<Card> standing = cell.cards(before);
    List<Card> moved =
        wanted(before).stream()
            .filter(card -> !card.id().equals(named) && !named.equals(card.place().under()))
            .map(cell::receive)
            .map(card -> card.withPlace(card.place().withUnder(named)))
            .toList();
    if (moved.isEmpty()) {
      return before;
    }
    var ids = new HashSet<CardId>();
    moved.forEach(card -> ids.add(card.id()));
    List<Card> others = standing.stream().filter(card -> !ids.contains(card.id())).toList();
    Table<CardId, Card> stacked =
        Order.CARDS.put(before.cards(), others, Stacks.endOf(others, top), moved);
    return before.withCards(Stacks.mended(stacked));
  }

  // Each with what lies under it, no card twice.
  private List<Card> wanted(Workshop before) {
    var found = new ArrayList<Card>();
    var seen = new HashSet<CardId>();
    for (CardId id : cards) {
      Card card = before.cards().get(id);
      if (card != null && seen.add(id)) {
        found.add(card);
        for (Card under : Stacks.under(Target.of(card.place()).cards(before), id)) {
          if (seen.add(under.id())) {
            found.add(under);
          }
        }
      }
    }
    return found;
  }

  @Override
  public Label label() {
    return new Label(CommandName.STACK_CARDS, cards.size());
  }
}
