package org.journeywall.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What takes one place in a cell or a parking lot: a card, and under it those that say the same.
/// Only the top card is seen; all of them are counted.
///
/// @param under in order; empty for a card that stands alone
public record Stack(Card top, List<Card> under) {
  public Stack {
    under = List.copyOf(under);
  }

  public static Stack alone(Card card) {
    return new Stack(card, List.of());
  }

  public boolean isAlone() {
    return under.isEmpty();
  }

  /// How many cards it is.
  public int size() {
    return 1 + under.size();
  }

  /// The top card and those under it.
  public List<Card> cards() {
    var all = new ArrayList<Card>(size());
    all.add(top);
    all.addAll(under);
    return all;
  }

  /// The votes of all its cards.
  public int votes() {
    long sum = top.about().votes();
    for (Card card : under) {
      sum += card.about().votes();
    }
    return (int) Math.min(sum, Integer.MAX_VALUE);
  }

  /// The cards of one cell, given in order, as stacks in order. A card whose top card is not among
  /// them stands alone, so that no card is ever out of sight.
  static List<Stack> of(List<Card> cards) {
    Map<CardId, List<Card>> heaps = heaps(cards);
    var stacks = new ArrayList<Stack>(cards.size());
    for (Card card : cards) {
      if (heaps.isEmpty()) {
        stacks.add(alone(card));
      } else if (!isUnder(card, heaps)) {
        stacks.add(new Stack(card, heaps.getOrDefault(card.id(), List.of())));
      }
    }
    return List.copyOf(stacks);
  }

  private static Map<CardId, List<Card>> heaps(List<Card> cards) {
    Map<CardId, List<Card>> heaps = new HashMap<>();
    for (Card card : cards) {
      CardId top = card.place().under();
      if (top != null) {
        heaps.computeIfAbsent(top, none -> new ArrayList<>()).add(card);
      }
    }
    if (!heaps.isEmpty()) {
      Set<CardId> tops = new HashSet<>();
      cards.stream()
          .filter(card -> card.place().under() == null)
          .forEach(top -> tops.add(top.id()));
      heaps.keySet().retainAll(tops);
    }
    return heaps;
  }

  private static boolean isUnder(Card card, Map<CardId, List<Card>> heaps) {
    CardId top = card.place().under();
    return top != null && heaps.containsKey(top);
  }

  /// The cards that lie under others, by the card they name, each in no order; to be read only.
  public static Map<Object, List<Card>> lying(Table<CardId, Card> cards) {
    return cards.groups(new ByTop());
  }

  /// The cards that name a card as the one they lie under, in order.
  public static List<Card> under(Table<CardId, Card> cards, CardId top) {
    return lying(cards).getOrDefault(top, List.of()).stream().sorted(Card.ORDER).toList();
  }

  /// Puts cards together that lie under one card.
  private record ByTop() implements Function<Card, @Nullable CardId> {
    @Override
    public @Nullable CardId apply(Card card) {
      return card.place().under();
    }
  }

  /// Those of these cards that lie under none that is a top card of their cell, as they have to be
  /// changed: under the top card they are to be found by way of others, else the first of those
  /// that named one card is the top card of the rest.
  ///
  /// @param by finds a card of the workshop; null where it is not there
  public static List<Card> mended(Iterable<Card> cards, Function<CardId, @Nullable Card> by) {
    record Lost(@Nullable CardId top, MapId map, @Nullable StageId stage, @Nullable LaneId lane) {}
    var mended = new ArrayList<Card>();
    Map<Lost, List<Card>> lost = new LinkedHashMap<>();
    for (Card card : cards) {
      CardId named = card.place().under();
      if (named != null) {
        CardId top = top(card, by);
        Place place = card.place();
        if (top == null) {
          boolean parked = place.isParked();
          var key =
              new Lost(
                  named, place.map(), parked ? null : place.stage(), parked ? null : place.lane());
          lost.computeIfAbsent(key, none -> new ArrayList<>()).add(card);
        } else if (!top.equals(named)) {
          mended.add(card.withPlace(place.withUnder(top)));
        }
      }
    }
    for (List<Card> heap : lost.values()) {
      heap.sort(Card.ORDER);
      CardId first = heap.getFirst().id();
      for (Card card : heap) {
        mended.add(card.withPlace(card.place().withUnder(card.id().equals(first) ? null : first)));
      }
    }
    mended.sort(Comparator.comparing(card -> card.id().value()));
    return mended;
  }

  /// The top card above a card, by way of others if need be; null where there is none in its cell.
  private static @Nullable CardId top(Card card, Function<CardId, @Nullable Card> by) {
    Set<CardId> seen = new HashSet<>();
    Card at = card;
    while (at != null && seen.add(at.id())) {
      CardId next = at.place().under();
      if (next == null) {
        return at.place().sameCell(card.place()) ? at.id() : null;
      }
      at = by.apply(next);
    }
    return null;
  }
}
