package org.journeywall.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opentest4j.AssertionFailedError;

/// The real store on a real file system whose disk is taken away under it, where the system lets us
/// mount one. Only what was called saved before that began has to be there.
class PowerOffTest {
  private static final int CUTS = Boolean.getBoolean("long") ? 500 : 6;
  private static final long SIZE = 320L << 20;

  @TempDir Path folder;

  private Path image = Path.of("");
  private Path mount = Path.of("");

  private void make(String system) throws Exception {
    image = folder.resolve(system + ".img");
    mount = folder.resolve(system);
    Files.createDirectories(mount);
    try (var file = new RandomAccessFile(image.toFile(), "rw")) {
      file.setLength(SIZE);
    }
    assumeTrue(run("xfs_io", "-V") == 0, "xfs_io is missing (package xfsprogs)");
    assumeTrue(run("mkfs." + system, "-q", image.toString()) == 0, "no mkfs." + system);
    assumeTrue(mounted(), "a disk cannot be mounted here");
  }

  private boolean mounted() throws InterruptedException {
    return run("mount", "-o", "loop", image.toString(), mount.toString()) == 0;
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

  @AfterEach
  void unmount() throws InterruptedException {
    run("umount", "-l", mount.toString());
  }

  private int cut(Path own, Random random, int saved, boolean forceless) throws Exception {
    int before;
    try (Driven driven = new Driven(own)) {
      int there = driven.open();
      assertTrue(there >= saved, "saved " + saved + ", there " + there);
      if (forceless) {
        try (var _ = new Strace(driven.pid(), "fsync,fdatasync:retval=0")) {
          before = work(driven, random);
        }
      } else {
        before = work(driven, random);
      }
    }
    for (int tries = 0; run("umount", mount.toString()) != 0 && tries < 50; tries++) {
      Thread.sleep(100);
    }
    assertTrue(mounted(), "the disk is not to be mounted again");
    return Math.max(saved, before);
  }

  private int work(Driven driven, Random random) throws Exception {
    driven.tell("run");
    driven.awaitSaved();
    Thread.sleep(random.nextInt(200));
    int before = driven.savedSoFar();
    assertEquals(0, run("xfs_io", "-x", "-c", "shutdown", mount.toString()));
    driven.kill();
    return before;
  }

  @ParameterizedTest
  @ValueSource(strings = {"ext4", "xfs"})
  void whatWasCalledSavedIsThereAfterAPowerCut(String system) throws Exception {
    make(system);
    Random random = new Random(1);
    int saved = 0;
    for (int i = 0; i < CUTS; i++) {
      boolean fresh = i % 25 == 0;
      saved = cut(mount.resolve("w" + i / 25), random, fresh ? 0 : saved, false);
      Driven.check(mount.resolve("w" + i / 25), saved, system + " " + i);
    }
  }

  @Test
  void wereNothingForcedThisTestWouldSeeIt() throws Exception {
    assumeTrue(Strace.works(), "strace is missing or may not trace here");
    make("ext4");
    Random random = new Random(2);
    boolean lost = false;
    for (int i = 0; i < 12 && !lost; i++) {
      Path own = mount.resolve("w" + i);
      int saved = cut(own, random, 0, true);
      try {
        Driven.check(own, saved, "forceless " + i);
      } catch (AssertionFailedError | IllegalStateException _) {
        lost = saved > 0;
      }
    }
    assertTrue(lost, List.of("nothing was lost").toString());
  }
}
