package org.journeywall.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.journeywall.format.Contents.Found;
import org.journeywall.model.Rank;

/// Gives ranks to records whose file gave them none.
final class Ranking {
  private Ranking() {}

  /// The records, those of every group that has one without a rank ranked anew in the order of the
  /// file.
  ///
  /// @param group what the records share that are in one order
  static <T> List<T> ranked(
      List<Found<T>> found,
      Function<T, Object> group,
      BiFunction<T, Rank, T> withRank,
      Runnable onChange) {
    if (found.stream().allMatch(Found::ranked)) {
      return Contents.records(found);
    }
    onChange.run();
    Map<Object, List<Integer>> groups = new LinkedHashMap<>();
    for (int i = 0; i < found.size(); i++) {
      groups.computeIfAbsent(group.apply(found.get(i).record()), _ -> new ArrayList<>()).add(i);
    }
    var records = new ArrayList<>(Contents.records(found));
    for (List<Integer> places : groups.values()) {
      if (!places.stream().allMatch(place -> found.get(place).ranked())) {
        List<Rank> ranks = Rank.spread(null, null, places.size());
        for (int i = 0; i < ranks.size(); i++) {
          int place = places.get(i);
          records.set(place, withRank.apply(records.get(place), ranks.get(i)));
        }
      }
    }
    return records;
  }
}
