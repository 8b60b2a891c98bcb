package org.journeywall.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The order in which the palette offers what it found.
class FitTest {

  @ParameterizedTest
  @CsvSource({
    "Duplicate map, duplicate map, WHOLE",
    "Duplicate map, DUPL, START",
    "Duplicate map, map, WORDS",
    "Duplicate map, map du, WORDS",
    "Duplicate map, plic, INSIDE",
    "Duplicate map, map cat, INSIDE",
    "Duplicate map, dumap, INITIALS",
    "Duplicate map, dm, INITIALS",
    "Duplicate map, d m, WORDS",
    "Duplicate map, dp, NONE",
    "Powiększ, powieksz, WHOLE",
    "Zażółć gęślą jaźń, zgj, INITIALS",
    "Make it an action, mia, INITIALS",
    "Nápověda (F1), f1, WORDS"
  })
  void aNameFits(String name, String typed, Fit fit) {
    assertEquals(fit, Fit.ofName(Folding.of(name), Folding.words(typed)));
  }

  @Test
  void initialsCountInNamesOnly() {
    assertEquals(Fit.NONE, Fit.of("duplicate map", Folding.words("dumap")));
  }

  @Test
  void aBetterFitStandsFirst() {
    assertTrue(Fit.START.compareTo(Fit.WORDS) < 0);
    assertTrue(Fit.INITIALS.compareTo(Fit.NONE) < 0);
  }
}
