package org.journeywall.desktop.files;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.journeywall.edit.Cause;
import org.journeywall.edit.Changed;
import org.journeywall.edit.Editor;
import org.journeywall.format.WorkshopCodec;
import org.journeywall.model.Outcome;
import org.journeywall.model.Problem;
import org.journeywall.model.Workshop;
import org.journeywall.store.Journal;
import org.journeywall.store.SaveListener;
import org.journeywall.store.SaveState;
import org.journeywall.store.Saver;
import org.journeywall.store.Timer;
import org.journeywall.store.WorkshopFile;
import org.jspecify.annotations.Nullable;

/// The file of one open workshop, which follows what is committed there by itself: changes are in
/// the journal at once and in the file within seconds, and a new title renames the file. FX thread
/// only; whatever touches the disk happens on a thread of its own and is answered later on the FX
/// thread.
public final class DeskFile {
  private static final Logger LOG = Logger.getLogger("org.journeywall");
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration JOURNAL_PATIENCE = Duration.ofSeconds(2);

  private final Editor editor;
  private final Saver saver;
  private final ExecutorService thread;
  private final ReadOnlyObjectWrapper<SaveState> state;
  private final ReadOnlyObjectWrapper<Path> path;
  private final Runnable stopListening;
  private @Nullable Problem readOnly;
  private boolean typing;
  private boolean closed;
  private Consumer<Problem> noticed = problem -> {};
  private BiConsumer<Path, Path> moved = (before, now) -> {};
  private Runnable whenClosed = () -> {};

  /// @param saved the workshop as the file has it
  /// @param journal has everything the editor has
  /// @param thread for this file alone; ended when the file is closed
  /// @param readOnly why it may be looked at only; null where it may be changed
  /// @param written when the file was written last
  DeskFile(
      Editor editor,
      WorkshopFile file,
      Workshop saved,
      Journal journal,
      WorkshopCodec codec,
      ExecutorService thread,
      Timer timer,
      Clock clock,
      @Nullable Problem readOnly,
      Instant written) {
    this.editor = editor;
    this.thread = thread;
    this.readOnly = readOnly;
    saver = new Saver(file, saved, codec, journal, thread, timer, clock, new OnFxThread());
    state = new ReadOnlyObjectWrapper<>(new SaveState.Saved(written));
    path = new ReadOnlyObjectWrapper<>(saver.path());
    Runnable stopChanges = editor.onChange(this::changed);
    Runnable stopDrafts = editor.onDraft(draft -> saver.typing(editor.committed(), draft));
    stopListening =
        () -> {
          stopChanges.run();
          stopDrafts.run();
        };
  }

  /// Does something on the way out, when everything is written.
  void onClose(Runnable action) {
    whenClosed = action;
  }

  /// Takes note that the file was given another name by somebody else.
  public void follow(Path file) {
    nowAt(file);
  }

  /// Takes note that the file may be written from now on; what was changed meanwhile is.
  public void becomeWritable() {
    readOnly = null;
    saver.broughtBack(editor.committed());
  }

  /// Whether the file has every change.
  public boolean isWritten() {
    return saver.isWritten();
  }

  /// Takes note that the file lacks what the editor and the journal have.
  void broughtBack() {
    saver.broughtBack(editor.committed());
  }

  private final class OnFxThread implements SaveListener {
    @Override
    public void stateChanged(SaveState now) {
      Platform.runLater(() -> state.set(now));
    }

    @Override
    public void moved(Path file) {
      Platform.runLater(() -> nowAt(file));
    }

    @Override
    public void noticed(Problem problem) {
      Platform.runLater(() -> noticed.accept(problem));
    }
  }

  private void nowAt(Path file) {
    Path before = path.get();
    path.set(file);
    moved.accept(before, file);
  }

  private void changed(Changed change) {
    if (change.committed().isEmpty()) {
      typed(change);
      return;
    }
    typing = false;
    Workshop now = editor.committed();
    saver.changed(change.committed(), now);
    String title = now.info().title();
    String before = change.committed().inverse().apply(now).info().title();
    if (!title.equals(before)) {
      saver.titleChanged(before, title);
    }
  }

  // A gesture that is going on is not kept, a note that is being typed is.
  private void typed(Changed change) {
    if (change.cause() == Cause.TYPING) {
      typing = true;
      saver.typing(editor.committed(), change.after());
    } else if (typing) {
      typing = false;
      saver.typing(editor.committed(), editor.committed());
    }
  }

  /// Tells of what the user should know although the work is safe.
  public void onNotice(Consumer<Problem> listener) {
    noticed = listener;
  }

  /// Tells of each new name or place of the file, after the one before.
  public void onMove(BiConsumer<Path, Path> listener) {
    moved = listener;
  }

  public ReadOnlyObjectProperty<SaveState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Path> pathProperty() {
    return path.getReadOnlyProperty();
  }

  public Path path() {
    return path.get();
  }

  /// Why what is changed cannot be kept here; null where it can.
  public @Nullable Problem readOnly() {
    return readOnly;
  }

  /// Writes now what is not yet written.
  public void save() {
    Thread.ofVirtual().start(() -> saver.flush(PATIENCE));
  }

  /// Writes everything to another file and goes on there.
  public void saveAs(Path target, Consumer<Problem> failed) {
    var _ =
        saver
            .saveAs(target, editor.committed())
            .thenAccept(outcome -> Platform.runLater(() -> savedAs(outcome, failed)));
  }

  private void savedAs(Outcome<Path> outcome, Consumer<Problem> failed) {
    switch (outcome) {
      case Outcome.Done<Path> done -> readOnly = null;
      case Outcome.Failed<Path>(var problem) -> failed.accept(problem);
    }
  }

  /// Writes what is not yet written; `done` is told whether the file has everything.
  public void flush(Consumer<Boolean> done) {
    beside(() -> saver.flush(PATIENCE), done);
  }

  private static <T> void beside(Supplier<T> work, Consumer<T> then) {
    Thread.ofVirtual()
        .start(() -> {
          T result = work.get();
          Platform.runLater(() -> then.accept(result));
        });
  }

  // A backup that is being written shall not end with the program.
  private void finish() {
    thread.shutdown();
    try {
      if (!thread.awaitTermination(JOURNAL_PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.warning("the drive did not answer when a workshop was closed");
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// Lets go of the file and tells when that has happened. What the file lacks stays in the journal
  /// until the workshop is opened again.
  ///
  /// @param complete whether the file has everything
  public void close(boolean complete, Runnable then) {
    if (closed) {
      return;
    }
    closed = true;
    stopListening.run();
    beside(
        () -> {
          saver.close(complete, JOURNAL_PATIENCE);
          whenClosed.run();
          finish();
          return complete;
        },
        closed -> then.run());
  }

  /// What keeps the work from being safe; empty where it is.
  public Optional<Problem> unsaved() {
    return switch (stateProperty().get()) {
      case SaveState.Saved _ -> Optional.empty();
      case SaveState.Failed failed -> Optional.of(failed.problem());
      case SaveState _ -> Optional.of(Problem.of(Problem.Kind.WRITE_HANGS, path().toString()));
    };
  }
}
