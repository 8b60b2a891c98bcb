package org.journeywall.store;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConflictCopiesTest {
  private static final String HR = "HR map.journey";

  @Test
  void secondVersionsOfEveryClientAreKnown() {
    for (String copy :
        List.of(
            "HR map (conflicted copy 2026-11-22).journey",
            "HR map (Anna's conflicted copy 2026-11-22).journey",
            "HR map (Anna Nowak's conflicted copy 2026-11-22) (1).journey",
            "HR map (conflicted copy 2026-11-22 101500).journey",
            "HR map (kopia Anna powodująca konflikt 2026-11-22).journey",
            "HR map (konfliktní kopie uživatele Eva 2026-11-22).journey",
            "HR map.sync-conflict-20261122-101500-7A3BCDE.journey",
            "HR map-DESKTOP-4F6GH2.journey",
            "HR map-LAPTOP-ANNA.journey",
            "HR map_conflict-20261122-101500.journey",
            "HR map (SFConflict anna@example.org 2026-11-22-10-15-00).journey",
            "HR map (conflict 2026-11-22 10-15).journey",
            "HR map [conflict].journey")) {
      assertTrue(ConflictCopies.isOf(HR, copy), copy);
    }
  }

  @Test
  void otherWorkshopsAreNot() {
    for (String other :
        List.of(
            HR,
            "HR.journey",
            "HR map (2).journey",
            "HR map (copy).journey",
            "HR map (unsaved copy).journey",
            "HR map, conflict resolution.journey",
            "HR maps.journey",
            "HR map-final.journey",
            "HR map.sync-conflict-20261122-101500-7A3BCDE.txt",
            "Sales (conflicted copy 2026-11-22).journey")) {
      assertFalse(ConflictCopies.isOf(HR, other), other);
    }
  }
}
