package org.journeywall.desktop.inspector;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.journeywall.edit.Batch;
import org.journeywall.edit.CardChange;
import org.journeywall.edit.ChangeCards;
import org.journeywall.edit.Command;
import org.journeywall.edit.Label;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Workshop;

/// The selected cards as they are now.
///
/// @param cards at least one, in the order they were selected
/// @param ids theirs
record Chosen(Workshop workshop, List<Card> cards, Set<CardId> ids) {
  Chosen {
    cards = List.copyOf(cards);
  }

  static Chosen of(Workshop workshop, Set<CardId> ids) {
    return new Chosen(workshop, ids.stream().map(workshop.cards()::require).toList(), ids);
  }

  /// Those of them that are of some sort; at least one has to be.
  Chosen only(Predicate<Card> sort) {
    List<Card> some = cards.stream().filter(sort).toList();
    var theirs = new LinkedHashSet<CardId>(some.stream().map(Card::id).toList());
    return new Chosen(workshop, some, theirs);
  }

  boolean isOne() {
    return cards.size() == 1;
  }

  Card first() {
    return cards.getFirst();
  }

  boolean all(Predicate<Card> holds) {
    return cards.stream().allMatch(holds);
  }

  boolean any(Predicate<Card> holds) {
    return cards.stream().anyMatch(holds);
  }

  /// What all of them have in common; empty where they differ.
  <T> Optional<T> common(Function<Card, T> what) {
    T value = what.apply(first());
    return all(card -> what.apply(card).equals(value)) ? Optional.of(value) : Optional.empty();
  }

  /// The command that makes of each card what is right for it; none where nothing changes.
  Optional<Command> changed(Function<Card, CardChange> change) {
    Map<CardChange, Set<CardId>> groups = new LinkedHashMap<>();
    for (Card card : cards) {
      CardChange wanted = change.apply(card);
      if (!wanted.of(card).equals(card)) {
        groups.computeIfAbsent(wanted, key -> new LinkedHashSet<>()).add(card.id());
      }
    }
    List<Command> commands =
        groups.entrySet().stream()
            .map(group -> (Command) new ChangeCards(group.getValue(), group.getKey()))
            .toList();
    if (commands.size() < 2) {
      return commands.stream().findFirst();
    }
    var name = groups.keySet().iterator().next().commandName();
    int count = groups.values().stream().mapToInt(Set::size).sum();
    return Optional.of(new Batch(new Label(name, count), commands));
  }
}
