package org.journeywall.edit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Stack;
import org.journeywall.model.Table;
import org.journeywall.model.Workshop;
import org.jspecify.annotations.Nullable;

/// Keeps the stacks of a workshop whole while cards come, go and move.
public final class Stacks {
  private Stacks() {}

  /// These cards under new ids, still in the stacks they make among themselves.
  public static List<Card> renamed(List<Card> cards, Map<CardId, CardId> newIds) {
    return cards.stream()
        .map(card -> {
          CardId under = card.place().under();
          CardId now = under == null ? null : newIds.get(under);
          return card.withPlace(card.place().withUnder(now));
        })
        .toList();
  }

  /// The cards with what lies under those of them that are top cards.
  ///
  /// @param apart top cards whose stacks are not taken whole
  public static Set<CardId> whole(Workshop workshop, Set<CardId> cards, Set<CardId> apart) {
    var all = new LinkedHashSet<>(cards);
    Stack.lying(workshop.cards())
        .forEach((top, heap) -> {
          if (top instanceof CardId id && cards.contains(id) && !apart.contains(id)) {
            heap.forEach(card -> all.add(card.id()));
          }
        });
    return all;
  }

  /// The table with every card under the top card of a stack in its own cell, or under none.
  static Table<CardId, Card> mended(Table<CardId, Card> cards) {
    Table<CardId, Card> mended = cards;
    List<Card> lying = Stack.lying(cards).values().stream().flatMap(List::stream).toList();
    for (Card card : Stack.mended(lying, cards::get)) {
      mended = mended.with(card.id(), card);
    }
    return mended;
  }

  /// The top card of the stack into which one would put something at the `index`; null where that
  /// is between stacks.
  ///
  /// @param standing the cards of a cell in order
  static @Nullable CardId around(List<Card> standing, int index) {
    if (index <= 0 || index >= standing.size()) {
      return null;
    }
    CardId top = standing.get(index).place().under();
    Card before = standing.get(index - 1);
    boolean within = before.id().equals(top) || Objects.equals(before.place().under(), top);
    return top != null && within ? top : null;
  }

  /// The index behind a card and all that lies under it.
  static int endOf(List<Card> standing, Card card) {
    int end = standing.indexOf(card) + 1;
    for (int i = end; i < standing.size(); i++) {
      if (card.id().equals(standing.get(i).place().under())) {
        end = i + 1;
      }
    }
    return end;
  }

  /// The cards under a top card, in the order of `standing`.
  static List<Card> under(List<Card> standing, CardId top) {
    var under = new ArrayList<Card>();
    for (Card card : standing) {
      if (top.equals(card.place().under())) {
        under.add(card);
      }
    }
    return under;
  }
}
