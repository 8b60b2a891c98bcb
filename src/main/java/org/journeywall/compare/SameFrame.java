package org.journeywall.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.journeywall.find.Folding;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Id;
import org.journeywall.model.Place;
import org.journeywall.model.Workshop;
import org.jspecify.annotations.Nullable;

/// Which stages, lanes or steps of two maps are the same: those with one id, else those of one
/// name, else those on which most of the same cards stand, else those in the same order where there
/// are as many of each.
final class SameFrame {
  private SameFrame() {}

  /// For each record of the second map that is one of the first, which.
  ///
  /// @param votes how many cards say that one is the other
  static <I extends Id, R> Map<I, I> between(
      List<R> first,
      List<R> second,
      Function<R, I> id,
      Function<R, String> name,
      Map<Pair<I>, Integer> votes) {
    var same = new HashMap<I, I>();
    var left = new ArrayList<>(first);
    var open = new ArrayList<>(second);
    match(left, open, id::apply, id, same);
    match(left, open, one -> Folding.of(name.apply(one).strip()), id, same);
    var oldIds = new HashSet<>(left.stream().map(id).toList());
    var newIds = new HashSet<>(open.stream().map(id).toList());
    List<Pair<I>> ranked =
        votes.keySet().stream()
            .sorted(
                Comparator.comparing((Pair<I> pair) -> -votes.getOrDefault(pair, 0))
                    .thenComparing(pair -> pair.now().value()))
            .toList();
    for (Pair<I> pair : ranked) {
      if (oldIds.contains(pair.old()) && newIds.contains(pair.now())) {
        oldIds.remove(pair.old());
        newIds.remove(pair.now());
        same.put(pair.now(), pair.old());
      }
    }
    left.removeIf(one -> !oldIds.contains(id.apply(one)));
    open.removeIf(one -> !newIds.contains(id.apply(one)));
    // As many of each that nothing else tells apart are the same one after the other.
    if (left.size() == open.size()) {
      for (int i = 0; i < open.size(); i++) {
        same.put(id.apply(open.get(i)), id.apply(left.get(i)));
      }
    }
    return same;
  }

  /// What one card says: the record of the second map, and that of the first.
  record Pair<I>(I now, I old) {}

  /// What the cards that are the same say of where they stand.
  static <I> Map<Pair<I>, Integer> votes(
      Map<CardId, CardId> cards,
      Workshop first,
      Workshop second,
      Function<Place, @Nullable I> where) {
    var votes = new HashMap<Pair<I>, Integer>();
    cards.forEach((now, old) -> {
      Card was = first.cards().require(old);
      Card is = second.cards().require(now);
      I from = where.apply(was.place());
      I to = where.apply(is.place());
      if (from != null && to != null) {
        votes.merge(new Pair<>(to, from), 1, Integer::sum);
      }
    });
    return votes;
  }

  private static <I extends Id, R> void match(
      List<R> left, List<R> open, Function<R, Object> by, Function<R, I> id, Map<I, I> same) {
    for (R now : List.copyOf(open)) {
      Object key = by.apply(now);
      for (R old : List.copyOf(left)) {
        if (!key.equals("") && key.equals(by.apply(old))) {
          same.put(id.apply(now), id.apply(old));
          left.remove(old);
          open.remove(now);
          break;
        }
      }
    }
  }
}
