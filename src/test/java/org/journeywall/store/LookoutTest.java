package org.journeywall.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.journeywall.format.WorkshopCodec;
import org.journeywall.model.Outcome;
import org.journeywall.model.Problem;
import org.journeywall.model.Workshop;
import org.journeywall.model.WorkshopInfo;
import org.junit.jupiter.api.Test;

/// What others do to a file while it is open.
class LookoutTest {
  private static final Path FOLDER = Path.of("docs");
  private static final Path STATE = Path.of("state").resolve("backups");
  private static final Path HR = FOLDER.resolve("HR.journey");
  private static final Sight NOTHING = new Sight.Nothing();

  private final MemoryDisk disk = new MemoryDisk(FOLDER);
  private final TurnedClock clock = new TurnedClock();
  private final WorkshopCodec codec = new WorkshopCodec();
  private final AtomicFile atomic = new AtomicFile(disk, _ -> {});
  private final Library library = new Library(disk, atomic, codec, clock, FOLDER);
  private final WorkshopFile file =
      (WorkshopFile)
          assertInstanceOf(Outcome.Done.class, library.createNew(workshop("HR"))).value();
  private final Lookout lookout = new Lookout(file, codec);

  private static Workshop workshop(String title) {
    return Workshop.empty(WorkshopInfo.titled(title, "en"));
  }

  private String bytes(String title) {
    return new String(codec.write(workshop(title)), StandardCharsets.UTF_8);
  }

  private Sight lookTwice() {
    assertEquals(NOTHING, lookout.look());
    return lookout.look();
  }

  @Test
  void whatIsAsItWasIsNotTold() {
    for (int i = 0; i < 20; i++) {
      assertEquals(NOTHING, lookout.look());
    }
    disk.touch(HR);
    assertEquals(NOTHING, lookout.look());
    assertInstanceOf(Outcome.Done.class, file.save(codec.write(workshop("ours"))));
    assertEquals(NOTHING, lookout.look());
  }

  @Test
  void anotherVersionIsToldOnceAndCanBeTakenOver() {
    disk.put(HR, bytes("theirs"));
    Sight.Theirs theirs = assertInstanceOf(Sight.Theirs.class, lookout.look());
    assertEquals(workshop("theirs"), theirs.workshop());
    assertEquals(NOTHING, lookout.look());
    disk.put(HR, bytes("theirs again"));
    theirs = assertInstanceOf(Sight.Theirs.class, lookout.look());

    file.accept(theirs.hash());
    assertEquals(NOTHING, lookout.look());
    assertInstanceOf(Outcome.Done.class, file.save(codec.write(workshop("both"))));
    assertEquals(List.of(HR), disk.files());
    assertEquals(bytes("both"), disk.content(HR));
  }

  @Test
  void whatIsNotTakenOverIsNeverOverwritten() {
    disk.put(HR, bytes("theirs"));
    assertInstanceOf(Sight.Theirs.class, lookout.look());
    assertInstanceOf(Outcome.Done.class, file.save(codec.write(workshop("ours"))));
    assertEquals(bytes("theirs"), disk.content(HR));
    assertEquals(bytes("ours"), disk.content(file.path()));
    assertEquals(2, disk.files().size());
    assertEquals(NOTHING, lookout.look());
  }

  @Test
  void whatCannotBeReadIsToldOnlyWhenItStaysSo() {
    disk.put(HR, "{\"format\":");
    assertEquals(NOTHING, lookout.look());
    disk.put(HR, bytes("theirs"));
    assertInstanceOf(Sight.Theirs.class, lookout.look());
    disk.put(HR, "{\"format\":");
    assertEquals(new Sight.Damaged(HR), lookTwice());
    assertEquals(NOTHING, lookTwice());
  }

  @Test
  void aFileThatIsGoneIsToldAndWrittenAgain() {
    disk.forget(HR);
    assertEquals(new Sight.Gone(HR), lookTwice());
    assertEquals(NOTHING, lookTwice());
    assertInstanceOf(Outcome.Done.class, file.save(codec.write(workshop("HR"))));
    assertEquals(bytes("HR"), disk.content(HR));
    assertEquals(new Sight.Back(HR), lookout.look());
    assertEquals(NOTHING, lookout.look());
  }

  @Test
  void aFileThatIsReplacedByDeletingItFirstIsNotGone() {
    String content = disk.content(HR);
    disk.forget(HR);
    assertEquals(NOTHING, lookout.look());
    disk.put(HR, String.valueOf(content));
    assertEquals(NOTHING, lookTwice());
  }

