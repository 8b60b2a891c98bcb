package org.journeywall.desktop.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What nobody caught saves the work and is told once.
class RescueTest {
  private static final Logger LOG = Logger.getLogger("org.journeywall");

  private final ExecutorService window = Executors.newSingleThreadExecutor();
  private final List<String> happened = new ArrayList<>();
  private final Semaphore saves = new Semaphore(0);
  private final Semaphore tellings = new Semaphore(0);
  private final AtomicInteger saved = new AtomicInteger();
  private final List<Mishap> told = new ArrayList<>();
  private Runnable read = () -> {};

  private final Works works =
      new Works() {
        @Override
        public void settle() {
          note("settled");
        }

        @Override
        public void save(Duration patience) {
          note("saved");
          saved.incrementAndGet();
          saves.release();
        }
      };

  private final Rescue rescue =
      new Rescue(
          window,
          works,
          (mishap, done) -> {
            note("told");
            told.add(mishap);
            read = done;
            tellings.release();
          });

  private synchronized void note(String what) {
    happened.add(what);
  }

  @BeforeEach
  void bugsOfTestsAreNoNews() {
    LOG.setLevel(Level.OFF);
  }

  @AfterEach
  void end() {
    LOG.setLevel(null);
    window.shutdown();
  }

  private void thrown(Throwable bug) {
    rescue.uncaughtException(Thread.currentThread(), bug);
  }

  private static RuntimeException oneBug() {
    return new IllegalStateException("what the user wrote");
  }

  private static void await(Semaphore semaphore, int times) throws InterruptedException {
    assertTrue(semaphore.tryAcquire(times, 10, TimeUnit.SECONDS));
  }

  @Test
  void theWorkIsSavedBeforeAnythingIsSaid() throws InterruptedException {
    thrown(oneBug());
    await(tellings, 1);
    assertEquals(List.of("settled", "saved", "told"), happened);
    assertTrue(told.getFirst().trace().startsWith("java.lang.IllegalStateException\n  at "));
    assertFalse(told.getFirst().trace().contains("what the user wrote"));
    assertFalse(told.getFirst().isMemory());
  }

  @Test
  void aStormOfBugsIsSavedEachTimeAndToldOnce() throws InterruptedException {
    for (int i = 0; i < 10_000; i++) {
      thrown(oneBug());
    }
    await(tellings, 1);
    while (saves.tryAcquire(300, TimeUnit.MILLISECONDS)) {
      // The storm passes.
    }
    thrown(new ArithmeticException("another, while the first is read"));
    await(saves, 1);
    read.run();
    thrown(oneBug());
    await(saves, 1);
    assertFalse(tellings.tryAcquire(200, TimeUnit.MILLISECONDS), "the same is told again");
    assertEquals(1, happened.stream().filter("settled"::equals).count());
    thrown(new ArithmeticException("another"));
    await(tellings, 1);
    assertEquals(2, told.size());
  }

  @Test
  void aBugWhileSavingIsNoObstacleForTheNext() throws InterruptedException {
    var attempts = new Semaphore(0);
    Works broken =
        new Works() {
          @Override
          public void settle() {
            throw new IllegalStateException("half typed");
          }

          @Override
          public void save(Duration patience) {
            attempts.release();
            throw new StackOverflowError();
          }
        };
    var another = new Rescue(window, broken, (mishap, done) -> {});
    another.uncaughtException(Thread.currentThread(), oneBug());
    await(attempts, 1);
    another.uncaughtException(Thread.currentThread(), oneBug());
    await(attempts, 1);
  }

  @Test
  void memoryThatRanOutIsSaidToHave() throws InterruptedException {
    thrown(new OutOfMemoryError("Java heap space"));
    await(tellings, 1);
    assertTrue(told.getFirst().isMemory());
    assertTrue(told.getFirst().trace().startsWith("java.lang.OutOfMemoryError: Java heap space"));
  }
}
