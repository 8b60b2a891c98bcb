package org.journeywall.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Laws of thinning out, over histories of saves made up at random.
class KeepingTest {
  private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
  private static final Keeping KEEPING = new Keeping(WARSAW);
  private static final Instant START = Instant.parse("2026-10-20T06:00:00Z");
  private static final int HISTORIES = 300;

  private static Backup at(Instant time, boolean original) {
    return Backup.in(Path.of("b"), time, "0".repeat(Backup.HASH), original);
  }

  // Bursts of work with nights and weeks between them; the clock's changes of winter are in it.
  private static List<Backup> history(long seed) {
    var random = new Random(seed);
    var saves = new ArrayList<Backup>();
    Instant now = START;
    for (int i = random.nextInt(400); i > 0; i--) {
      int roll = random.nextInt(100);
      long seconds =
          roll < 85
              ? 1 + random.nextInt(60)
              : roll < 95 ? random.nextInt(7200) : random.nextInt(20 * 86_400);
      now = now.plusSeconds(seconds).plusMillis(1 + random.nextInt(900));
      saves.add(at(now, random.nextInt(150) == 0));
    }
    return saves;
  }

  private static Instant end(List<Backup> saves) {
    return saves.isEmpty() ? START : saves.getLast().taken();
  }

  @Test
  void theNewestAndTheOriginalsStayAndThereAreNeverTooMany() {
    for (int seed = 0; seed < HISTORIES; seed++) {
      List<Backup> saves = history(seed);
      List<Backup> kept = KEEPING.of(saves, end(saves).plusSeconds(seed * 3600L));
      List<Backup> newest = saves.reversed().stream().limit(Keeping.LATEST).toList();
      assertEquals(newest, kept.stream().limit(Keeping.LATEST).toList(), "seed " + seed);
      List<Backup> originals = saves.stream().filter(Backup::original).toList();
      assertTrue(kept.containsAll(originals), "seed " + seed);
      assertTrue(kept.size() <= Keeping.MOST + originals.size(), "seed " + seed);
      assertTrue(saves.containsAll(kept), "seed " + seed);
      assertEquals(Keeping.sorted(kept), kept, "seed " + seed);
    }
  }

  @Test
  void everyHourOfADayAndEveryDayOfAMonthWithASaveHasItsLast() {
    for (int seed = 0; seed < HISTORIES; seed++) {
      List<Backup> saves = history(seed);
      Instant now = end(saves).plusSeconds(60);
      var kept = new HashSet<>(KEEPING.of(saves, now));
      for (int i = 0; i < saves.size(); i++) {
        Instant save = saves.get(i).taken();
        Instant next = i + 1 < saves.size() ? saves.get(i + 1).taken() : Instant.MAX;
        boolean lastOfHour = next.getEpochSecond() / 3600 != save.getEpochSecond() / 3600;
        boolean lastOfDay =
            i + 1 == saves.size()
                || !next.atZone(WARSAW).toLocalDate().equals(save.atZone(WARSAW).toLocalDate());
        Duration age = Duration.between(save, now);
        boolean wanted =
            lastOfHour && age.compareTo(Keeping.HOURLY) < 0
                || lastOfDay && age.compareTo(Keeping.DAILY) < 0;
        assertTrue(!wanted || kept.contains(saves.get(i)), "seed " + seed + ", save " + i);
      }
    }
  }

  @Test
  void thinningOutOftenKeepsWhatThinningOutOnceKeeps() {
    for (int seed = 0; seed < HISTORIES; seed++) {
      List<Backup> saves = history(seed);
      List<Backup> often = new ArrayList<>();
      for (Backup save : saves) {
        often = new ArrayList<>(KEEPING.of(join(often, save), save.taken()));
      }
      List<Backup> once = KEEPING.of(saves, end(saves));
      assertEquals(once, often, "seed " + seed);
      assertEquals(once, KEEPING.of(once, end(saves)), "seed " + seed);
    }
  }

  private static List<Backup> join(List<Backup> some, Backup more) {
    return Stream.concat(some.stream(), Stream.of(more)).toList();
  }

  @Test
  void tenSavesReachBackThroughAnHourOfWorkSavedEveryFiveSeconds() {
    var saves = new ArrayList<Backup>();
    for (int i = 0; i < 720; i++) {
      saves.add(at(START.plusSeconds(5L * i), false));
    }
    List<Backup> kept = KEEPING.of(saves, end(saves));
    Duration reach = Duration.between(kept.getLast().taken(), kept.getFirst().taken());
    assertTrue(reach.toMinutes() >= 45, reach.toString());
    assertTrue(kept.size() >= 10 && kept.size() <= 16, "" + kept.size());
    // Saved now and then, all of the last ten are there.
    List<Backup> rare =
        Stream.iterate(START, time -> time.plus(Duration.ofDays(40)))
            .limit(14)
            .map(time -> at(time, false))
            .toList();
    assertEquals(10, KEEPING.of(rare, end(rare)).size());
  }

  @Test
  void aClockThatWasPutBackLosesNothing() {
    Backup ahead = at(START.plusSeconds(86_400), false);
    Backup now = at(START, false);
    assertEquals(List.of(ahead, now), KEEPING.of(List.of(now, ahead), START));
  }

  @Test
  void theOldestGoesFirstAndTheOnlyOneOfADocumentLast() {
    Backup a1 = at(START, false);
    Backup a2 = at(START.plusSeconds(50), false);
    Backup b1 = at(START.plusSeconds(10), false);
    Backup c1 = at(START.plusSeconds(20), false);
    Backup c2 = at(START.plusSeconds(40), false);
    List<List<Backup>> all = List.of(List.of(a1, a2), List.of(b1), List.of(c1, c2));
    assertEquals(List.of(a1, c1, b1, a2), Keeping.expendable(all, c2));
  }
}
