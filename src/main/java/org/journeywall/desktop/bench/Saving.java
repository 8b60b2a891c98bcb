package org.journeywall.desktop.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.journeywall.desktop.menu.FileDeed;
import org.journeywall.model.Outcome;
import org.journeywall.store.Disk;

/// From Ctrl + S to the new file in its place, after an edit each, while the wall is scrolled: how
/// long that takes, and the longest frame meanwhile.
final class Saving implements Course {
  private static final int WARM_UP = 2;
  private static final int ROUNDS = 5;
  private static final double STEP = 8;

  @Override
  public Outcome<Tally> run(Program program) {
    Stand stand = program.open();
    stand.awaitNotes();
    stand.full();
    stand.clickFirstCard();
    for (int i = 0; i < WARM_UP; i++) {
      save(program, stand, new Tally());
    }
    var tally = new Tally();
    double longest = 0;
    for (int i = 0; i < ROUNDS; i++) {
      longest = Math.max(longest, save(program, stand, tally));
    }
    tally.note("longest_frame_ms", longest);
    return Outcome.done(tally);
  }

  private static double save(Program program, Stand stand, Tally tally) {
    stand.frames().of(() -> stand.hand().type("+"));
    Disk disk = program.scratch().disk();
    Disk.Stamp before = stamp(disk, program.file());
    tally.begin();
    long start = System.nanoTime();
    double longest = stand.press(FileDeed.SAVE);
    CompletableFuture<Long> saved =
        CompletableFuture.supplyAsync(() -> changed(disk, program.file(), before));
    for (int i = 0; !saved.isDone(); i++) {
      double way = i % 2 == 0 ? -STEP : STEP;
      longest =
          Math.max(
              longest,
              stand
                  .frames()
                  .of(() -> stand.hand().scroll(stand.middleX(), stand.middleY(), way, way)));
    }
    tally.frame((saved.join() - start) / 1e6);
    tally.end();
    return longest;
  }

  private static long changed(Disk disk, Path file, Disk.Stamp before) {
    while (stamp(disk, file).equals(before)) {
      Stand.pause(1);
    }
    return System.nanoTime();
  }

  private static Disk.Stamp stamp(Disk disk, Path file) {
    try {
      return disk.stamp(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
