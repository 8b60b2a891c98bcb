package org.journeywall.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.journeywall.format.JournalEntry.Mark;
import org.journeywall.format.WorkshopCodec;
import org.journeywall.model.Outcome;
import org.journeywall.model.Patch;
import org.journeywall.model.Problem;
import org.journeywall.model.Problem.Kind;
import org.journeywall.model.Workshop;
import org.jspecify.annotations.Nullable;

/// Keeps one open document safe by itself: every change goes into the journal at once, and the file
/// is written [#AFTER_LAST_CHANGE] after the last change, at the latest [#AFTER_FIRST_CHANGE] after
/// the first one it lacks. Its methods do not wait, but for [#flush] and [#close]; the file is
/// waited for on `thread`, which must run one task at a time, and [#HANGING] without an answer is
/// told.
public final class Saver {
  public static final Duration AFTER_LAST_CHANGE = Duration.ofSeconds(5);
  public static final Duration AFTER_FIRST_CHANGE = Duration.ofSeconds(30);

  /// How long the file waits while there is no journal.
  public static final Duration WITHOUT_JOURNAL = Duration.ofSeconds(1);

  /// How long to wait before trying again what failed.
  public static final Duration AFTER_FAILURE = Duration.ofSeconds(10);

  /// How long a drive may be silent before the user is told.
  public static final Duration HANGING = Duration.ofSeconds(10);

  /// How long the file waits for the journal before it is written without.
  private static final Duration JOURNAL_FIRST = Duration.ofSeconds(5);

  private final WorkshopFile file;
  private final WorkshopCodec codec;
  private final Journal journal;
  private final Executor thread;
  private final Timer timer;
  private final Clock clock;
  private final SaveListener listener;
  private final Typing typing;
  private final Safety safety;
  private final Waiting waiting;

  private @Nullable Workshop base;
  private Workshop latest;
  private SaveState state;
  private boolean watched;
  private boolean writing;
  private int writes;

  /// One writing of the file.
  private record Work(int write, long number, Workshop workshop) {}

  /// @param saved the workshop as it is in the file
  public Saver(
      WorkshopFile file,
      Workshop saved,
      WorkshopCodec codec,
      Journal journal,
      Executor thread,
      Timer timer,
      Clock clock,
      SaveListener listener) {
    this.file = file;
    this.codec = codec;
    this.journal = journal;
    this.thread = thread;
    this.timer = timer;
    this.clock = clock;
    this.listener = listener;
    base = saved;
    latest = saved;
    typing = new Typing(journal, timer);
    safety = new Safety(journal.number(), clock.instant());
    waiting = new Waiting(timer, clock, this::ring);
    state = safety.state();
    journal.listen(this::journalSafe, listener::noticed, this::journalFailed);
  }

  public Path path() {
    return file.path();
  }

  public synchronized SaveState state() {
    return state;
  }

  /// Takes note of a change; it is in the journal in a moment and in the file soon.
  public synchronized void changed(Patch patch, Workshop workshop) {
    keepBase();
    typing.forget();
    latest = workshop;
    safety.handed(journal.change(patch, workshop));
    watchJournal();
    pend();
  }

  /// Takes note of a workshop that the journal has and the file has not.
  public synchronized void broughtBack(Workshop workshop) {
    keepBase();
    latest = workshop;
    safety.fileLacksSome();
    pend();
  }

  private void pend() {
    if (file.isReadOnly()) {
      safety.fileFails(Problem.of(Kind.READ_ONLY_WORKSHOP, path().toString()));
      tell();
      return;
    }
    waiting.add(safety.hasJournal() ? AFTER_LAST_CHANGE : WITHOUT_JOURNAL, AFTER_FIRST_CHANGE);
    tell();
    startTimer();
  }

  private void keepBase() {
    Workshop before = base;
    base = null;
    if (before != null) {
      thread.execute(() -> journal.keepBase(codec.write(before)));
    }
  }

  /// Takes note of what is being typed; the same workshop twice where nothing is any more.
  public synchronized void typing(Workshop committed, Workshop shown) {
    keepBase();
    typing.typed(committed, shown);
  }

  private void watchJournal() {
    if (!watched) {
      watched = true;
      long number = safety.handed();
      timer.after(HANGING, () -> watchJournal(number));
    }
  }

  private synchronized void watchJournal(long number) {
    watched = false;
    if (!safety.isJournalled(number) && safety.hasJournal()) {
      journalFailed(Problem.of(Kind.JOURNAL_HANGS, path().toString()));
    }
  }

  private synchronized void journalSafe(long number) {
    safety.journalled(number, clock.instant());
    tell();
  }

  private synchronized void journalFailed(Problem problem) {
    if (safety.journalFails(problem)) {
      waiting.put(WITHOUT_JOURNAL);
      startTimer();
    }
    tell();
  }

  private void startTimer() {
    if (!writing) {
      waiting.startTimer();
    }
  }

  private synchronized void ring() {
    if (waiting.isDue(writing)) {
      startWriting();
    }
  }

