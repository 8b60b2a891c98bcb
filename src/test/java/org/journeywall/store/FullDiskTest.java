package org.journeywall.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The real store on a disk of two megabytes that is filled to the brim or becomes read-only, where
/// the system lets us mount one.
class FullDiskTest {
  private static final int MANY = 150;
  @TempDir Path folder;

  private Path small = Path.of("");

  private void mount(String name) throws Exception {
    small = folder.resolve(name);
    Files.createDirectories(small);
    assumeTrue(
        run("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", small.toString()) == 0,
        "a small disk cannot be mounted here");
  }

  private static int run(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
    } catch (IOException _) {
      return -1;
    }
  }

  @AfterEach
  void unmount() throws Exception {
    run("umount", "-l", small.toString());
  }

  private Path fill() throws IOException {
    Path filler = small.resolve("filler");
    byte[] much = new byte[4096];
    try (OutputStream out = Files.newOutputStream(filler)) {
      while (true) {
        out.write(much);
      }
    } catch (IOException _) {
      return filler;
    }
  }

  private Driven begun() throws Exception {
    Driven driven = new Driven(folder);
    assertEquals(0, driven.open());
    driven.ask("add");
    assertEquals("Saved 1", driven.ask("flush"));
    return driven;
  }

  @Test
  void onAFullDiskTheWorkGoesOnInTheJournal() throws Exception {
    mount("documents");
    try (Driven driven = begun()) {
      byte[] before = Files.readAllBytes(Driver.file(folder));
      Path filler = fill();
      driven.ask("add");
      driven.ask("flush");
      assertEquals("DISK_FULL-safe [] 2", driven.ask("wait"));
      assertArrayEquals(before, Files.readAllBytes(Driver.file(folder)));
      driven.kill();
      Files.delete(filler);
    }
    Driven.check(folder, 2, "full disk");
  }

  @Test
  void onAReadOnlyDiskTheWorkGoesOnInTheJournalUntilItIsMended() throws Exception {
    mount("documents");
    try (Driven driven = begun()) {
      byte[] before = Files.readAllBytes(Driver.file(folder));
      assumeTrue(run("mount", "-o", "remount,ro", small.toString()) == 0, "cannot be remounted");
      driven.ask("add");
      driven.ask("flush");
      assertEquals("WRITE_DENIED-safe [] 2", driven.ask("wait"));
      assertArrayEquals(before, Files.readAllBytes(Driver.file(folder)));
      run("mount", "-o", "remount,rw", small.toString());
      assertEquals("Saved 2", driven.ask("flush"));
    }
  }

  @Test
  void whereADriveWasNothingIsWrittenUntilItIsBack() throws Exception {
    mount("stick");
    Path place = Files.createDirectories(folder.resolve("documents"));
    String[] attach = {"mount", "--bind", small.toString(), place.toString()};
    assumeTrue(run(attach) == 0, "nothing can be attached there");
    try (Driven driven = begun()) {
      assertEquals(0, run("umount", "-l", place.toString()));
      driven.ask("add");
      driven.ask("flush");
      assertEquals("FOLDER_GONE-safe [] 2", driven.ask("wait"));
      try (Stream<Path> left = Files.list(place)) {
        assertEquals(List.of(), left.toList());
      }
      assertEquals(0, run(attach));
      assertEquals("Saved 2", driven.ask("flush"));
    } finally {
      run("umount", "-l", place.toString());
    }
  }

  @Test
  void whereTheJournalsDiskIsFullTheFileHasTheWork() throws Exception {
    mount("state");
    try (Driven driven = begun()) {
      Path filler = fill();
      // More than still goes into the last block of a file.
      for (int i = 0; i < MANY; i++) {
        driven.ask("add");
      }
      driven.ask("wait");
      String full = driven.ask("flush");
      assertTrue(full.startsWith("JOURNAL_FAILED-safe [No space left"), full);
      Files.delete(filler);
      for (int i = 0; i < 4; i++) {
        driven.ask("wait");
      }
      driven.ask("add");
      assertEquals("Saved " + (MANY + 2), driven.ask("wait"));
      driven.kill();
    }
    Driven.check(folder, MANY + 2, "full disk of the journal");
  }
}
