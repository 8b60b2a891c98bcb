package org.journeywall.desktop.crash;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.journeywall.store.Trace;
import org.jspecify.annotations.Nullable;

/// Takes what nobody caught, on any thread: logs it, saves all open workshops, and then has it
/// told. Where one bug is followed by others, all of them save and are logged, but there is one
/// telling at a time and one for each bug.
///
/// Everything it needs is made beforehand, and some memory is put aside, so that it works when
/// there is no memory left.
public final class Rescue implements Thread.UncaughtExceptionHandler {
  private static final Logger LOG = Logger.getLogger("org.journeywall");

  /// What a workshop of some thousand cards takes while it is written.
  private static final int RESERVE = 16 << 20;

  private static final int MOST_WAITING = 64;

  /// How often the same bug is logged.
  private static final int MOST_LOGGED = 20;

  private static final Duration SETTLING = Duration.ofSeconds(2);
  private static final Duration SAVING = Duration.ofSeconds(12);

  private final Executor window;
  private final Works works;
  private final Telling telling;
  private final BlockingQueue<Throwable> thrown = new ArrayBlockingQueue<>(MOST_WAITING);
  private final Set<String> told = new HashSet<>();
  private final Map<String, Integer> logged = new HashMap<>();
  private volatile boolean isTelling;
  private volatile byte @Nullable [] reserve = new byte[RESERVE];

  /// Tells the user.
  public interface Telling {
    /// Says what happened, once everything that can be saved is saved. FX thread.
    ///
    /// @param done to be run when the user has read it
    void tell(Mishap mishap, Runnable done);
  }

  /// @param window runs things on the FX thread
  public Rescue(Executor window, Works works, Telling telling) {
    this.window = window;
    this.works = works;
    this.telling = telling;
    Thread.ofPlatform().daemon().name("journeywall-rescue").start(this::attend);
  }

  @Override
  public void uncaughtException(Thread thread, Throwable bug) {
    if (bug instanceof OutOfMemoryError) {
      reserve = null;
    }
    // Where there is no room, enough others are waiting.
    thrown.offer(bug);
  }

  private void attend() {
    while (true) {
      try {
        attendTo(thrown.take());
      } catch (InterruptedException ended) {
        return;
      } catch (RuntimeException | Error another) {
        // Whatever this was, the next one must still be attended to.
        reserve = null;
      }
    }
  }

  private void attendTo(Throwable bug) throws InterruptedException {
    Mishap mishap = Mishap.of(bug);
    int others = log(bug);
    boolean isNews = !isTelling && told.add(mishap.fingerprint());
    // Whoever is typing is disturbed once, not with every bug that comes again.
    if (isNews) {
      onWindow(works::settle);
    }
    works.save(SAVING);
    if (isNews) {
      isTelling = true;
      window.execute(() -> tell(mishap.withOthers(others)));
    }
    putAside();
  }

  private void tell(Mishap mishap) {
    try {
      telling.tell(mishap, () -> isTelling = false);
    } catch (RuntimeException | Error unable) {
      isTelling = false;
      LOG.log(Level.SEVERE, "cannot tell of a bug", unable);
    }
  }

  // All that wait are followed by one saving.
  private int log(Throwable bug) {
    int others = 0;
    for (Throwable next = bug; next != null; next = thrown.poll()) {
      if (logged.merge(Trace.fingerprint(next), 1, Integer::sum) <= MOST_LOGGED) {
        LOG.log(Level.SEVERE, "a bug", next);
      }
      others++;
    }
    return others - 1;
  }

  private void onWindow(Runnable task) throws InterruptedException {
    var done = new CountDownLatch(1);
    window.execute(() -> {
      try {
        task.run();
      } catch (RuntimeException | Error another) {
        LOG.log(Level.SEVERE, "a bug while saving", another);
      } finally {
        done.countDown();
      }
    });
    var _ = done.await(SETTLING.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void putAside() {
    if (reserve == null) {
      reserve = new byte[RESERVE];
    }
  }
}
