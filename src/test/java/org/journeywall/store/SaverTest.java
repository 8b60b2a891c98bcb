package org.journeywall.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.journeywall.model.Extras;
import org.journeywall.model.Outcome;
import org.journeywall.model.Problem;
import org.journeywall.model.Problem.Kind;
import org.journeywall.model.Workshop;
import org.journeywall.model.WorkshopInfo;
import org.junit.jupiter.api.Test;

class SaverTest {
  private static final Path FOLDER = Room.DOCUMENTS;
  private static final Path FILE = FOLDER.resolve("HR.journey");
  private static final Duration SECOND = Duration.ofSeconds(1);

  private final MemoryDisk disk = new MemoryDisk(FOLDER);
  private final Room room = new Room(disk).create();
  private final TurnedClock clock = room.clock;
  private final List<String> heard = room.heard;
  private final Saver saver = room.saver();

  SaverTest() {
    disk.confine(FOLDER);
  }

  private static Workshop workshop(String title) {
    return Workshop.empty(WorkshopInfo.titled(title, "en"));
  }

  private void change(String client) {
    room.become(
        room.workshop()
            .withInfo(new WorkshopInfo("HR", client, null, List.of(), null, "en", Extras.NONE)));
  }

  private boolean holds(Path file, String client) {
    String content = disk.content(file);
    return content != null && content.contains("\"client\": \"" + client + "\"");
  }

  @Test
  void aChangeIsSafeAtOnceAndInTheFileFiveSecondsAfterTheLast() {
    change("a");
    assertEquals(List.of("Saving"), heard);
    clock.turn(SECOND);
    assertEquals(List.of("Saving", "Saved"), heard);
    change("b");
    clock.turn(Duration.ofMillis(4999));
    assertEquals(List.of("Saving", "Saved", "Saving", "Saved"), heard);
    assertFalse(holds(FILE, "b"));
    clock.turn(Duration.ofMillis(1));
    assertTrue(holds(FILE, "b"));
    assertEquals(List.of("Saving", "Saved", "Saving", "Saved"), heard);
  }

  @Test
  void theFileHasEverythingThirtySecondsAfterTheFirstChangeAtTheLatest() {
    for (int i = 0; i < 30; i++) {
      change("c" + i);
      clock.turn(SECOND);
    }
    assertTrue(holds(FILE, "c29"), "after thirty seconds of work without a pause");
  }

  @Test
  void aChangeWhileWritingIsSavedAfterIt() {
    change("a");
    clock.turn(SECOND);
    clock.setHangs(true);
    clock.turn(Duration.ofSeconds(5));
    change("b");
    clock.setHangs(false);
    assertFalse(holds(FILE, "b"));
    assertInstanceOf(SaveState.Saved.class, saver.state());
    clock.turn(Duration.ofSeconds(5));
    assertTrue(holds(FILE, "b"));
  }

  @Test
  void contentThatIsInTheFileIsNotWrittenAgain() {
    change("a");
    clock.turn(Duration.ofSeconds(5));
    long writes = disk.done().stream().filter(step -> step.startsWith("create")).count();
    change("b");
    change("a");
    clock.turn(Duration.ofSeconds(5));
    assertEquals(writes, disk.done().stream().filter(step -> step.startsWith("create")).count());
    assertInstanceOf(SaveState.Saved.class, saver.state());
  }

  @Test
  void closingSavesAtOnce() {
    change("a");
    // The thread of a test works only when told, so that patience runs out.
    assertFalse(saver.flush(Duration.ofMillis(5)));
    clock.turn(Duration.ZERO);
    assertTrue(holds(FILE, "a"));
    assertTrue(saver.flush(Duration.ofMillis(5)));
  }

  @Test
  void aFailureIsSaidUntilItIsMendedWhileTheWorkIsSafeInTheJournal() {
    disk.setFull(true);
    change("a");
    clock.turn(Duration.ofSeconds(5));
    change("b");
    clock.turn(Duration.ofSeconds(3));
    assertEquals(
        List.of("Saving", "Saved", "DISK_FULL safe", "DISK_FULL", "DISK_FULL safe"), heard);
    assertFalse(saver.flush(Duration.ofMillis(5)));
    disk.setFull(false);
    clock.turn(Saver.AFTER_FAILURE);
    assertInstanceOf(SaveState.Saved.class, saver.state());
    assertTrue(holds(FILE, "b"));
  }

  @Test
  void aDriveThatHangsIsTold() {
    change("a");
    clock.setHangs(true);
    clock.turn(Duration.ofSeconds(16));
    assertEquals(
        new SaveState.Failed(Problem.of(Kind.WRITE_HANGS, FILE.toString()), false), saver.state());
    clock.setHangs(false);
    assertInstanceOf(SaveState.Saved.class, saver.state());
    assertTrue(holds(FILE, "a"));
  }

