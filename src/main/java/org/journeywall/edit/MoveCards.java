package org.journeywall.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Workshop;

/// Moves cards into a cell or the parking lot. They keep their kind and everything else. Cards of a
/// stack that are moved together stay one; what is put between the cards of a stack joins it.
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
    List<Card> standing = target.cards(before);
    List<Card> others = standing.stream().filter(card -> !ids.contains(card.id())).toList();
    int at = Math.clamp(index, 0, others.size());
    List<Card> old =
        cards.stream().distinct().map(before.cards()::get).filter(Objects::nonNull).toList();
    CardId joined = Stacks.around(others, at);
    boolean stays = arranged(others, at, old).equals(standing);
    List<Card> moved =
        old.stream()
            .map(card -> {
              CardId under = card.place().under();
              boolean together = under != null && (stays || ids.contains(under));
              boolean joins = joined != null && !ids.contains(joined);
              Card there = target.receive(card);
              return there.withPlace(
                  there.place().withUnder(together ? under : joins ? joined : null));
            })
            .toList();
    return arranged(others, at, moved).equals(standing)
        ? before
        : before.withCards(Stacks.mended(Order.CARDS.put(before.cards(), others, at, moved)));
  }

  private static List<Card> arranged(List<Card> others, int at, List<Card> moved) {
    var arranged = new ArrayList<Card>(others);
    arranged.addAll(at, moved);
    return arranged;
  }

  @Override
  public Label label() {
    return new Label(CommandName.MOVE_CARDS, cards.size());
  }
}
