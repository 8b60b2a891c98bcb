package org.journeywall.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.journeywall.format.WorkshopCodec;
import org.journeywall.model.Outcome;
import org.journeywall.model.Patch;
import org.journeywall.model.Problem;
import org.journeywall.model.Workshop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the window's thread pays for having its changes kept: with the real disk at work behind it,
/// handing one over is far below what anybody could see.
class HandingOverTest {
  private static final int CHANGES = 3_000;
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private static final SaveListener DEAF =
      new SaveListener() {
        @Override
        public void stateChanged(SaveState state) {}

        @Override
        public void moved(Path file) {}

        @Override
        public void noticed(Problem problem) {}
      };

  private record Step(Patch patch, Workshop after) {}

  private static List<Step> steps(Workshop start) {
    var steps = new ArrayList<Step>();
    Workshop now = start;
    for (int i = 0; i < CHANGES; i++) {
      Workshop next = Room.with(now, "card " + i);
      steps.add(new Step(Patch.between(now, next), next));
      now = next;
    }
    return steps;
  }

  @Test
  void handingAChangeOverCostsTheWindowNothingToSpeakOf(@TempDir Path folder) {
    Library library = Driver.library(folder);
    Workshop start = Room.start("HR");
    Outcome<WorkshopFile> made = library.createNew(start);
    WorkshopFile file = (WorkshopFile) assertInstanceOf(Outcome.Done.class, made).value();
    Journal journal = Driver.journals(library, folder).begin(file, start);
    var saver =
        new Saver(
            file,
            start,
            new WorkshopCodec(),
            journal,
            DaemonThreads.disk("document"),
            Timer.daemon(),
            Clock.systemUTC(),
            DEAF);
    List<Step> steps = steps(start);
    long[] nanos = new long[CHANGES];
    for (int i = 0; i < CHANGES; i++) {
      Step step = steps.get(i);
      long before = System.nanoTime();
      saver.changed(step.patch, step.after);
      nanos[i] = System.nanoTime() - before;
    }
    assertTrue(saver.flush(PATIENCE));
    saver.close(true, PATIENCE);
    Outcome<Integer> kept =
        library.open(file.path()).map(found -> found.opened().workshop().cards().size());
    assertEquals(Outcome.done(CHANGES), kept);
    Arrays.sort(nanos);
    long median = nanos[CHANGES / 2] / 1_000;
    long worst = nanos[CHANGES * 99 / 100] / 1_000;
    String found = "median " + median + " µs, 99 of 100 within " + worst + " µs";
    assertTrue(median < 1_000, found);
  }
}
