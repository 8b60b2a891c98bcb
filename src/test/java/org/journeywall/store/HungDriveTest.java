package org.journeywall.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.journeywall.model.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The real store on a drive that does not answer, neither with success nor with failure: a file
/// system served by a process of this test, which is stopped. Where the system lets us mount one.
class HungDriveTest {
  @TempDir Path folder;

  private @Nullable Process server;
  private Path drive = Path.of("");

  private void mount() throws Exception {
    drive = Files.createDirectories(folder.resolve("documents"));
    Path behind = Files.createDirectories(folder.resolve("behind"));
    assumeTrue(run("bindfs", "--version") == 0, "bindfs is missing (package bindfs)");
    server =
        new ProcessBuilder(
                "bindfs",
                "-f",
                // The system shall ask for everything, and remember nothing for a second.
                "-o",
                "entry_timeout=0,attr_timeout=0",
                behind.toString(),
                drive.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    for (int tries = 0; run("mountpoint", "-q", drive.toString()) != 0; tries++) {
      assumeTrue(server.isAlive() && tries < 100, "such a drive cannot be mounted here");
      Thread.sleep(50);
    }
  }

  private static int run(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException _) {
      return -1;
    }
  }

  private void signal(String name) throws InterruptedException {
    if (server != null) {
      assertEquals(0, run("kill", "-" + name, Long.toString(server.pid())));
    }
  }

  @AfterEach
  void unmount() throws Exception {
    if (server != null && server.isAlive()) {
      signal("CONT");
      run("umount", "-l", drive.toString());
      server.destroy();
      server.waitFor();
    }
  }

  private Driven begun() throws Exception {
    mount();
    Driven driven = new Driven(folder);
    assertEquals(0, driven.open());
    driven.ask("add");
    assertEquals("Saved 1", driven.ask("flush"));
    return driven;
  }

  // Longer than a drive may be silent before it is told.
  private static String hung(Driven driven) throws Exception {
    String state = "";
    for (int tries = 0; tries < 30 && !state.startsWith("WRITE_HANGS"); tries++) {
      state = driven.ask("wait");
    }
    return state;
  }

  @Test
  void whileADriveHangsTheWorkGoesOnAndTheFileIsWrittenWhenItAnswers() throws Exception {
    try (Driven driven = begun()) {
      signal("STOP");
      driven.ask("add");
      assertEquals("Saved 2", driven.ask("wait"), "the journal has it");
      assertEquals("WRITE_HANGS-safe [] 2", hung(driven));
      driven.ask("add");
      assertEquals("WRITE_HANGS-safe [] 3", driven.ask("wait"));
      signal("CONT");
      assertEquals("Saved 3", driven.ask("flush"));
      assertTrue(Files.readString(Driver.file(folder)).contains("card 2"));
    }
  }

  @Test
  void workLeftOnADriveThatHangsDoesNotHoldUpOtherWorkshops() throws Exception {
    try (Driven driven = begun()) {
      driven.ask("add");
      driven.kill();
    }
    Library library = Driver.library(folder);
    Journals journals = Driver.journals(library, folder);
    Path other = folder.resolve("Other.journey");
    assertInstanceOf(Outcome.Done.class, library.create(other, Room.start("Other")));
    signal("STOP");
    ExecutorService threads = DaemonThreads.disks("test");
    Future<List<Journals.Left>> left = threads.submit(journals::left);
    assertThrows(TimeoutException.class, () -> left.get(2, TimeUnit.SECONDS));
    Future<Outcome<Journals.Resumed>> opened =
        threads.submit(() -> library.open(other).map(journals::resume));
    assertInstanceOf(Outcome.Done.class, opened.get(30, TimeUnit.SECONDS));
    signal("CONT");
    assertTrue(
        left.get(30, TimeUnit.SECONDS).stream()
            .anyMatch(one -> one.file().equals(Driver.file(folder))));
  }

  @Test
  void killedWhileADriveHangsNothingIsLost() throws Exception {
    try (Driven driven = begun()) {
      signal("STOP");
      driven.ask("add");
      assertEquals("WRITE_HANGS-safe [] 2", hung(driven));
      driven.ask("add");
      assertEquals("WRITE_HANGS-safe [] 3", driven.ask("wait"));
      driven.kill();
    }
    signal("CONT");
    Driven.check(folder, 3, "killed while the drive hung");
  }
}
