package org.journeywall.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RankTest {

  private static void assertBetween(@Nullable Rank low, Rank rank, @Nullable Rank high) {
    assertTrue(low == null || low.compareTo(rank) < 0, () -> low + " < " + rank);
    assertTrue(high == null || rank.compareTo(high) < 0, () -> rank + " < " + high);
  }

  @Test
  void betweenIsStrictlyBetweenAnyTwo() {
    var random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      Rank one = random(random);
      Rank two = random(random);
      if (!one.equals(two)) {
        Rank low = one.compareTo(two) < 0 ? one : two;
        Rank high = low.equals(one) ? two : one;
        assertBetween(low, Rank.between(low, high), high);
      }
      assertBetween(null, Rank.between(null, one), one);
      assertBetween(one, Rank.between(one, null), null);
    }
  }

  // Few digits, so that ranks that begin alike and differ late come up often.
  private static Rank random(Random random) {
    var text = new StringBuilder();
    for (int i = random.nextInt(4); i > 0; i--) {
      text.append("01zV".charAt(random.nextInt(4)));
    }
    return new Rank(text.append("1zVW".charAt(random.nextInt(4))).toString());
  }

  @Test
  void anOrderBuiltByInsertingAnywhereStaysAnOrder() {
    var random = new Random(2);
    var ranks = new ArrayList<Rank>();
    for (int i = 0; i < 3_000; i++) {
      int at = random.nextInt(ranks.size() + 1);
      Rank low = at == 0 ? null : ranks.get(at - 1);
      Rank high = at == ranks.size() ? null : ranks.get(at);
      ranks.add(at, Rank.between(low, high));
    }
    assertEquals(ranks.stream().sorted().distinct().toList(), ranks);
    assertTrue(longest(ranks) <= 12, "inserting anywhere keeps ranks short: " + longest(ranks));
  }

  @Test
  void spreadIsAscendingAndShort() {
    for (int count : List.of(0, 1, 2, 7, 62, 1_000)) {
      for (Rank low : List.of(new Rank("1"), new Rank("V"), new Rank("z"))) {
        Rank high = new Rank(low.value() + "V");
        assertSpread(null, null, count);
        assertSpread(low, null, count);
        assertSpread(null, low, count);
        assertSpread(low, high, count);
      }
    }
    assertTrue(longest(Rank.spread(null, null, 10_000)) <= 5);
  }

  private static void assertSpread(@Nullable Rank low, @Nullable Rank high, int count) {
    List<Rank> ranks = Rank.spread(low, high, count);
    assertEquals(count, ranks.size());
    assertEquals(ranks.stream().sorted().distinct().toList(), ranks);
    ranks.forEach(rank -> assertBetween(low, rank, high));
  }

  @Test
  void addingAtTheEndKeepsRanksShort() {
    Rank last = Rank.MIDDLE;
    for (int i = 0; i < 1_000; i++) {
      Rank next = Rank.between(last, null);
      assertBetween(last, next, null);
      last = next;
    }
    assertTrue(last.value().length() <= 20, last::toString);
  }

  @Test
  void whatIsNoOrderIsABug() {
    assertThrows(IllegalArgumentException.class, () -> Rank.between(new Rank("V"), new Rank("V")));
    assertThrows(IllegalArgumentException.class, () -> Rank.between(new Rank("W"), new Rank("V")));
    for (String text : List.of("", "0", "V0", "a-b", "é", "1".repeat(1_001))) {
      assertFalse(Rank.isValid(text));
      assertThrows(IllegalArgumentException.class, () -> new Rank(text));
    }
    assertTrue(Rank.isValid("0V"));
  }

  private static int longest(List<Rank> ranks) {
    return ranks.stream().mapToInt(rank -> rank.value().length()).max().orElse(0);
  }
}
