package org.journeywall.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The real store is killed at each system call of a change and a save in turn, and its forces fail
/// as those of a dying, full or rationed disk do.
class SystemCallTest {
  private static final List<String> CALLS =
      List.of("fsync", "fdatasync", "?rename", "?unlink", "write", "?pwrite64", "openat");

  /// The rest, which changes no file.
  private static final List<String> FURTHER =
      List.of("read", "close", "?fstat", "?newfstatat", "?statx", "lseek", "fcntl", "?getdents64");

  @TempDir Path folder;

  @BeforeAll
  static void whereItCanBeTraced() {
    assumeTrue(Strace.works(), "strace is missing or may not trace here");
  }

  @Test
  void killedAtAnySystemCallItLosesNothing() throws Exception {
    int points = 0;
    for (String call : CALLS) {
      points += killedAt(call);
    }
    if (Boolean.getBoolean("long")) {
      for (String call : FURTHER) {
        points += killedAt(call);
      }
    }
    assertTrue(points > 12, "only " + points + " system calls");
  }

  private int killedAt(String call) throws IOException, InterruptedException {
    for (int n = 1; ; n++) {
      Path own = folder.resolve(call.replace("?", "") + n);
      int saved;
      try (Driven driven = begun(own);
          var _ = new Strace(driven.pid(), call + ":signal=KILL:when=" + n)) {
        driven.tell("add");
        driven.tell("flush");
        boolean alive = driven.answers(2);
        saved = Math.max(2, alive ? driven.kill() : driven.saved());
        Driven.check(own, saved, call + " " + n);
        if (alive) {
          return n - 1;
        }
      }
    }
  }

  // A workshop with two cards in its file.
  private static Driven begun(Path own) throws IOException, InterruptedException {
    Driven driven = new Driven(own);
    assertEquals(0, driven.open());
    driven.ask("add");
    driven.ask("add");
    assertEquals("Saved 2", driven.ask("flush"));
    return driven;
  }

  @ParameterizedTest
  @CsvSource({"EIO, WRITE_FAILED-safe", "ENOSPC, DISK_FULL-safe", "EDQUOT, DISK_FULL-safe"})
  void whereTheFileCannotBeForcedTheWorkGoesOnInTheJournal(String error, String state)
      throws Exception {
    try (Driven driven = begun(folder)) {
      byte[] before = Files.readAllBytes(Driver.file(folder));
      try (var _ = new Strace(driven.pid(), "fsync:error=" + error)) {
        driven.ask("add");
        driven.ask("flush");
        String now = driven.ask("wait");
        assertTrue(now.startsWith(state + " ["), now);
        assertArrayEquals(before, Files.readAllBytes(Driver.file(folder)));
      }
      assertEquals("Saved 3", driven.ask("flush"), "when it is mended");
      driven.ask("add");
      driven.ask("wait");
      assertEquals(4, driven.kill());
    }
    Driven.check(folder, 4, error);
  }

  @Test
  void aForceThatFailedIsNotTriedAgainOnTheSameFile() throws Exception {
    try (Driven driven = begun(folder)) {
      try (var _ = new Strace(driven.pid(), "fdatasync:error=EIO:when=1")) {
        driven.ask("add");
        assertEquals("Saved 3", driven.ask("wait"));
        driven.ask("add");
        assertEquals("Saved 4", driven.ask("wait"));
      }
      assertTrue(driven.heard().contains("notice JOURNAL_RENEWED [Input/output error]"));
      assertEquals(4, driven.kill());
    }
    Driven.check(folder, 4, "one failed force");
  }

  @Test
  void withoutAnyJournalTheFileHasTheWork() throws Exception {
    try (Driven driven = begun(folder)) {
      try (var _ = new Strace(driven.pid(), "fdatasync:error=EIO")) {
        driven.ask("add");
        driven.ask("wait");
        String now = driven.ask("flush");
        assertTrue(now.startsWith("JOURNAL_FAILED-safe [Input/output error]"), now);
      }
      driven.kill();
    }
    Driven.check(folder, 3, "no journal");
  }
}
