package org.journeywall.edit;

import java.util.LinkedHashMap;
import java.util.List;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Table;
import org.journeywall.model.Workshop;
import org.jspecify.annotations.Nullable;

/// Puts new cards on the wall: typed, pasted or imported. Cards whose id is already there are left
/// out. Cards of a stack that come together stay one; what is put between the cards of a stack
/// joins it.
///
/// @param cards in the order they shall stand
/// @param target where they are put, all together; without one each stands at the place and rank it
///   names
/// @param index before which of the target's cards they are put; clamped to what there is
public record AddCards(List<Card> cards, @Nullable Target target, int index) implements Command {
  /// The index of a place behind all cards.
  public static final int LAST = Integer.MAX_VALUE;

  public AddCards {
    cards = List.copyOf(cards);
  }

  /// Cards that each name their own place.
  public AddCards(List<Card> cards) {
    this(cards, null, LAST);
  }

  @Override
  public Workshop apply(Workshop before) {
    if (target != null && !target.isIn(before)) {
      return before;
    }
    var fresh = new LinkedHashMap<CardId, Card>();
    for (Card card : cards) {
      Card placed = target == null ? card : received(target, card);
      if (!before.cards().contains(card.id())
          && before.maps().contains(placed.place().map())
          && !fresh.containsKey(card.id())) {
        fresh.put(card.id(), Fitting.card(before, placed));
      }
    }
    List<Card> added = List.copyOf(fresh.values());
    if (target == null) {
      return before.withCards(Stacks.mended(all(before.cards(), added)));
    }
    List<Card> standing = target.cards(before);
    CardId joined = Stacks.around(standing, index);
    List<Card> joining =
        joined == null
            ? added
            : added.stream().map(card -> card.withPlace(card.place().withUnder(joined))).toList();
    return before.withCards(
        Stacks.mended(Order.CARDS.put(before.cards(), standing, index, joining)));
  }

  private static Card received(Target target, Card card) {
    Card there = target.receive(card);
    return there.withPlace(there.place().withUnder(card.place().under()));
  }

  private static Table<CardId, Card> all(Table<CardId, Card> table, List<Card> cards) {
    Table<CardId, Card> result = table;
    for (Card card : cards) {
      result = result.with(card.id(), card);
    }
    return result;
  }

  @Override
  public Label label() {
    return new Label(CommandName.ADD_CARDS, cards.size());
  }
}
