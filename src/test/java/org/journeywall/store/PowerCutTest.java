package org.journeywall.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.journeywall.model.Outcome;
import org.journeywall.model.WorkshopInfo;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A power cut before every single thing the store does to a disk that keeps what was forced and no
/// more. Whatever disk is found then, the workshop can be opened and has every change that was
/// called saved, and no other than were made. Where a force or the checksum is left out, the same
/// test finds what is lost: that proves that it looks.
class PowerCutTest {
  private static final int STATES = Boolean.getBoolean("long") ? 4_000_000 : 200_000;
  private static final int OPERATIONS = 26;
  private static final int EACH = 6;

  /// What is found amiss.
  private static final class Loss extends Error {
    private static final long serialVersionUID = 1;

    Loss(String what) {
      super(what);
    }

    Loss(String what, Loss cause) {
      super(what, cause);
    }
  }

  /// Work on one workshop, looked at before each thing that is done to the disk.
  private static final class Work {
    private final Random random;
    private final Frames frames;
    private final WeakDisk disk;
    private final Room room;
    private final int depth;
    private int states;
    private boolean typing;
    private @Nullable Loss loss;

    Work(Random random, WeakDisk.Flaw flaw, Frames frames) {
      this.random = random;
      this.frames = frames;
      disk = new WeakDisk(flaw);
      room = new Room(disk, frames).create();
      depth = 0;
    }

    private Work(Work before, WeakDisk disk, Room room) {
      random = before.random;
      frames = before.frames;
      this.disk = disk;
      this.room = room;
      depth = before.depth + 1;
    }

    int run(int operations) {
      disk.beforeEachStep(this::look);
      for (int i = 0; i < operations; i++) {
        operate();
        if (loss != null) {
          throw loss;
        }
      }
      disk.beforeEachStep(() -> {});
      return states;
    }

    private void operate() {
      switch (random.nextInt(9)) {
        case 0, 1, 2, 3 -> {
          room.add("card " + room.workshop().cards().size());
          typing = false;
        }
        case 4 -> {
          room.type("typed " + random.nextInt(100));
          typing = true;
          room.clock.turn(Typing.PAUSE);
        }
        case 5 -> room.clock.turn(Saver.AFTER_LAST_CHANGE);
        case 6 -> retitle();
        default -> room.clock.turn(Duration.ZERO);
      }
    }

    private void retitle() {
      String before = room.workshop().info().title();
      String after = before.equals("HR") ? "Sales" : "HR";
      room.become(room.workshop().withInfo(WorkshopInfo.titled(after, "en")));
      room.saver().titleChanged(before, after);
    }

    // The store outlives whatever is thrown at it, so what is found is kept until it is out.
    private void look() {
      if (loss == null) {
        try {
          lookAtAll();
        } catch (Loss found) {
          loss = found;
        }
      }
    }

    private void lookAtAll() {
      int saved = room.saved();
      int made = room.workshop().cards().size();
      for (int i = 0; i < EACH; i++) {
        states++;
        WeakDisk found = i == 0 ? disk.afterKill() : disk.afterPowerCut(random);
        Room next = recovered(found, saved, made);
        if (depth < 2 && random.nextInt(40) == 0) {
          states += new Work(this, found, next).run(4);
        }
      }
    }

    private Room recovered(WeakDisk found, int saved, int made) {
      Room next = new Room(found, frames);
      next.clock.turn(Duration.ofMinutes(1));
      List<Journals.Left> left = random.nextInt(8) == 0 ? next.journals.left() : List.of();
      Path file = left.isEmpty() ? onlyFile(found) : left.getFirst().file();
      if (left.size() > 1) {
        throw new Loss("two journals");
      }
      if (!(next.library.open(file) instanceof Outcome.Done<Library.Found>)) {
        throw new Loss("unreadable: " + file);
      }
      next.open(file);
      if (next.recovery() instanceof Recovery.Beside
          || next.recovery() instanceof Recovery.Failed) {
        throw new Loss("not on its own file: " + next.recovery());
      }
      check(next.texts(), saved, made);
      return next;
    }

    private static Path onlyFile(WeakDisk disk) {
      List<Path> files =
          disk.list(Room.DOCUMENTS).stream()
              .filter(path -> path.toString().endsWith(".journey"))
              .toList();
      if (files.size() != 1) {
        throw new Loss("files: " + files);
      }
      return files.getFirst();
    }

    private void check(List<String> texts, int saved, int made) {
      var cards = new ArrayList<>(texts);
      cards.removeIf(text -> text.startsWith("typed "));
      int typed = texts.size() - cards.size();
      for (int i = 0; i < cards.size(); i++) {
        if (!cards.get(i).equals("card " + i) && typed == 0) {
          throw new Loss("another card: " + texts);
        }
      }
      if (texts.size() < saved || texts.size() > made + (typing || depth > 0 ? 1 : 0) + depth) {
        throw new Loss("saved " + saved + ", made " + made + ", there " + texts);
      }
    }
  }

  private static int states(WeakDisk.Flaw flaw, Frames frames, int wanted) {
    var states = new AtomicInteger();
    var seeds = new AtomicLong();
    IntStream.range(0, 2)
        .parallel()
        .forEach(_ -> {
          while (states.get() < wanted) {
            long seed = seeds.getAndIncrement();
            try {
              states.addAndGet(new Work(new Random(seed), flaw, frames).run(OPERATIONS));
            } catch (Loss loss) {
              states.set(wanted);
              throw new Loss("seed " + seed + ": " + loss.getMessage(), loss);
            }
          }
        });
    return states.get();
  }

  @Test
  void nothingThatWasCalledSavedIsLost() {
    assertTrue(states(WeakDisk.Flaw.NONE, Frames.checked(), STATES) >= STATES);
  }

  @ParameterizedTest
  @EnumSource(
      value = WeakDisk.Flaw.class,
      names = {"FILES_ARE_NOT_FORCED", "FOLDERS_ARE_NOT_FORCED"})
  void withoutAForceItIs(WeakDisk.Flaw flaw) {
    assertThrows(Loss.class, () -> states(flaw, Frames.checked(), STATES));
  }

  @Test
  void withoutTheChecksumItIs() {
    assertThrows(Loss.class, () -> states(WeakDisk.Flaw.NONE, new Frames((_, _) -> 0), STATES));
  }

  @Test
  void aPowerCutIsDrawnFromAllThereMayBe() {
    WeakDisk disk = new WeakDisk(WeakDisk.Flaw.NONE);
    Path file = Room.DOCUMENTS.resolve("f");
    var lengths = new java.util.TreeSet<Integer>();
    try {
      disk.create(file, new byte[4]);
      disk.forceFolder(Room.DOCUMENTS);
      Path other = Room.DOCUMENTS.resolve("g");
      disk.grow(other).append(new byte[2]);
      for (int i = 0; i < 500; i++) {
        WeakDisk found = disk.afterPowerCut(new Random(i));
        assertEquals(4, found.read(file).length);
        lengths.add(found.exists(other) ? found.read(other).length : -1);
      }
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    assertEquals(new java.util.TreeSet<>(List.of(-1, 0, 1, 2)), lengths);
  }
}
