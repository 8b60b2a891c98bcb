package org.journeywall.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/// The cards of one cell, or of a parking lot, in their order, and apart those that analyses look
/// for, so that a large wall is not searched for them after every edit.
///
/// @param stacks the same cards as people see them
/// @param scored the cards with scores
/// @param metrics the metric cards
record Pile(List<Card> cards, List<Stack> stacks, List<Card> scored, List<Card> metrics) {
  static final Pile EMPTY = new Pile(List.of(), List.of(), List.of(), List.of());

  static Pile of(List<Card> cards) {
    if (cards.isEmpty()) {
      return EMPTY;
    }
    var sorted = new ArrayList<>(cards);
    sorted.sort(Card.ORDER);
    return new Pile(
        List.copyOf(sorted),
        Stack.of(sorted),
        sorted.stream().filter(card -> !card.details().scores().isEmpty()).toList(),
        sorted.stream().filter(card -> card.kind() == CardKind.METRIC).toList());
  }

  /// This pile without some cards and with others.
  Pile changed(Set<CardId> gone, Collection<Card> come) {
    var left = new ArrayList<Card>(cards.size() + come.size());
    for (Card card : cards) {
      if (!gone.contains(card.id())) {
        left.add(card);
      }
    }
    left.addAll(come);
    return of(left);
  }

  /// Where the card stands in the pile; -1 where it does not.
  int indexOf(Card card) {
    return Math.max(-1, Collections.binarySearch(cards, card, Card.ORDER));
  }
}
