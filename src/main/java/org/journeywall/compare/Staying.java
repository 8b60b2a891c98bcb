package org.journeywall.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// Which records of an order stay where they are when it becomes another: as many as can, so that
/// one card put before twenty others is one that moved and not twenty.
final class Staying {
  private Staying() {}

  /// The records of both orders that stay.
  ///
  /// @param untouched records that are surely not the ones that were moved
  static <I> Set<I> of(List<I> before, List<I> after, Predicate<I> untouched) {
    Map<I, Integer> places = new HashMap<>();
    before.forEach(one -> places.put(one, places.size() + 1));
    List<I> common = after.stream().filter(places::containsKey).toList();
    int heavy = common.size() + 1;
    // For each place the end of the weightiest rising row that ends there or before: the search of
    // the longest rising row, with a tree of maxima over prefixes (P. Fenwick, 1994).
    int[] last = new int[before.size() + 1];
    List<Integer> previous = new ArrayList<>();
    long[] weights = new long[common.size() + 1];
    for (int i = 1; i <= common.size(); i++) {
      I one = common.get(i - 1);
      int place = places.getOrDefault(one, 0);
      int end = 0;
      for (int at = place; at > 0; at -= at & -at) {
        end = weights[last[at]] > weights[end] ? last[at] : end;
      }
      previous.add(end);
      weights[i] = weights[end] + (untouched.test(one) ? heavy : 1);
      for (int at = place; at < last.length; at += at & -at) {
        last[at] = weights[i] > weights[last[at]] ? i : last[at];
      }
    }
    int end = 0;
    for (int i = 1; i <= common.size(); i++) {
      end = weights[i] > weights[end] ? i : end;
    }
    var staying = new HashSet<I>();
    for (int at = end; at > 0; at = previous.get(at - 1)) {
      staying.add(common.get(at - 1));
    }
    return staying;
  }

  /// Both orders as one: that of afterwards, in which what is gone stands behind what it stood
  /// behind.
  static <I> List<I> joined(List<I> before, List<I> after) {
    var joined = new ArrayList<I>(after);
    var there = new HashSet<I>(after);
    for (int i = 0; i < before.size(); i++) {
      if (there.add(before.get(i))) {
        joined.add(i == 0 ? 0 : joined.indexOf(before.get(i - 1)) + 1, before.get(i));
      }
    }
    return joined;
  }
}
