package org.journeywall.store;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.journeywall.format.JournalEntry;
import org.journeywall.format.JournalEntry.Mark;
import org.journeywall.format.WrittenPatch;
import org.journeywall.model.Patch;
import org.journeywall.model.Problem;
import org.journeywall.model.Workshop;

/// Writes down every change of one open workshop on this computer's own disk, so that a crash loses
/// none. Its methods do not wait: they hand a value to `thread`, where it is put into words,
/// written at once and forced together with what came meanwhile, at the latest after [#LONGEST].
///
/// Changes are handed over by one thread.
public final class Journal {
  /// How long a change may wait for others to be forced with.
  static final Duration LONGEST = Duration.ofMillis(200);

  private record Listener(LongConsumer safe, Consumer<Problem> renewed, Consumer<Problem> failed) {}

  private final JournalFile file;
  private final Executor thread;
  private final InstantSource clock;
  private final AtomicInteger waiting = new AtomicInteger();
  private volatile Listener listener = new Listener(_ -> {}, _ -> {}, _ -> {});
  private volatile long number;
  private Instant forced;

  Journal(JournalFile file, Executor thread, InstantSource clock) {
    this.file = file;
    this.thread = thread;
    this.clock = clock;
    number = file.number();
    forced = clock.instant();
  }

  /// Tells, on the journal's thread, what becomes of what is handed over.
  ///
  /// @param safe everything up to this change is on the disk
  /// @param renewed a file of the journal failed and another took its place; nothing is lost
  /// @param failed nothing is written down any more; each further change tries again
  void listen(LongConsumer safe, Consumer<Problem> renewed, Consumer<Problem> failed) {
    listener = new Listener(safe, renewed, failed);
  }

  /// The number of the change handed over last.
  public long number() {
    return number;
  }

  /// Takes note of a change.
  ///
  /// @return its number
  long change(Patch patch, Workshop after) {
    long next = number + 1;
    number = next;
    Instant now = clock.instant();
    hand(() ->
        file.write(
            () -> new JournalEntry.Change(next, now, WrittenPatch.of(patch, after)), next, after));
    return next;
  }

  /// Takes note of what is being typed; the same workshop twice where nothing is.
  void draft(Workshop committed, Workshop shown) {
    long after = number;
    Instant now = clock.instant();
    hand(() -> {
      Patch patch = Patch.between(committed, shown);
      WrittenPatch typed = patch.isEmpty() ? null : WrittenPatch.of(patch, shown);
      file.write(() -> new JournalEntry.Draft(after, now, typed), after, committed);
    });
  }

  /// Keeps what the workshop's file holds, in case somebody takes that away.
  void keepBase(byte[] content) {
    hand(() -> file.keepBase(content));
  }

  /// Begins a file that stands on this content, which the workshop's file will hold soon.
  ///
  /// @return done when that is on the disk or has failed
  CompletableFuture<Void> standOn(Mark mark, byte[] content) {
    var done = new CompletableFuture<Void>();
    hand(() -> {
      try {
        file.standOn(mark, content);
      } finally {
        done.complete(null);
      }
    });
    return done;
  }

  /// Takes note that the workshop's file holds this, safely; what came long before is thrown away.
  void kept(Mark mark) {
    hand(() -> file.kept(mark));
  }

  /// Takes note of another name or place of the workshop's file.
  void moved(Path now) {
    hand(() -> file.moved(now.toString()));
  }

  /// Lets go of the journal: for good where everything is in the workshop's file, else it stays for
  /// the next time the workshop is opened.
  ///
  /// @return done when that has happened
  CompletableFuture<Void> close(boolean everythingKept) {
    var done = new CompletableFuture<Void>();
    hand(() -> {
      try {
        file.close(everythingKept);
      } finally {
        done.complete(null);
      }
    });
    return done;
  }

  /// Lets go of its thread; nothing may be handed over any more.
  void end() {
    if (thread instanceof ExecutorService service) {
      service.shutdown();
    }
  }

  private void hand(Runnable step) {
    waiting.incrementAndGet();
    thread.execute(() -> {
      try {
        step.run();
      } finally {
        boolean last = waiting.decrementAndGet() == 0;
        if (last || !clock.instant().isBefore(forced.plus(LONGEST))) {
          settle();
        }
      }
    });
  }

  private void settle() {
    file.force();
    forced = clock.instant();
    Problem problem = file.problem();
    Problem renewal = file.renewal();
    if (renewal != null) {
      listener.renewed.accept(renewal);
    }
    if (file.isSafe()) {
      listener.safe.accept(file.number());
    } else if (problem != null) {
      listener.failed.accept(problem);
    }
  }
}
