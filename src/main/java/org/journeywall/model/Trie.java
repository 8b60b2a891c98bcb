package org.journeywall.model;

import java.util.Arrays;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// The nodes of a [Table]. `slots` holds, for each bit set in `bits`, an [Entry], a deeper [Trie],
/// or, below the last level, all entries of one hash sorted by id.
final class Trie {
  private static final int LEVEL_BITS = 5;
  private static final int DEEPEST = 35;
  private static final Trie EMPTY = new Trie(0, new Object[0]);

  private record Entry(Id key, Object value) {}

  /// Takes one key with its two values where two tries may differ.
  interface Visitor {
    void visit(Id key, @Nullable Object before, @Nullable Object after);
  }

  private final int bits;
  private final Object[] slots;

  private Trie(int bits, Object[] slots) {
    this.bits = bits;
    this.slots = slots;
  }

  static Trie empty() {
    return EMPTY;
  }

  static int hash(Id key) {
    int hash = key.value().hashCode();
    return hash ^ (hash >>> 15);
  }

  private static int bit(int hash, int depth) {
    return 1 << ((hash >>> depth) & 31);
  }

  private int index(int bit) {
    return Integer.bitCount(bits & (bit - 1));
  }

  @Nullable Object get(Id key, int hash, int depth) {
    if (depth >= DEEPEST) {
      int at = find(key);
      return at < 0 ? null : ((Entry) slots[at]).value();
    }
    int bit = bit(hash, depth);
    if ((bits & bit) == 0) {
      return null;
    }
    Object slot = slots[index(bit)];
    if (slot instanceof Trie deeper) {
      return deeper.get(key, hash, depth + LEVEL_BITS);
    }
    var entry = (Entry) slot;
    return entry.key().equals(key) ? entry.value() : null;
  }

  Trie with(Id key, Object value, int hash, int depth) {
    if (depth >= DEEPEST) {
      int at = find(key);
      var entry = new Entry(key, value);
      return at >= 0 ? replaced(at, entry) : inserted(0, -at - 1, entry);
    }
    int bit = bit(hash, depth);
    int at = index(bit);
    if ((bits & bit) == 0) {
      return inserted(bit, at, new Entry(key, value));
    }
    Object slot = slots[at];
    if (slot instanceof Trie deeper) {
      return replaced(at, deeper.with(key, value, hash, depth + LEVEL_BITS));
    }
    var entry = (Entry) slot;
    if (entry.key().equals(key)) {
      return replaced(at, new Entry(key, value));
    }
    Trie deeper =
        EMPTY
            .with(entry.key(), entry.value(), hash(entry.key()), depth + LEVEL_BITS)
            .with(key, value, hash, depth + LEVEL_BITS);
    return replaced(at, deeper);
  }

  /// This trie without a key that it holds.
  Trie without(Id key, int hash, int depth) {
    if (depth >= DEEPEST) {
      return removed(0, find(key));
    }
    int bit = bit(hash, depth);
    int at = index(bit);
    if (!(slots[at] instanceof Trie deeper)) {
      return removed(bit, at);
    }
    Trie rest = deeper.without(key, hash, depth + LEVEL_BITS);
    boolean single = rest.slots.length == 1 && rest.slots[0] instanceof Entry;
    return replaced(at, single ? rest.slots[0] : rest);
  }

  void forEach(BiConsumer<Id, Object> action) {
    for (Object slot : slots) {
      if (slot instanceof Trie deeper) {
        deeper.forEach(action);
      } else {
        var entry = (Entry) slot;
        action.accept(entry.key(), entry.value());
      }
    }
  }

  static void difference(Trie before, Trie after, Visitor visitor) {
    difference(before, after, 0, visitor);
  }

  private static void difference(Trie before, Trie after, int depth, Visitor visitor) {
    if (before == after) {
      return;
    }
    if (depth >= DEEPEST) {
      collisions(before, after, visitor);
      return;
    }
    int all = before.bits | after.bits;
    while (all != 0) {
      int bit = Integer.lowestOneBit(all);
      all &= ~bit;
      Object old = (before.bits & bit) == 0 ? null : before.slots[before.index(bit)];
      Object now = (after.bits & bit) == 0 ? null : after.slots[after.index(bit)];
      if (old != now) {
        slots(old, now, depth + LEVEL_BITS, visitor);
      }
    }
  }

  private static void slots(
      @Nullable Object old, @Nullable Object now, int depth, Visitor visitor) {
    if (old instanceof Entry a && now instanceof Entry b && a.key().equals(b.key())) {
      visitor.visit(a.key(), a.value(), b.value());
    } else if (old instanceof Entry a && now instanceof Entry b) {
      visitor.visit(a.key(), a.value(), null);
      visitor.visit(b.key(), null, b.value());
    } else {
      difference(raised(old, depth), raised(now, depth), depth, visitor);
    }
  }

  private static Trie raised(@Nullable Object slot, int depth) {
    return switch (slot) {
      case null -> EMPTY;
      case Trie trie -> trie;
      case Entry entry -> EMPTY.with(entry.key(), entry.value(), hash(entry.key()), depth);
      default -> throw new IllegalStateException("A trie holds entries and tries");
    };
  }

  private static void collisions(Trie before, Trie after, Visitor visitor) {
    for (Object slot : before.slots) {
      var entry = (Entry) slot;
      int at = after.find(entry.key());
      visitor.visit(entry.key(), entry.value(), at < 0 ? null : ((Entry) after.slots[at]).value());
    }
    for (Object slot : after.slots) {
      var entry = (Entry) slot;
      if (before.find(entry.key()) < 0) {
        visitor.visit(entry.key(), null, entry.value());
      }
    }
  }

  private int find(Id key) {
    int low = 0;
    int high = slots.length - 1;
    while (low <= high) {
      int mid = (low + high) >>> 1;
      int order = ((Entry) slots[mid]).key().value().compareTo(key.value());
      if (order == 0) {
        return mid;
      }
      if (order < 0) {
        low = mid + 1;
      } else {
        high = mid - 1;
      }
    }
    return -low - 1;
  }

  private Trie replaced(int at, Object slot) {
    Object[] copy = slots.clone();
    copy[at] = slot;
    return new Trie(bits, copy);
  }

  private Trie inserted(int bit, int at, Object slot) {
    var copy = new Object[slots.length + 1];
    System.arraycopy(slots, 0, copy, 0, at);
    copy[at] = slot;
    System.arraycopy(slots, at, copy, at + 1, slots.length - at);
    return new Trie(bits | bit, copy);
  }

  private Trie removed(int bit, int at) {
    Object[] copy = Arrays.copyOf(slots, slots.length - 1);
    System.arraycopy(slots, at + 1, copy, at, slots.length - at - 1);
    return new Trie(bits & ~bit, copy);
  }
}
