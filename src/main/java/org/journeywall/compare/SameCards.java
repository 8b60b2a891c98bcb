package org.journeywall.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.journeywall.find.Folding;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.LaneId;
import org.journeywall.model.Link;
import org.journeywall.model.StageId;
import org.journeywall.model.Workshop;
import org.jspecify.annotations.Nullable;

/// Which cards of two maps are the same: those with one id, else those that a link says have become
/// each other, over any number of maps between them, else those of one kind with one text, and
/// where they have none, as faces on a curve, in one cell.
final class SameCards {
  private final Map<CardId, CardId> families = new HashMap<>();
  private final List<Link> links = new ArrayList<>();
  private final Workshop one;
  private final Workshop other;

  SameCards(Workshop first, Workshop second) {
    one = first;
    other = second;
    learn(first);
    learn(second);
  }

  private void learn(Workshop workshop) {
    for (Link link : workshop.links()) {
      if (link.kind() == Link.Kind.BECOMES) {
        links.add(link);
        families.put(family(link.to()), family(link.from()));
      }
    }
  }

  // The oldest of the family; the way there is made shorter for the next who asks.
  private CardId family(CardId card) {
    CardId root = card;
    for (CardId up = families.get(root); up != null && !up.equals(root); up = families.get(root)) {
      root = up;
    }
    if (!root.equals(card)) {
      families.put(card, root);
    }
    return root;
  }

  /// For each card of the second map that is one of the first, which.
  Map<CardId, CardId> between(List<Card> first, List<Card> second) {
    var same = new HashMap<CardId, CardId>();
    var left = new HashSet<CardId>();
    first.forEach(card -> left.add(card.id()));
    match(first, second, Card::id, Card::id, same, left);
    var open = new HashSet<CardId>();
    second.stream().map(Card::id).filter(id -> !same.containsKey(id)).forEach(open::add);
    for (Link link : links) {
      join(link.from(), link.to(), same, left, open);
      join(link.to(), link.from(), same, left, open);
    }
    Function<Card, @Nullable Object> byFamily = card -> family(card.id());
    match(first, second, byFamily, byFamily, same, left);
    match(first, second, card -> words(card, one), card -> words(card, other), same, left);
    return same;
  }

  private static void join(
      CardId old, CardId now, Map<CardId, CardId> same, Set<CardId> left, Set<CardId> open) {
    if (left.contains(old) && open.contains(now)) {
      left.remove(old);
      open.remove(now);
      same.put(now, old);
    }
  }

  private static void match(
      List<Card> first,
      List<Card> second,
      Function<Card, @Nullable Object> byOld,
      Function<Card, @Nullable Object> byNow,
      Map<CardId, CardId> same,
      Set<CardId> left) {
    var waiting = new HashMap<Object, Deque<CardId>>();
    for (Card card : first) {
      Object key = left.contains(card.id()) ? byOld.apply(card) : null;
      if (key != null) {
        waiting.computeIfAbsent(key, none -> new ArrayDeque<>()).add(card.id());
      }
    }
    for (Card card : second) {
      Object key = same.containsKey(card.id()) ? null : byNow.apply(card);
      Deque<CardId> candidates = key == null ? null : waiting.get(key);
      CardId found = candidates == null ? null : candidates.poll();
      if (found != null) {
        same.put(card.id(), found);
        left.remove(found);
      }
    }
  }

  private static @Nullable Object words(Card card, Workshop in) {
    String text = Folding.of(card.text().strip());
    if (!text.isEmpty()) {
      return List.of(card.kind(), text);
    }
    StageId stage = card.place().stage();
    LaneId lane = card.place().lane();
    return stage == null || lane == null
        ? null
        : List.of(
            card.kind(),
            Folding.of(in.stages().require(stage).name().strip()),
            Folding.of(in.lanes().require(lane).name().strip()));
  }
}
