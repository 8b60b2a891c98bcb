package org.journeywall.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The records of a table by what they have in common, so that one kind of them is found without a
/// look at all. An immutable value.
///
/// @param by says to which group a record belongs; null for those that belong to none
record Groups<V>(Function<? super V, ?> by, Map<Object, List<V>> lists) {

  static <V> Groups<V> of(Table<?, V> table, Function<? super V, ?> by) {
    var lists = new HashMap<Object, List<V>>();
    table.forEach(record -> {
      Object group = by.apply(record);
      if (group != null) {
        lists.computeIfAbsent(group, none -> new ArrayList<>()).add(record);
      }
    });
    return new Groups<>(by, lists);
  }

  /// The groups of a table that differs so; lists of groups that are the same are shared.
  <K> Groups<V> after(List<Table.Difference<K, V>> differences) {
    var now = new HashMap<>(lists);
    var fresh = new HashMap<Object, List<V>>();
    for (Table.Difference<K, V> difference : differences) {
      change(now, fresh, difference.before(), difference.after());
    }
    return new Groups<>(by, now);
  }

  private void change(
      Map<Object, List<V>> now, Map<Object, List<V>> fresh, @Nullable V before, @Nullable V after) {
    Object left = before == null ? null : by.apply(before);
    if (left != null) {
      List<V> list = own(now, fresh, left);
      list.remove(before);
      if (list.isEmpty()) {
        now.remove(left);
      }
    }
    Object joined = after == null ? null : by.apply(after);
    if (after != null && joined != null) {
      own(now, fresh, joined).add(after);
    }
  }

  private List<V> own(Map<Object, List<V>> now, Map<Object, List<V>> fresh, Object group) {
    List<V> list =
        fresh.computeIfAbsent(group, same -> new ArrayList<>(lists.getOrDefault(same, List.of())));
    now.put(group, list);
    return list;
  }
}
