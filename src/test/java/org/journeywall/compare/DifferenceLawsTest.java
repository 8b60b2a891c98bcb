package org.journeywall.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.journeywall.edit.RandomCommands;
import org.journeywall.edit.RandomWorkshops;
import org.journeywall.exchange.Words;
import org.journeywall.model.Validity;
import org.journeywall.model.Workshop;
import org.junit.jupiter.api.Test;

/// What holds for the differences of any two states of a workshop.
class DifferenceLawsTest {
  private static final int SEEDS = 40;

  private static Workshop start(int seed) {
    return RandomWorkshops.of(seed, 50);
  }

  private static Workshop later(int seed) {
    var commands = new RandomCommands(seed);
    Workshop workshop = start(seed);
    for (int i = 0; i <= seed % 25; i++) {
      workshop = commands.next(workshop).apply(workshop);
    }
    return workshop;
  }

  @Test
  void nothingIsDifferentFromItself() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Differences differences = Differences.between(start(seed), start(seed));
      assertTrue(differences.isEmpty());
      assertEquals(start(seed), differences.accepted(List.of()));
    }
  }

  @Test
  void whoTakesAllOfThemOverKnowsTheSecondWorkshop() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Workshop after = later(seed);
      Differences there = Differences.between(start(seed), after);
      Workshop taken = there.accepted(there.all());
      assertEquals(List.of(), Differences.between(taken, after).all(), "seed " + seed);
      assertEquals(List.of(), Validity.problems(taken), "seed " + seed);
    }
  }

  @Test
  void anyPartOfThemGivesAWorkshopThatHoldsTogether() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      Differences there = Differences.between(start(seed), later(seed));
      var some = new ArrayList<>(there.all());
      some.removeIf(one -> random.nextBoolean());
      Workshop taken = there.accepted(some);
      assertEquals(List.of(), Validity.problems(taken), "seed " + seed);
    }
  }

  @Test
  void everySortComesUpAndCanBeToldInEveryLanguage() {
    Set<Subject> subjects = EnumSet.noneOf(Subject.class);
    Set<Happening> happenings = EnumSet.noneOf(Happening.class);
    for (int seed = 0; seed < SEEDS; seed++) {
      for (Difference one : Differences.between(start(seed), later(seed)).all()) {
        subjects.add(one.subject());
        happenings.add(one.happening());
        for (Locale language : Words.LANGUAGES) {
          String line = new DifferenceWords(language, true).line(one);
          assertFalse(line.contains("{") && line.contains("}"), line);
          assertFalse(line.contains("\n"), line);
        }
      }
    }
    assertEquals(EnumSet.allOf(Subject.class), subjects);
    assertEquals(EnumSet.allOf(Happening.class), happenings);
  }
}
