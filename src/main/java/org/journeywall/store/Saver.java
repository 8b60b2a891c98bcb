package org.journeywall.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.journeywall.format.WorkshopCodec;
import org.journeywall.model.Outcome;
import org.journeywall.model.Problem;
import org.journeywall.model.Problem.Kind;
import org.journeywall.model.Workshop;
import org.jspecify.annotations.Nullable;

/// Saves one open document by itself: [#AFTER_LAST_CHANGE] after the last change, at the latest
/// [#AFTER_FIRST_CHANGE] after the first one that is not saved. Its methods do not wait, but for
/// [#flush]; the disk is waited for on `thread`, which must run one task at a time, and [#HANGING]
/// without an answer is told.
public final class Saver {
  public static final Duration AFTER_LAST_CHANGE = Duration.ofSeconds(2);
  public static final Duration AFTER_FIRST_CHANGE = Duration.ofSeconds(10);

  /// How long to wait before trying again what failed.
  public static final Duration AFTER_FAILURE = Duration.ofSeconds(10);

  /// How long a drive may be silent before the user is told.
  public static final Duration HANGING = Duration.ofSeconds(10);

  private final WorkshopFile file;
  private final WorkshopCodec codec;
  private final Executor thread;
  private final Timer timer;
  private final Clock clock;
  private final SaveListener listener;

  private Workshop latest;
  private SaveState state;
  private @Nullable Instant firstChange;
  private @Nullable Instant due;
  private @Nullable Instant ringsAt;
  private boolean writing;
  private int writes;

  /// @param saved the workshop as it is in the file
  public Saver(
      WorkshopFile file,
      Workshop saved,
      WorkshopCodec codec,
      Executor thread,
      Timer timer,
      Clock clock,
      SaveListener listener) {
    this.file = file;
    this.codec = codec;
    this.thread = thread;
    this.timer = timer;
    this.clock = clock;
    this.listener = listener;
    latest = saved;
    state = new SaveState.Saved(clock.instant());
  }

  public Path path() {
    return file.path();
  }

  public synchronized SaveState state() {
    return state;
  }

  /// Takes note of a change; it is saved soon.
  public synchronized void changed(Workshop workshop) {
    latest = workshop;
    if (file.isReadOnly()) {
      tell(new SaveState.Failed(Problem.of(Kind.READ_ONLY_WORKSHOP, path().toString())));
      return;
    }
    Instant now = clock.instant();
    if (firstChange == null) {
      firstChange = now;
    }
    Instant soon = now.plus(AFTER_LAST_CHANGE);
    Instant latestTime = firstChange.plus(AFTER_FIRST_CHANGE);
    due = soon.isBefore(latestTime) ? soon : latestTime;
    if (!writing) {
      tellUnlessFailed(new SaveState.Unsaved());
      startTimer();
    }
  }

  private void startTimer() {
    if (due != null && (ringsAt == null || due.isBefore(ringsAt))) {
      ringsAt = due;
      Duration left = Duration.between(clock.instant(), due);
      timer.after(left.isNegative() ? Duration.ZERO : left, this::ring);
    }
  }

  private synchronized void ring() {
    // Also where it rings early, since the clock on the wall may be put back meanwhile: then it is
    // set anew.
    ringsAt = null;
    if (due == null || writing) {
      return;
    }
    if (clock.instant().isBefore(due)) {
      startTimer();
    } else {
      startWriting();
    }
  }

  private synchronized void startWriting() {
    if (writing || firstChange == null) {
      return;
    }
    writing = true;
    writes++;
    int write = writes;
    firstChange = null;
    due = null;
    Workshop workshop = latest;
    tellUnlessFailed(new SaveState.Saving());
    timer.after(HANGING, () -> watch(write));
    thread.execute(() -> finished(saved(workshop)));
  }

  private Outcome<WorkshopFile.Saved> saved(Workshop workshop) {
    try {
      return file.save(codec.write(workshop));
    } catch (RuntimeException e) {
      System.getLogger(Saver.class.getName()).log(System.Logger.Level.ERROR, "Saving failed", e);
      return Outcome.failed(Problem.of(Kind.UNEXPECTED, path().toString()));
    }
  }

  private synchronized void watch(int write) {
    if (writing && write == writes) {
      tell(new SaveState.Failed(Problem.of(Kind.WRITE_HANGS, path().toString())));
    }
  }

  private synchronized void finished(Outcome<WorkshopFile.Saved> outcome) {
    writing = false;
    switch (outcome) {
      case Outcome.Done<WorkshopFile.Saved>(var saved) -> {
        Problem notice = saved.notice();
        if (notice != null) {
          listener.noticed(notice);
          listener.moved(saved.path());
        }
        tell(firstChange == null ? new SaveState.Saved(clock.instant()) : new SaveState.Unsaved());
      }
      case Outcome.Failed<WorkshopFile.Saved>(var problem) -> {
        Instant now = clock.instant();
        firstChange = firstChange == null ? now : firstChange;
        due = now.plus(AFTER_FAILURE);
        tell(new SaveState.Failed(problem));
      }
    }
    startTimer();
    notifyAll();
  }

  // A failure is said until it is mended, not only until the next key is pressed.
  private void tellUnlessFailed(SaveState newState) {
    if (!(state instanceof SaveState.Failed)) {
      tell(newState);
    }
  }

  private void tell(SaveState newState) {
    state = newState;
    listener.stateChanged(newState);
  }

  /// Saves what is not saved and waits for it, but no longer than this: for closing a document.
  /// What it answers may still be [SaveState.Saving] where the drive hangs.
  public synchronized SaveState flush(Duration patience) {
    long end = System.nanoTime() + patience.toNanos();
    boolean tried = false;
    while (writing || firstChange != null && !tried) {
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
    return state;
  }

  /// Renames the file after its new title, where it was named after the old one.
  public void titleChanged(String before, String after) {
    Path old = path();
    thread.execute(() -> {
      switch (file.rename(before, after)) {
        case Outcome.Done<Path>(var now) when now.equals(old) -> {}
        case Outcome.Done<Path>(var now) -> listener.moved(now);
        case Outcome.Failed<Path>(var problem) -> listener.noticed(problem);
      }
    });
  }

  /// Writes this state of the document to another file, over what may be there, and stays with that
  /// file.
  public CompletableFuture<Outcome<Path>> saveAs(Path target, Workshop workshop) {
    return CompletableFuture.supplyAsync(
        () -> {
          Outcome<WorkshopFile.Saved> outcome = file.saveAs(target, codec.write(workshop));
          if (outcome instanceof Outcome.Done<WorkshopFile.Saved>) {
            savedAs(target, workshop);
          }
          return outcome.map(WorkshopFile.Saved::path);
        },
        thread);
  }

  private synchronized void savedAs(Path target, Workshop workshop) {
    if (latest.equals(workshop)) {
      firstChange = null;
      due = null;
      tell(new SaveState.Saved(clock.instant()));
    }
    listener.moved(target);
  }
}
