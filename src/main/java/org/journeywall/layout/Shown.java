package org.journeywall.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Stack;

/// What takes a place of its own in a cell: a closed stack, a card alone, or one of the cards of an
/// open stack.
///
/// @param open whether it is one of the cards of an open stack
record Shown(Stack stack, boolean open) {

  /// In the order of all cards, of which those of a stack stand together unless somebody else's
  /// program has put others between them.
  static List<Shown> of(List<Stack> source, Set<CardId> open) {
    Set<CardId> laidOut = new HashSet<>();
    var stacks = new ArrayList<Stack>();
    for (Stack stack : source) {
      stacks.add(stack);
      if (open.contains(stack.top().id())) {
        stack.under().forEach(card -> stacks.add(Stack.alone(card)));
        stack.cards().forEach(card -> laidOut.add(card.id()));
      }
    }
    stacks.sort(Comparator.comparing(Stack::top, Card.ORDER));
    return stacks.stream()
        .map(stack -> new Shown(stack, laidOut.contains(stack.top().id())))
        .toList();
  }
}
