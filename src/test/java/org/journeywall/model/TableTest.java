package org.journeywall.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// A table against a `HashMap`, with ids of which many share one hash.
class TableTest {

  private record Both(Table<CardId, String> table, Map<CardId, String> map) {}

  // “Aa” and “BB” have one hash code, so have all words made of them of one length.
  private static CardId id(Random random) {
    var text = new StringBuilder();
    for (int i = random.nextInt(6); i >= 0; i--) {
      text.append(random.nextBoolean() ? "Aa" : "BB");
    }
    return new CardId(random.nextBoolean() ? text.toString() : "id" + random.nextInt(300));
  }

  private static Both random(Both start, Random random, int steps) {
    Table<CardId, String> table = start.table;
    var map = new HashMap<>(start.map);
    for (int i = 0; i < steps; i++) {
      CardId id = id(random);
      if (random.nextInt(3) == 0) {
        table = table.without(id);
        map.remove(id);
      } else {
        String value = "v" + random.nextInt(3);
        table = table.with(id, value);
        map.put(id, value);
      }
    }
    return new Both(table, map);
  }

  private static Both random(long seed, int steps) {
    return random(new Both(Table.empty(), Map.of()), new Random(seed), steps);
  }

  @Test
  void theIdsReallyCollide() {
    assertEquals(new CardId("AaBB").value().hashCode(), new CardId("BBAa").value().hashCode());
  }

  @Test
  void holdsWhatAMapHolds() {
    for (int seed = 0; seed < 300; seed++) {
      Both both = random(seed, 400);
      assertEquals(both.map.size(), both.table.size());
      assertEquals(both.map.isEmpty(), both.table.isEmpty());
      both.map.forEach((id, value) -> assertEquals(value, both.table.get(id)));
      assertEquals(sorted(both.map.values()), sorted(both.table.values()));
      var random = new Random(seed);
      for (int i = 0; i < 50; i++) {
        CardId id = id(random);
        assertEquals(both.map.get(id), both.table.get(id));
        assertEquals(both.map.containsKey(id), both.table.contains(id));
      }
    }
  }

  private static List<String> sorted(Iterable<String> values) {
    var sorted = new ArrayList<String>();
    values.forEach(sorted::add);
    sorted.sort(null);
    return sorted;
  }

  @Test
  void isTheSameHoweverItCameAbout() {
    for (int seed = 0; seed < 300; seed++) {
      Both both = random(seed, 200);
      Table<CardId, String> straight = Table.empty();
      for (Map.Entry<CardId, String> entry : both.map.entrySet()) {
        straight = straight.with(entry.getKey(), entry.getValue());
      }
      assertEquals(straight, both.table);
      assertEquals(straight.hashCode(), both.table.hashCode());
      assertEquals(straight.values(), both.table.values(), "in the same order");
      Table<CardId, String> emptied = both.table;
      for (CardId id : both.map.keySet()) {
        emptied = emptied.without(id);
      }
      assertEquals(Table.empty(), emptied);
      assertNotEquals(both.table.with(new CardId("one-more"), "v"), both.table);
    }
  }

  @Test
  void aDifferenceLeadsFromOneToTheOther() {
    for (int seed = 0; seed < 300; seed++) {
      Both before = random(seed, 200);
      Both after =
          seed % 2 == 0 ? random(before, new Random(seed + 1), 30) : random(seed + 1_000, 200);
      var differences = before.table.difference(after.table);
      assertEquals(after.table, before.table.patched(differences));
      assertEquals(
          before.table,
          after.table.patched(differences.stream().map(Table.Difference::inverse).toList()));
      Set<CardId> changed = new HashSet<>(before.map.keySet());
      changed.addAll(after.map.keySet());
      changed.removeIf(id -> Objects.equals(before.map.get(id), after.map.get(id)));
      assertEquals(changed.size(), differences.size());
      for (var one : differences) {
        assertTrue(changed.contains(one.key()));
        assertEquals(before.map.get(one.key()), one.before());
        assertEquals(after.map.get(one.key()), one.after());
      }
    }
  }

  @Test
  void whatIsNoChangeGivesTheSameTable() {
    Table<CardId, String> table = random(5, 100).table;
    String value = table.values().getFirst();
    Table<CardId, String> with = table.with(new CardId("here"), value);
    assertSame(with, with.with(new CardId("here"), value));
    assertSame(table, table.without(new CardId("never-there")));
    assertEquals(List.of(), with.difference(with));
  }

  @Test
  void askingForWhatMustBeThere() {
    Table<CardId, String> table = Table.of(List.of("a", "b", "a"), CardId::new);
    assertEquals(2, table.size());
    assertEquals("b", table.require(new CardId("b")));
    assertNull(table.get(new CardId("c")));
    assertFalse(table.contains(new CardId("c")));
    assertThrows(NoSuchElementException.class, () -> table.require(new CardId("c")));
  }

  private record ByEnd() implements Function<String, @Nullable Character> {
    @Override
    public Character apply(String value) {
      return value.charAt(value.length() - 1);
    }
  }

  /// Values with a later letter only; the others belong to none.
  private record ByStart() implements Function<String, @Nullable Character> {
    @Override
    public @Nullable Character apply(String value) {
      return value.charAt(0) > '4' ? value.charAt(0) : null;
    }
  }

  @Test
  void groupsFollowWhatChanges() {
    for (int seed = 0; seed < 30; seed++) {
      var random = new Random(seed);
      Both both = random(seed, 200);
      for (int round = 0; round < 20; round++) {
        for (Function<String, @Nullable Character> by : List.of(new ByEnd(), new ByStart())) {
          // Not each is asked for each time.
          if (random.nextInt(3) > 0) {
            assertEquals(
                groups(both.map.values(), by),
                sorted(both.table.groups(by)),
                "seed " + seed + ", round " + round);
          }
        }
        both = random(both, random, 1 + random.nextInt(12));
      }
    }
  }

  private static Map<Object, List<String>> groups(
      Iterable<String> values, Function<String, @Nullable Character> by) {
    Map<Object, List<String>> groups = new HashMap<>();
    for (String value : values) {
      Character group = by.apply(value);
      if (group != null) {
        groups.computeIfAbsent(group, none -> new ArrayList<>()).add(value);
      }
    }
    return sorted(groups);
  }

  private static Map<Object, List<String>> sorted(Map<Object, List<String>> groups) {
    Map<Object, List<String>> sorted = new HashMap<>(groups);
    sorted.replaceAll((group, values) -> values.stream().sorted().toList());
    return sorted;
  }
}
