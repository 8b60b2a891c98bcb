package org.journeywall.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.journeywall.format.WorkshopCodec;
import org.journeywall.model.Extras;
import org.journeywall.model.Outcome;
import org.journeywall.model.Problem;
import org.journeywall.model.Problem.Kind;
import org.journeywall.model.Workshop;
import org.journeywall.model.WorkshopInfo;
import org.junit.jupiter.api.Test;

class SaverTest {
  private static final Path FOLDER = Path.of("docs");
  private static final Path FILE = FOLDER.resolve("HR.journey");
  private static final Duration SECOND = Duration.ofSeconds(1);

  private final MemoryDisk disk = new MemoryDisk(FOLDER);
  private final TurnedClock clock = new TurnedClock();
  private final AtomicFile atomic = new AtomicFile(disk, _ -> {});
  private final Library library = new Library(disk, atomic, new WorkshopCodec(), clock, FOLDER);
  private final List<String> heard = new ArrayList<>();
  private final SaveListener listener =
      new SaveListener() {
        @Override
        public void stateChanged(SaveState state) {
          heard.add(
              state instanceof SaveState.Failed(var problem)
                  ? problem.kind().name()
                  : state.getClass().getSimpleName());
        }

        @Override
        public void moved(Path file) {
          heard.add("moved " + file.getFileName());
        }

        @Override
        public void noticed(Problem problem) {
          heard.add("notice " + problem.kind());
        }
      };
  private final Saver saver = saver(workshop("HR"));

  private static Workshop workshop(String title) {
    return Workshop.empty(WorkshopInfo.titled(title, "en"));
  }

  private Saver saver(Workshop workshop) {
    WorkshopFile file =
        (WorkshopFile) assertInstanceOf(Outcome.Done.class, library.createNew(workshop)).value();
    return new Saver(file, workshop, new WorkshopCodec(), clock, clock, clock, listener);
  }

  private void change(String client) {
    saver.changed(
        Workshop.empty(new WorkshopInfo("HR", client, null, List.of(), null, "en", Extras.NONE)));
  }

  private boolean holds(Path file, String client) {
    String content = disk.content(file);
    return content != null && content.contains("\"client\": \"" + client + "\"");
  }

  @Test
  void savesTwoSecondsAfterTheLastChange() {
    change("a");
    clock.turn(SECOND);
    change("b");
    clock.turn(Duration.ofMillis(1999));
    assertEquals(List.of("Unsaved", "Unsaved"), heard);
    clock.turn(Duration.ofMillis(1));
    assertEquals(List.of("Unsaved", "Unsaved", "Saving", "Saved"), heard);
    assertTrue(holds(FILE, "b"));
    assertEquals(new SaveState.Saved(clock.instant()), saver.state());
  }

  @Test
  void savesTenSecondsAfterTheFirstChangeAtTheLatest() {
    for (int i = 0; i < 10; i++) {
      change("c" + i);
      clock.turn(SECOND);
    }
    assertTrue(holds(FILE, "c9"), "after ten seconds of typing");
  }

  @Test
  void aChangeWhileWritingIsSavedAfterIt() {
    change("a");
    clock.setHangs(true);
    clock.turn(Duration.ofSeconds(2));
    change("b");
    clock.setHangs(false);
    assertEquals(new SaveState.Unsaved(), saver.state());
    clock.turn(Duration.ofSeconds(2));
    assertTrue(holds(FILE, "b"));
  }

  @Test
  void contentThatIsInTheFileIsNotWrittenAgain() {
    change("a");
    clock.turn(Duration.ofSeconds(2));
    long writes = disk.done().stream().filter(step -> step.startsWith("create")).count();
    change("b");
    change("a");
    clock.turn(Duration.ofSeconds(2));
    assertEquals(writes, disk.done().stream().filter(step -> step.startsWith("create")).count());
    assertInstanceOf(SaveState.Saved.class, saver.state());
  }

