package org.journeywall.desktop.tidy;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TidyRuleTest {
  private static final long MEGA = 1 << 20;
  private static final Duration LONG = Duration.ofMinutes(1);
  private final TidyRule rule = new TidyRule(100 * MEGA, Duration.ofMillis(200));

  @Test
  void aRestIsTheTimeForIt() {
    assertTrue(rule.due(160 * MEGA, Duration.ofSeconds(2), LONG));
    assertFalse(rule.due(160 * MEGA, Duration.ofSeconds(1), LONG), "too short for 200 ms");
    assertFalse(rule.due(120 * MEGA, LONG, LONG), "not worth it");
  }

  @Test
  void aLongTaskWhileNobodyTouchesAnythingIsNotStoppedAgainAndAgain() {
    assertFalse(rule.due(160 * MEGA, LONG, Duration.ofSeconds(1)));
  }

  @Test
  void aLotIsClearedAwayWhoeverWorks() {
    assertFalse(rule.due(280 * MEGA, Duration.ZERO, LONG));
    assertTrue(rule.due(290 * MEGA, Duration.ZERO, Duration.ZERO));
  }

  @Test
  void whoeverWaitsForAWorkshopIsStoppedOnlyByFarTooMuch() {
    assertFalse(rule.dueWhileOpening(600 * MEGA));
    assertTrue(rule.dueWhileOpening(620 * MEGA));
  }

  @Test
  void whereMuchIsKeptMoreMayGatherBeforeSomebodyIsStopped() {
    var large = new TidyRule(800 * MEGA, Duration.ofSeconds(1));
    assertFalse(large.due(1_100 * MEGA, Duration.ZERO, LONG));
    assertFalse(large.due(1_100 * MEGA, Duration.ofSeconds(5), LONG));
    assertTrue(large.due(1_100 * MEGA, Duration.ofSeconds(10), LONG));
  }
}