  @Test
  void withoutAJournalTheFileIsWrittenAtOnce() {
    disk.confine(Room.JOURNALS);
    disk.setFull(true);
    change("a");
    clock.turn(Duration.ZERO);
    assertEquals(List.of("Saving", "JOURNAL_FAILED"), heard);
    clock.turn(SECOND);
    assertTrue(holds(FILE, "a"));
    assertEquals(List.of("Saving", "JOURNAL_FAILED", "JOURNAL_FAILED safe"), heard);
    disk.setFull(false);
    clock.turn(JournalFile.AFTER_FAILURE);
    change("b");
    clock.turn(SECOND);
    assertInstanceOf(SaveState.Saved.class, saver.state());
  }

  @Test
  void whereNeitherFileNorJournalCanBeWrittenTheWorkIsNotCalledSafe() {
    disk.confine(Path.of("/"));
    disk.setFull(true);
    change("a");
    clock.turn(Duration.ofSeconds(30));
    assertEquals(
        new SaveState.Failed(Problem.of(Kind.DISK_FULL, FILE.toString()), false), saver.state());
  }

  @Test
  void aChangeFromOutsideIsNeverOverwritten() {
    disk.put(FILE, "theirs");
    change("a");
    clock.turn(Duration.ofSeconds(5));
    Path ours = FOLDER.resolve("HR (conflict 2026-11-12 09-00).journey");
    assertEquals("theirs", disk.content(FILE));
    assertTrue(holds(ours, "a"));
    assertEquals(
        List.of("Saving", "Saved", "notice CHANGED_OUTSIDE", "moved " + ours.getFileName()), heard);
    change("b");
    clock.turn(Duration.ofSeconds(5));
    assertTrue(holds(ours, "b"));
    assertEquals("theirs", disk.content(FILE));
  }

  @Test
  void aFileThatOnlySeemsChangedIsReplaced() {
    disk.touch(FILE);
    change("a");
    clock.turn(Duration.ofSeconds(5));
    assertTrue(holds(FILE, "a"));
    assertEquals(List.of(FILE), disk.list(FOLDER));
  }

  @Test
  void aFileThatIsGoneIsWrittenAnew() {
    disk.forget(FILE);
    change("a");
    clock.turn(Duration.ofSeconds(5));
    assertTrue(holds(FILE, "a"));
  }

  @Test
  void theTitleRenamesTheFileThatIsNamedAfterIt() {
    disk.put(FOLDER.resolve("Sales.journey"), "another");
    saver.titleChanged("HR", "Sales");
    clock.turn(Duration.ZERO);
    assertEquals(FOLDER.resolve("Sales (2).journey"), saver.path());
    assertEquals(List.of("moved Sales (2).journey"), heard);
    assertNull(disk.content(FILE));

    saver.titleChanged("Sales", "Sales");
    saver.titleChanged("Something else", "Third");
    clock.turn(Duration.ZERO);
    assertEquals(FOLDER.resolve("Sales (2).journey"), saver.path());
  }

  @Test
  void aFileThatCannotBeRenamedKeepsItsNameAndIsSaved() {
    disk.failAt(0);
    saver.titleChanged("HR", "Sales");
    clock.turn(Duration.ZERO);
    assertEquals(List.of("notice RENAME_FAILED"), heard);
    change("a");
    clock.turn(Duration.ofSeconds(5));
    assertTrue(holds(FILE, "a"));
  }

  @Test
  void savingAsStaysWithTheNewFile() {
    Path other = FOLDER.resolve("other.journey");
    disk.put(other, "old");
    change("a");
    var outcome = saver.saveAs(other, workshop("HR"));
    clock.turn(Duration.ZERO);
    assertEquals(Outcome.done(other), outcome.join());
    change("b");
    clock.turn(Duration.ofSeconds(5));
    assertTrue(holds(other, "b"));
    assertEquals(-1, String.valueOf(disk.content(FILE)).indexOf("client"));
  }

  @Test
  void aWorkshopOfANewerVersionIsNotSavedButUnderAnotherName() {
    String newer = "{\"format\":\"journeywall\",\"schemaVersion\":\"9.0\"}";
    disk.put(FILE, newer);
    Room careful = new Room(disk).open(FILE);
    careful.become(careful.workshop().withInfo(WorkshopInfo.titled("changed", "en")));
    careful.clock.turn(Duration.ofSeconds(30));
    assertEquals(List.of("READ_ONLY_WORKSHOP"), careful.heard);
    assertEquals(newer, disk.content(FILE));
    assertFalse(careful.saver().flush(Duration.ofMillis(5)));

    Path copy = FOLDER.resolve("copy.journey");
    var _ = careful.saver().saveAs(copy, careful.workshop());
    careful.clock.turn(Duration.ZERO);
    careful.become(careful.workshop().withInfo(WorkshopInfo.titled("changed again", "en")));
    careful.clock.turn(Duration.ofSeconds(5));
    assertTrue(String.valueOf(disk.content(copy)).contains("changed again"));
  }
}
