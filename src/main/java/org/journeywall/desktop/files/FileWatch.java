package org.journeywall.desktop.files;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.journeywall.format.WorkshopCodec;
import org.journeywall.model.Outcome;
import org.journeywall.model.Problem;
import org.journeywall.model.Workshop;
import org.journeywall.store.Custody;
import org.journeywall.store.Lookout;
import org.journeywall.store.Sight;
import org.journeywall.store.Timer;
import org.journeywall.store.WorkshopFile;

/// Watches the file of one open workshop for what others do to it, every [#PERIOD] and when its
/// window comes to the front. FX thread only; it looks on the thread that saves the file, never
/// twice at a time, so that a drive that hangs holds up no more than it does anyway.
public final class FileWatch {
  private static final Duration PERIOD = Duration.ofSeconds(2);
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final WorkshopFile file;
  private final Custody custody;
  private final WorkshopCodec codec;
  private final Lookout lookout;
  private final Executor thread;
  private final Timer timer;
  private Consumer<Sight> seen = sight -> {};
  private volatile boolean looking;
  private volatile boolean stopped;

  /// @param thread the one that saves the file
  FileWatch(WorkshopFile file, Custody custody, WorkshopCodec codec, Executor thread, Timer timer) {
    this.file = file;
    this.custody = custody;
    this.codec = codec;
    this.thread = thread;
    this.timer = timer;
    lookout = new Lookout(file, codec);
  }

  /// Begins to watch, and tells on the FX thread what is seen.
  public void start(Consumer<Sight> listener) {
    seen = listener;
    timer.after(PERIOD, this::ring);
  }

  private void ring() {
    if (!stopped) {
      look();
      timer.after(PERIOD, this::ring);
    }
  }

  /// Looks soon.
  public void look() {
    if (!looking && !stopped) {
      looking = true;
      run(() -> {
        try {
          Sight sight = lookout.look();
          if (!(sight instanceof Sight.Nothing)) {
            Platform.runLater(() -> tell(sight));
          }
        } finally {
          looking = false;
        }
      });
    }
  }

  private void tell(Sight sight) {
    if (!stopped) {
      seen.accept(sight);
    }
  }

  private void run(Runnable task) {
    try {
      thread.execute(task);
    } catch (RejectedExecutionException _) {
      // The file was let go of meanwhile.
    }
  }

  /// Takes somebody else's version for what is in the file; ours is kept as a backup before.
  public void accept(Sight.Theirs theirs, Workshop ours, Runnable then) {
    run(() -> {
      file.keepBackup(codec.write(ours));
      file.accept(theirs.hash());
      Platform.runLater(then);
    });
  }

  /// Keeps a state as a backup.
  public void keep(Workshop state) {
    run(() -> file.keepBackup(codec.write(state)));
  }

  /// Writes the file again that was deleted.
  public void writeAgain(Workshop workshop, Consumer<Problem> failed) {
    run(() -> {
      if (file.save(codec.write(workshop)) instanceof Outcome.Failed<?>(var problem)) {
        Platform.runLater(() -> failed.accept(problem));
      } else {
        Platform.runLater(this::look);
      }
    });
  }

  /// Makes a file writable that somebody's note says is open elsewhere.
  public void takeOver(Consumer<Boolean> then) {
    run(() -> {
      boolean ours = custody.takeOver(file.path());
      if (ours) {
        file.unlock();
      }
      Platform.runLater(() -> then.accept(ours));
    });
  }

  /// Looks no more and lets others have the file, when what is going on with it is done; does not
  /// wait longer for that than [#PATIENCE]. For any thread but that of the window.
  void stop() {
    stopped = true;
    try {
      CompletableFuture.runAsync(custody::end, thread)
          .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException | RejectedExecutionException _) {
      // The end of the program lets go of the file, too.
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