  @Test
  void closingSavesAtOnce() {
    change("a");
    // The thread of a test works only when told, so that patience runs out.
    assertEquals(new SaveState.Saving(), saver.flush(Duration.ofMillis(5)));
    clock.turn(Duration.ZERO);
    assertTrue(holds(FILE, "a"));
    assertInstanceOf(SaveState.Saved.class, saver.flush(Duration.ofMillis(5)));
  }

  @Test
  void aFailureIsSaidUntilItIsMendedAndTriedAgainByItself() {
    disk.setFull(true);
    change("a");
    clock.turn(Duration.ofSeconds(2));
    change("b");
    clock.turn(Duration.ofSeconds(3));
    assertEquals(List.of("Unsaved", "Saving", "DISK_FULL", "DISK_FULL"), heard);
    disk.setFull(false);
    clock.turn(Saver.AFTER_FAILURE);
    assertInstanceOf(SaveState.Saved.class, saver.state());
    assertTrue(holds(FILE, "b"));
  }

  @Test
  void aDriveThatHangsIsTold() {
    change("a");
    clock.setHangs(true);
    clock.turn(Duration.ofSeconds(11));
    assertEquals(new SaveState.Saving(), saver.state());
    clock.turn(SECOND);
    SaveState.Failed hanging = new SaveState.Failed(Problem.of(Kind.WRITE_HANGS, FILE.toString()));
    assertEquals(hanging, saver.state());
    clock.setHangs(false);
    assertInstanceOf(SaveState.Saved.class, saver.state());
  }

  @Test
  void aChangeFromOutsideIsNeverOverwritten() {
    disk.put(FILE, "theirs");
    change("a");
    clock.turn(Duration.ofSeconds(2));
    Path ours = FOLDER.resolve("HR (conflict 2026-11-12 09-00).journey");
    assertEquals("theirs", disk.content(FILE));
    assertTrue(holds(ours, "a"));
    assertEquals(
        List.of(
            "Unsaved", "Saving", "notice CHANGED_OUTSIDE", "moved " + ours.getFileName(), "Saved"),
        heard);
    change("b");
    clock.turn(Duration.ofSeconds(2));
    assertTrue(holds(ours, "b"));
    assertEquals("theirs", disk.content(FILE));
  }

  @Test
  void aFileThatOnlySeemsChangedIsReplaced() {
    disk.touch(FILE);
    change("a");
    clock.turn(Duration.ofSeconds(2));
    assertTrue(holds(FILE, "a"));
    assertEquals(List.of(FILE), disk.files());
  }

  @Test
  void aFileThatIsGoneIsWrittenAnew() {
    disk.forget(FILE);
    change("a");
    clock.turn(Duration.ofSeconds(2));
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
    clock.turn(Duration.ofSeconds(2));
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
    clock.turn(Duration.ofSeconds(2));
    assertTrue(holds(other, "b"));
    assertEquals(-1, String.valueOf(disk.content(FILE)).indexOf("client"));
  }

  @Test
  void aWorkshopOfANewerVersionIsNotSavedButUnderAnotherName() {
    disk.put(FILE, "{\"format\":\"journeywall\",\"schemaVersion\":\"9.0\"}");
    Library.Found found =
        (Library.Found) assertInstanceOf(Outcome.Done.class, library.open(FILE)).value();
    Saver careful =
        new Saver(
            found.file(),
            found.opened().workshop(),
            new WorkshopCodec(),
            clock,
            clock,
            clock,
            listener);
    careful.changed(workshop("changed"));
    clock.turn(Duration.ofSeconds(30));
    assertEquals(List.of("READ_ONLY_WORKSHOP"), heard);
    assertEquals("{\"format\":\"journeywall\",\"schemaVersion\":\"9.0\"}", disk.content(FILE));

    Path copy = FOLDER.resolve("copy.journey");
    var _ = careful.saveAs(copy, workshop("changed"));
    clock.turn(Duration.ZERO);
    careful.changed(workshop("changed again"));
    clock.turn(Duration.ofSeconds(2));
    assertTrue(String.valueOf(disk.content(copy)).contains("changed again"));
  }
}
