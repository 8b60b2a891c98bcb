package org.journeywall.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.journeywall.model.Problem;
import org.journeywall.model.WorkshopInfo;
import org.junit.jupiter.api.Test;

/// What the journal brings back when a program comes to a bad end. The program that crashed is a
/// [Room] that is simply left; the disk frees its locks.
class JournalTest {
  private static final Path FILE = Room.DOCUMENTS.resolve("HR.journey");

  private final MemoryDisk disk = new MemoryDisk(Room.DOCUMENTS);
  private final Room room = new Room(disk).create();

  private Room restarted() {
    disk.freeLocks();
    Room next = new Room(disk);
    next.clock.turn(Duration.ofMinutes(1));
    return next;
  }

  private static Recovery.Here here(Room room) {
    return assertInstanceOf(Recovery.Here.class, room.recovery());
  }

  @Test
  void whatWasCommittedComesBack() {
    room.add("one");
    room.add("two");
    room.clock.turn(Duration.ZERO);

    Room next = restarted().open(FILE);
    assertEquals(List.of("one", "two"), next.texts());
    Recovery.Here here = here(next);
    assertEquals(2, here.changes());
    assertEquals(room.clock.instant(), here.since());
    assertFalse(here.typed());
    assertEquals(List.of(), Room.texts(here.earlier()));
  }

  @Test
  void whatCameBackIsWrittenToTheFileAndComesBackNoMore() {
    room.add("one");
    room.clock.turn(Duration.ZERO);
    Room next = restarted().open(FILE);
    next.clock.turn(Saver.AFTER_LAST_CHANGE);
    assertTrue(String.valueOf(disk.content(FILE)).contains("one"));

    Room third = restarted().open(FILE);
    assertEquals(List.of("one"), third.texts());
    assertNull(third.recovery());
  }

  @Test
  void crashesInARowLoseNothing() {
    Room now = room;
    var expected = new ArrayList<String>();
    for (int i = 0; i < 12; i++) {
      now.add("card " + i);
      expected.add("card " + i);
      now.clock.turn(i % 3 == 0 ? Saver.AFTER_LAST_CHANGE : Duration.ZERO);
      now = restarted().open(FILE);
      assertEquals(expected, now.texts());
    }
  }

  @Test
  void whatIsBeingTypedComesBackUntilItIsCommitted() {
    room.add("one");
    room.type("tw");
    room.type("two hal");
    room.clock.turn(Typing.PAUSE);
    Room next = restarted().open(FILE);
    assertEquals(List.of("one", "two hal"), next.texts());
    assertTrue(here(next).typed());
    assertEquals(1, here(next).changes());
    assertEquals(List.of("one", "two hal"), restarted().open(FILE).texts());
  }

  @Test
  void whatWasTypedAndCommittedOrGivenUpIsNoDraft() {
    room.type("two hal");
    room.clock.turn(Typing.PAUSE);
    room.add("two halves");
    room.clock.turn(Duration.ZERO);
    Room next = restarted().open(FILE);
    assertEquals(List.of("two halves"), next.texts());
    assertFalse(here(next).typed());

    next.type("given up");
    next.clock.turn(Typing.PAUSE);
    next.saver().typing(next.workshop(), next.workshop());
    next.clock.turn(Typing.PAUSE);
    assertEquals(List.of("two halves"), restarted().open(FILE).texts());
  }

  @Test
  void aCleanEndLeavesNoJournal() {
    room.add("one");
    assertFalse(room.saver().flush(Duration.ofMillis(5)));
    room.clock.turn(Duration.ZERO);
    var closed = room.journal().close(true);
    room.clock.turn(Duration.ZERO);
    assertTrue(closed.isDone());
    assertEquals(List.of(), disk.list(Room.JOURNALS));
    assertEquals(List.of(), restarted().journals.left());
  }

  @Test
  void whatTheFileLacksAtAnEndStaysInTheJournal() {
    disk.confine(Room.DOCUMENTS);
    disk.setReadOnly(true);
    room.add("one");
    room.clock.turn(Duration.ofMinutes(2));
    var _ = room.journal().close(false);
    room.clock.turn(Duration.ZERO);
    disk.setReadOnly(false);
    assertEquals(List.of(new Journals.Left(FILE, null)), restarted().journals.left());
    assertEquals(List.of("one"), restarted().open(FILE).texts());
  }

  @Test
  void aFileReplacedByAnotherIsLeftAloneAndTheWorkGoesBesideIt() {
    room.add("one");
    room.clock.turn(Saver.AFTER_LAST_CHANGE);
    room.add("two");
    room.clock.turn(Duration.ZERO);
    String theirs = String.valueOf(disk.content(FILE)).replace("one", "theirs");
    disk.put(FILE, theirs);

    Room next = restarted().open(FILE);
    assertEquals(List.of("theirs"), next.texts());
    assertEquals(theirs, disk.content(FILE));
    Path other = assertInstanceOf(Recovery.Beside.class, next.recovery()).file();
    assertEquals("HR (recovered 2026-11-12 09-01).journey", String.valueOf(other.getFileName()));
    assertEquals(List.of("one", "two"), restarted().open(other).texts());
    assertNull(restarted().open(FILE).recovery());
  }