  private synchronized void startWriting() {
    if (writing || !waiting.isPending()) {
      return;
    }
    writing = true;
    writes++;
    Work work = new Work(writes, safety.handed(), latest);
    waiting.clear();
    timer.after(HANGING, () -> watch(work.write));
    thread.execute(() -> write(work));
  }

  // The journal first: it has to know the file that will be there.
  private void write(Work work) {
    try {
      byte[] content = codec.write(work.workshop);
      Mark mark = mark(work.number, content);
      var _ =
          journal
              .standOn(mark, content)
              .completeOnTimeout(null, JOURNAL_FIRST.toMillis(), TimeUnit.MILLISECONDS)
              .thenRunAsync(() -> finished(work, saved(work, content)), thread);
    } catch (RuntimeException | Error e) {
      finished(work, unexpected(e));
    }
  }

  private Mark mark(long number, byte[] content) {
    return new Mark(number, WorkshopFile.hashOf(content), path().toAbsolutePath().toString());
  }

  private Outcome<WorkshopFile.Saved> saved(Work work, byte[] content) {
    try {
      Outcome<WorkshopFile.Saved> outcome = file.save(content);
      if (outcome instanceof Outcome.Done<WorkshopFile.Saved>) {
        journal.kept(mark(work.number, content));
      }
      return outcome;
    } catch (RuntimeException | Error e) {
      return unexpected(e);
    }
  }

  // It is told, and tried again like any other failure: memory that ran out may be there by then.
  private Outcome<WorkshopFile.Saved> unexpected(Throwable bug) {
    Bugs.report(bug);
    return Outcome.failed(Problem.of(Kind.UNEXPECTED, path().toString()));
  }

  private synchronized void watch(int write) {
    if (writing && write == writes) {
      safety.fileFails(Problem.of(Kind.WRITE_HANGS, path().toString()));
      tell();
    }
  }

  private synchronized void finished(Work work, Outcome<WorkshopFile.Saved> outcome) {
    writing = false;
    switch (outcome) {
      case Outcome.Done<WorkshopFile.Saved>(var saved) -> {
        safety.written(work.number, clock.instant());
        Problem notice = saved.notice();
        if (notice != null) {
          listener.noticed(notice);
          listener.moved(saved.path());
        }
      }
      case Outcome.Failed<WorkshopFile.Saved>(var problem) -> {
        safety.fileFails(problem);
        waiting.add(AFTER_FAILURE, AFTER_FAILURE);
      }
    }
    tell();
    startTimer();
    notifyAll();
  }

  private void tell() {
    SaveState now = safety.state();
    if (!state.equals(now)) {
      state = now;
      listener.stateChanged(now);
    }
  }

  /// Writes into the file what it lacks and waits for it, but no longer than this.
  ///
  /// @return whether the file has everything
  public synchronized boolean flush(Duration patience) {
    long end = System.nanoTime() + patience.toNanos();
    boolean tried = false;
    while (writing || waiting.isPending() && !tried) {
      if (!writing) {
        tried = true;
        startWriting();
        continue;
      }
      long left = (end - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        break;
      }
      try {
        wait(left);
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
        break;
      }
    }
    return isWritten();
  }

  /// Whether the file has everything.
  public synchronized boolean isWritten() {
    return !writing && safety.isWritten();
  }

  /// Lets go of the journal and waits for that, but no longer than this: what the file lacks stays
  /// in it for the next time.
  ///
  /// @param everythingWritten whether the file has everything
  public void close(boolean everythingWritten, Duration patience) {
    typing.keep();
    long millis = patience.toMillis();
    journal.close(everythingWritten).completeOnTimeout(null, millis, TimeUnit.MILLISECONDS).join();
    journal.end();
  }

  /// Renames the file after its new title, where it was named after the old one.
  public void titleChanged(String before, String after) {
    Path old = path();
    thread.execute(() -> {
      switch (file.rename(before, after)) {
        case Outcome.Done<Path>(var now) when now.equals(old) -> {}
        case Outcome.Done<Path>(var now) -> {
          journal.moved(now.toAbsolutePath());
          listener.moved(now);
        }
        case Outcome.Failed<Path>(var problem) -> listener.noticed(problem);
      }
    });
  }

  /// Writes this state of the document to another file, over what may be there, and stays with that
  /// file.
  public synchronized CompletableFuture<Outcome<Path>> saveAs(Path target, Workshop workshop) {
    Work work = new Work(0, safety.handed(), workshop);
    return CompletableFuture.supplyAsync(
        () -> {
          byte[] content = codec.write(workshop);
          Outcome<WorkshopFile.Saved> outcome = file.saveAs(target, content);
          if (outcome instanceof Outcome.Done<WorkshopFile.Saved>) {
            Mark mark = mark(work.number, content);
            var _ = journal.standOn(mark, content);
            journal.kept(mark);
            savedAs(target, work);
          }
          return outcome.map(WorkshopFile.Saved::path);
        },
        thread);
  }

  private synchronized void savedAs(Path target, Work work) {
    safety.written(work.number, clock.instant());
    if (safety.handed() == work.number) {
      waiting.clear();
    }
    tell();
    listener.moved(target);
  }
}
