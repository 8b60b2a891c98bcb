package org.journeywall.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.journeywall.model.Outcome;
import org.journeywall.model.Problem;
import org.journeywall.model.Problem.Kind;
import org.junit.jupiter.api.Test;

class AtomicFileTest {
  private static final Path FOLDER = Path.of("docs");
  private static final Path FILE = FOLDER.resolve("wall.journey");

  private final MemoryDisk disk = new MemoryDisk(FOLDER);
  private final List<Duration> pauses = new ArrayList<>();
  private final AtomicFile atomic = new AtomicFile(disk, pauses::add);

  private Outcome<Path> replace(String content) {
    return atomic.replace(FILE, content.getBytes(UTF_8));
  }

  private static void assertFailed(Kind kind, Outcome<Path> outcome) {
    Kind failed = outcome instanceof Outcome.Failed<Path>(var problem) ? problem.kind() : null;
    assertEquals(kind, failed);
  }

  private void assertOnlyTheOldFile() {
    assertEquals(List.of(FILE), disk.files());
    assertEquals("old", disk.content(FILE));
  }

  @Test
  void writesForcesReadsBackMovesAndForcesTheFolder() {
    assertEquals(Outcome.done(FILE), replace("new"));
    assertEquals("new", disk.content(FILE));
    assertEquals(List.of(FILE), disk.files());
    List<String> steps = disk.done().stream().map(step -> step.split(" ")[0]).toList();
    assertEquals(List.of("create", "read", "replace", "force"), steps);
  }

  @Test
  void whateverFailsTheOldFileIsAsItWas() {
    for (int step = 0; step < 3; step++) {
      disk.put(FILE, "old");
      disk.failAt(step);
      Outcome<Path> outcome = replace("new");
      if (step == 2) {
        // The move is tried again.
        assertEquals(Outcome.done(FILE), outcome);
        assertEquals("new", disk.content(FILE));
      } else {
        assertFailed(Kind.WRITE_FAILED, outcome);
        assertOnlyTheOldFile();
      }
    }
  }

  @Test
  void isNotDoneBeforeTheFolderIsForced() {
    disk.failAt(3);
    assertEquals(
        Outcome.failed(Problem.of(Kind.WRITE_FAILED, FILE.toString(), "Input/output error")),
        replace("new"));
  }

  @Test
  void aFullDiskIsNamedAndLeavesNothingBehind() {
    disk.put(FILE, "old");
    disk.setFull(true);
    assertFailed(Kind.DISK_FULL, replace("new"));
    assertOnlyTheOldFile();
    disk.setFull(false);
    disk.setRoom(2);
    assertFailed(Kind.DISK_FULL, replace("new"));
    assertOnlyTheOldFile();
  }

  @Test
  void aReadOnlyDiskIsNamed() {
    disk.put(FILE, "old");
    disk.setReadOnly(true);
    assertFailed(Kind.WRITE_DENIED, replace("new"));
    assertOnlyTheOldFile();
  }

  @Test
  void whatReadsBackDifferentlyIsNotPutInPlace() {
    disk.put(FILE, "old");
    disk.setTears(true);
    assertFailed(Kind.WRITE_DIFFERS, replace("new"));
    assertOnlyTheOldFile();
  }

  @Test
  void aMoveThatIsDeniedForAMomentIsTriedAgain() {
    disk.put(FILE, "old");
    disk.denyMoves(3);
    assertEquals(Outcome.done(FILE), replace("new"));
    assertEquals(
        List.of(Duration.ofMillis(20), Duration.ofMillis(40), Duration.ofMillis(80)), pauses);
  }

  @Test
  void aMoveThatIsDeniedForGoodLeavesACopyBeside() {
    disk.put(FILE, "old");
    disk.denyMoves(Integer.MAX_VALUE);
    Problem problem = Problem.of(Kind.FILE_IN_USE, FILE.toString(), "wall (unsaved copy).journey");
    assertEquals(Outcome.failed(problem), replace("new"));
    assertEquals("old", disk.content(FILE));
    assertEquals("new", disk.content(FOLDER.resolve("wall (unsaved copy).journey")));
    Duration waited = pauses.stream().reduce(Duration.ZERO, Duration::plus);
    assertTrue(waited.toMillis() >= 5000 && waited.toMillis() < 5400, "waited " + waited);
  }

  @Test
  void aFolderIsNeverMadeAndNeverReplaced() {
    Path elsewhere = Path.of("gone", "wall.journey");
    assertFailed(Kind.FOLDER_MISSING, atomic.replace(elsewhere, new byte[1]));
    MemoryDisk nested = new MemoryDisk(FOLDER, FILE);
    Outcome<Path> onFolder = new AtomicFile(nested, pauses::add).replace(FILE, new byte[1]);
    assertFailed(Kind.FILE_IS_FOLDER, onFolder);
    assertEquals(List.of(), disk.files());
  }

  @Test
  void aNewFileTakesNobodysPlace() {
    disk.put(FILE, "old");
    assertFailed(Kind.FILE_EXISTS, atomic.create(FILE, new byte[1]));
    assertOnlyTheOldFile();
  }

  @Test
  void aForgottenTemporaryFileIsNoHindrance() {
    Path forgotten = FOLDER.resolve(".journeywall-" + ProcessHandle.current().pid() + "-0.tmp");
    disk.put(forgotten, "torn");
    assertEquals(Outcome.done(FILE), replace("new"));
    assertEquals("torn", disk.content(forgotten));
  }
}
