package org.journeywall.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Workshop;

/// Moves cards into a cell or the parking lot. They keep their kind and everything else.
///
/// @param cards in the order they shall stand
/// @param index before which of the target's cards that are not moved themselves they are put;
///   clamped to what there is
public record MoveCards(List<CardId> cards, Target target, int index) implements Command {
  public MoveCards {
    cards = List.copyOf(cards);
  }

  @Override
  public Workshop apply(Workshop before) {
    if (!target.isIn(before)) {
      return before;
    }
    var ids = new HashSet<CardId>(cards);
    List<Card> moved =
        cards.stream()
            .distinct()
            .map(before.cards()::get)
            .filter(Objects::nonNull)
            .map(target::receive)
            .toList();
    List<Card> standing = target.cards(before);
    List<Card> others = standing.stream().filter(card -> !ids.contains(card.id())).toList();
    var arranged = new ArrayList<Card>(others);
    arranged.addAll(Math.clamp(index, 0, others.size()), moved);
    return arranged.equals(standing)
        ? before
        : before.withCards(Order.CARDS.put(before.cards(), others, index, moved));
  }

  @Override
  public Label label() {
    return new Label(CommandName.MOVE_CARDS, cards.size());
  }
}