  @Test
  void aFileThatIsGoneComesBackInTheLibrary() {
    room.add("one");
    room.clock.turn(Duration.ZERO);
    disk.forget(FILE);
    Room next = restarted();
    List<Journals.Left> left = next.journals.left();
    assertEquals(1, left.size());
    Problem notice = left.getFirst().notice();
    assertNotNull(notice);
    assertEquals(Problem.Kind.RECOVERED_FILE_GONE, notice.kind());
    assertEquals(List.of("one"), next.open(left.getFirst().file()).texts());
  }

  @Test
  void aFileRenamedMeanwhileIsFoundByWhatIsInIt() {
    room.add("one");
    room.clock.turn(Duration.ZERO);
    Path moved = Room.DOCUMENTS.resolve("Moved.journey");
    disk.put(moved, String.valueOf(disk.content(FILE)));
    disk.forget(FILE);
    Room next = restarted();
    assertEquals(List.of(new Journals.Left(moved, null)), next.journals.left());
    assertEquals(List.of("one"), next.open(moved).texts());
    assertNull(
        assertInstanceOf(Recovery.Here.class, next.recovery()).earlier().cards().values().stream()
            .findAny()
            .orElse(null));
  }

  @Test
  void anewTitleAndAnotherPlaceAreFollowed() {
    room.add("one");
    room.become(room.workshop().withInfo(WorkshopInfo.titled("Sales", "en")));
    room.saver().titleChanged("HR", "Sales");
    room.clock.turn(Duration.ZERO);
    Path sales = Room.DOCUMENTS.resolve("Sales.journey");
    assertEquals(List.of("one"), restarted().open(sales).texts());

    Room next = restarted().open(sales);
    next.clock.turn(Saver.AFTER_LAST_CHANGE);
    Path elsewhere = Room.DOCUMENTS.resolve("Elsewhere.journey");
    var _ = next.saver().saveAs(elsewhere, next.workshop());
    next.add("two");
    next.clock.turn(Duration.ZERO);
    assertEquals(List.of("one", "two"), restarted().open(elsewhere).texts());
    assertEquals(List.of("one"), restarted().open(sales).texts());
  }

  @Test
  void anOpenWorkshopIsNotRecoveredBySomebodyElse() {
    room.add("one");
    room.clock.turn(Duration.ZERO);
    Room other = new Room(disk);
    assertEquals(List.of(), other.journals.left());
    assertNull(other.open(FILE).recovery());
  }

  @Test
  void whatMakesTheProgramCrashIsNotOpenedForEver() {
    room.add("one");
    room.clock.turn(Duration.ZERO);
    for (int i = 0; i < Journals.MOST_TRIES; i++) {
      Room next = restarted();
      assertEquals(1, next.journals.left().size());
      next.open(FILE);
    }
    assertEquals(List.of(), restarted().journals.left());
    assertEquals(List.of("one"), restarted().open(FILE).texts(), "but comes back when asked for");
  }

  @Test
  void everyFailureOfTheJournalsDiskIsOutlived() {
    for (int n = 0; n < 60; n++) {
      MemoryDisk own = new MemoryDisk(Room.DOCUMENTS);
      Room at = new Room(own).create();
      own.confine(Room.JOURNALS);
      at.add("one");
      at.clock.turn(Duration.ZERO);
      own.failAt(n);
      var expected = new ArrayList<>(List.of("one"));
      for (int i = 0; i < 8; i++) {
        at.add("card " + i);
        expected.add("card " + i);
        at.clock.turn(i == 3 ? Saver.AFTER_LAST_CHANGE : Duration.ZERO);
      }
      boolean safe = at.saver().state() instanceof SaveState.Saved;
      assertTrue(safe || n == 0, () -> "state " + at.saver().state() + at.heard);
      own.freeLocks();
      own.failAt(-1);
      assertEquals(expected, new Room(own).open(FILE).texts(), "failure " + n);
    }
  }

  @Test
  void temporaryFilesOfTheProgramThatCrashedAreCleared() {
    room.add("one");
    room.clock.turn(Duration.ZERO);
    long self = ProcessHandle.current().pid();
    Path left = Room.DOCUMENTS.resolve(".journeywall-" + self + "-0.tmp");
    Path foreign = Room.DOCUMENTS.resolve(".journeywall-999999999-0.tmp");
    disk.put(left, "half a f");
    disk.put(foreign, "of a program on another computer that may be at work");
    restarted().open(FILE);
    assertNull(disk.content(left));
    assertNotNull(disk.content(foreign));
  }

  @Test
  void tenThousandChangesComeBackWithinASecond() {
    for (int i = 0; i < 10_000; i++) {
      room.become(
          room.workshop().withInfo(WorkshopInfo.titled("HR", "en").withTitle("title " + i)));
      if (i % 40 == 0) {
        room.add("card " + i);
      }
    }
    room.clock.turn(Duration.ZERO);
    Room next = restarted();
    // Processor time: on a machine with nothing else to do that is how long it takes.
    ThreadMXBean processor = ManagementFactory.getThreadMXBean();
    long before = processor.getCurrentThreadCpuTime();
    next.open(FILE);
    long millis = (processor.getCurrentThreadCpuTime() - before) / 1_000_000;
    assertEquals(10_250, here(next).changes());
    assertTrue(millis < 1_000, millis + " ms");
  }
}
