package org.journeywall.desktop.crash;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.journeywall.edit.RandomWorkshops;
import org.journeywall.format.WorkshopCodec;
import org.journeywall.model.Outcome;
import org.journeywall.model.Workshop;
import org.journeywall.store.AtomicFile;
import org.journeywall.store.Library;
import org.journeywall.store.LocalDisk;
import org.journeywall.store.Pause;

/// A program that fills its heap to the brim and keeps it, with a workshop that is not yet saved:
/// started by a test in a virtual machine of its own. Ends with status 0 once it was told that the
/// memory ran out, and with the workshop in its file.
final class FullHeap {
  private static final List<Object> KEPT = new ArrayList<>();

  private FullHeap() {}

  public static void main(String[] args) throws InterruptedException {
    var disk = new LocalDisk();
    var files = new AtomicFile(disk, Pause::sleep);
    Path folder = Path.of(args[0]);
    var library = new Library(disk, files, new WorkshopCodec(), Clock.systemUTC(), folder);
    Workshop workshop = RandomWorkshops.of(4, 800);
    Path file = folder.resolve("wall.journey");
    Executor window = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
    var told = new CountDownLatch(1);
    Works works =
        new Works() {
          @Override
          public void settle() {}

          @Override
          public void save(Duration patience) {
            if (library.create(file, workshop) instanceof Outcome.Failed<?>(var problem)) {
              throw new IllegalStateException(problem.toString());
            }
          }
        };
    var rescue =
        new Rescue(
            window,
            works,
            (mishap, done) -> {
              if (mishap.isMemory()) {
                told.countDown();
              }
            });
    Thread.setDefaultUncaughtExceptionHandler(rescue);
    Thread.ofVirtual().start(FullHeap::fill);
    System.exit(told.await(60, TimeUnit.SECONDS) ? 0 : 4);
  }

  private static void fill() {
    for (int size = 1 << 20; size > 64; size /= 2) {
      try {
        while (true) {
          KEPT.add(new byte[size]);
        }
      } catch (OutOfMemoryError full) {
        if (size <= 128) {
          throw full;
        }
      }
    }
  }
}
