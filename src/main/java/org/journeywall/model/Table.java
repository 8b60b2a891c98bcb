package org.journeywall.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// An immutable map from ids to records that shares what two versions have in common: [#with] and
/// [#without] cost a few hundred bytes at any size, and [#difference] looks only at what the
/// versions do not share. The order of [#iterator] is fixed by the ids alone (never by the
/// history), but means nothing: order is a matter of [Rank].
///
/// The structure is a hash trie of 32 children a level (Bagwell, "Ideal Hash Trees", 2001), whose
/// shape depends on its content alone; equal tables are therefore equal node by node.
public final class Table<K extends Id, V> implements Iterable<V> {

  /// One record that differs between two tables: `before` is null where it was added, `after` where
  /// it was removed.
  public record Difference<K, V>(K key, @Nullable V before, @Nullable V after) {
    public Difference<K, V> inverse() {
      return new Difference<>(key, after, before);
    }
  }

  private static final Table<?, ?> EMPTY = new Table<>(Trie.empty(), 0);

  /// More differences than these are not followed: sorting everything anew costs no more.
  private static final int FOLLOWED = 2000;

  private final Trie root;
  private final int size;

  /// What [#groups] found, which is a matter of the content alone; and until it is asked for, the
  /// table from which it can be had cheaply.
  private volatile Map<Function<? super V, ?>, Groups<V>> groups = Map.of();

  private volatile @Nullable Table<K, V> sorted;

  private Table(Trie root, int size) {
    this.root = root;
    this.size = size;
  }

  private Table<K, V> next(Trie newRoot, int newSize) {
    var next = new Table<K, V>(newRoot, newSize);
    // There is one empty table for records of every kind.
    next.sorted = groups.isEmpty() || isEmpty() ? sorted : this;
    return next;
  }

  @SuppressWarnings("unchecked") // an empty table holds no value of a wrong type
  public static <K extends Id, V> Table<K, V> empty() {
    return (Table<K, V>) EMPTY;
  }

  /// A table of these records; of two with one key the later stays.
  public static <K extends Id, V> Table<K, V> of(
      Iterable<? extends V> records, Function<? super V, ? extends K> key) {
    Table<K, V> table = empty();
    for (V record : records) {
      table = table.with(key.apply(record), record);
    }
    return table;
  }

  public int size() {
    return size;
  }

  public boolean isEmpty() {
    return size == 0;
  }

  @SuppressWarnings("unchecked") // only with() puts values in, under their own type
  public @Nullable V get(K key) {
    return (V) root.get(key, Trie.hash(key), 0);
  }

  public boolean contains(K key) {
    return get(key) != null;
  }

  /// The record under `key`; throws [NoSuchElementException] where there is none.
  public V require(K key) {
    V value = get(key);
    if (value == null) {
      throw new NoSuchElementException("No record " + key.value());
    }
    return value;
  }

  public Table<K, V> with(K key, V value) {
    Objects.requireNonNull(value);
    V old = get(key);
    if (old == value) {
      return this;
    }
    return next(root.with(key, value, Trie.hash(key), 0), old == null ? size + 1 : size);
  }

  public Table<K, V> without(K key) {
    if (!contains(key)) {
      return this;
    }
    return size == 1 ? empty() : next(root.without(key, Trie.hash(key), 0), size - 1);
  }

  /// All records, in the table's own order.
  @SuppressWarnings("unchecked") // as in get
  public List<V> values() {
    var values = new ArrayList<V>(size);
    root.forEach((key, value) -> values.add((V) value));
    return values;
  }

  /// Hands every record to `action`, in the order of [#iterator], without a list of them.
  @Override
  @SuppressWarnings("unchecked") // as in get
  public void forEach(Consumer<? super V> action) {
    root.forEach((key, value) -> action.accept((V) value));
  }

  @Override
  public Iterator<V> iterator() {
    return values().iterator();
  }

  /// All records in lists by what they have in common, each in no order; those of which `by` says
  /// null are left out. The first time it looks at every record; asked again with the same
  /// function, of this table or of one made from it, at what has changed since. To be read only.
  ///
  /// @param by equal to the one asked with before, if it shall be quick
  public Map<Object, List<V>> groups(Function<? super V, ?> by) {
    if (isEmpty()) {
      return Map.of();
    }
    Groups<V> known = groups.get(by);
    if (known == null) {
      follow(by);
      known = groups.get(by);
    }
    if (known == null) {
      known = Groups.of(this, by);
      keep(Map.of(by, known));
    }
    return known.lists();
  }

  // The groups of the table before are brought up to date all at once, so that nothing of it has to
  // be kept.
  private void follow(Function<? super V, ?> by) {
    Table<K, V> before = sorted;
    if (before != null) {
      List<Difference<K, V>> differences = before.difference(this);
      if (differences.size() < FOLLOWED) {
        before.groups(by);
        var followed = new HashMap<Function<? super V, ?>, Groups<V>>();
        before.groups.forEach((one, old) -> followed.put(one, old.after(differences)));
        keep(followed);
      }
      sorted = null;
    }
  }

  private void keep(Map<Function<? super V, ?>, Groups<V>> more) {
    var all = new HashMap<>(groups);
    all.putAll(more);
    groups = Map.copyOf(all);
  }

  /// What has to be done to this table to arrive at `after`; records that are equal are left out,
  /// shared parts are not visited.
  @SuppressWarnings("unchecked") // as in get
  public List<Difference<K, V>> difference(Table<K, V> after) {
    var differences = new ArrayList<Difference<K, V>>();
    Trie.difference(
        root,
        after.root,
        (key, before, now) -> {
          if (!Objects.equals(before, now)) {
            differences.add(new Difference<>((K) key, (V) before, (V) now));
          }
        });
    return differences;
  }

  /// This table after the differences: each one's `after` replaces what stands under its key.
  public Table<K, V> patched(List<Difference<K, V>> differences) {
    Table<K, V> table = this;
    for (Difference<K, V> difference : differences) {
      V after = difference.after();
      table = after == null ? table.without(difference.key()) : table.with(difference.key(), after);
    }
    return table;
  }

  @Override
  @SuppressWarnings("unchecked") // two tables of different types differ in their values
  public boolean equals(@Nullable Object other) {
    return other instanceof Table<?, ?> table
        && size == table.size
        && difference((Table<K, V>) table).isEmpty();
  }

  @Override
  public int hashCode() {
    int[] sum = {size};
    root.forEach((key, value) -> sum[0] += key.hashCode() ^ value.hashCode());
    return sum[0];
  }

  @Override
  public String toString() {
    return values().toString();
  }
}