  @Test
  void aRenamedFileIsFollowed() {
    Path copy = FOLDER.resolve("HR copied before.journey");
    Path renamed = FOLDER.resolve("HR final.journey");
    disk.put(copy, bytes("HR"));
    assertEquals(NOTHING, lookout.look());
    disk.forget(HR);
    disk.put(renamed, bytes("HR"));
    assertEquals(new Sight.Renamed(HR, renamed), lookTwice());
    assertEquals(renamed, file.path());
    assertInstanceOf(Outcome.Done.class, file.save(codec.write(workshop("more"))));
    assertEquals(bytes("more"), disk.content(renamed));
    assertEquals(bytes("HR"), disk.content(copy));
    assertEquals(NOTHING, lookout.look());
  }

  @Test
  void aFolderThatIsGoneIsNotADeletedFile() throws java.io.IOException {
    assertEquals(NOTHING, lookout.look());
    disk.forget(HR);
    disk.delete(FOLDER);
    assertEquals(new Sight.FolderGone(HR), lookTwice());
    assertEquals(
        Problem.Kind.FOLDER_GONE,
        assertInstanceOf(Outcome.Failed.class, file.save(codec.write(workshop("x"))))
            .problem()
            .kind());
    disk.createFolders(FOLDER);
    disk.put(HR, bytes("HR"));
    assertEquals(new Sight.Back(HR), lookout.look());
  }

  @Test
  void anEmptyFolderWhereADriveWasIsNotWrittenTo() {
    assertEquals(NOTHING, lookout.look());
    disk.forget(HR);
    disk.attach("the computer's own");
    assertEquals(new Sight.FolderGone(HR), lookTwice());
    assertEquals(
        Problem.Kind.FOLDER_GONE,
        assertInstanceOf(Outcome.Failed.class, file.save(codec.write(workshop("x"))))
            .problem()
            .kind());
    assertEquals(List.of(), disk.files());
    disk.attach("a stick");
    disk.put(HR, bytes("HR"));
    assertEquals(new Sight.Back(HR), lookout.look());
    assertInstanceOf(Outcome.Done.class, file.save(codec.write(workshop("x"))));
    assertEquals(bytes("x"), disk.content(HR));
  }

  @Test
  void secondVersionsBesideItAreToldOnce() {
    Path old = FOLDER.resolve("HR (conflicted copy 2025-01-01).journey");
    assertEquals(NOTHING, lookout.look());
    Path copy = FOLDER.resolve("HR.sync-conflict-20261122-101500-ABCDEFG.journey");
    disk.put(copy, "theirs");
    disk.put(FOLDER.resolve("Sales.journey"), "another");
    Sight seen = NOTHING;
    for (int i = 0; i < Lookout.FOLDER_EVERY && seen.equals(NOTHING); i++) {
      seen = lookout.look();
    }
    assertEquals(new Sight.Copies(HR, List.of(copy)), seen);
    for (int i = 0; i < 2 * Lookout.FOLDER_EVERY; i++) {
      assertEquals(NOTHING, lookout.look());
    }
    disk.put(old, "even later");
    Lookout next = new Lookout(file, codec);
    assertEquals(
        List.of(old, copy),
        assertInstanceOf(Sight.Copies.class, next.look()).copies().stream().sorted().toList());
    disk.touch(HR);
    Lookout later = new Lookout(file, codec);
    assertTrue(later.look().equals(NOTHING), "older than the document");
    assertEquals(NOTHING, later.look());
  }

  @Test
  void secondVersionsAreToldAlsoWhileTheFileIsAnothers() {
    assertEquals(NOTHING, lookout.look());
    disk.put(HR, bytes("theirs"));
    assertInstanceOf(Sight.Theirs.class, lookout.look());
    Path copy = FOLDER.resolve("HR (conflicted copy 2026-11-22).journey");
    disk.put(copy, "ours");
    Sight seen = NOTHING;
    for (int i = 0; i < Lookout.FOLDER_EVERY && seen.equals(NOTHING); i++) {
      seen = lookout.look();
    }
    assertEquals(new Sight.Copies(HR, List.of(copy)), seen);
  }

  @Test
  void backupsThatCannotBeKeptAreToldOnceAndSoIsTheirReturn() {
    var backups = new Backups(disk, atomic, STATE, clock);
    var claims =
        new Claims(disk, FOLDER, clock, _ -> {}, new Note.Holder("eva", "laptop", 1, "state"));
    file.entrust(Custody.of(backups, claims, null, Runnable::run, clock));
    assertEquals(NOTHING, lookout.look());
    disk.setFull(true);
    file.keepBackup(codec.write(workshop("ours")));
    Sight.NoBackups told = assertInstanceOf(Sight.NoBackups.class, lookout.look());
    assertEquals(List.of(STATE.toString()), told.problem().arguments());
    assertEquals(NOTHING, lookout.look());
    disk.setFull(false);
    file.keepBackup(codec.write(workshop("ours")));
    assertEquals(new Sight.BackupsAgain(), lookout.look());
    assertEquals(NOTHING, lookout.look());
  }
}
