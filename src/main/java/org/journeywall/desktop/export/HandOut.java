package org.journeywall.desktop.export;

import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.concurrent.Task;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.journeywall.desktop.ProgramPort;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.look.Dialogs;
import org.journeywall.exchange.ExportJob;
import org.journeywall.model.Outcome;
import org.journeywall.store.AtomicFile;
import org.journeywall.store.Bugs;
import org.jspecify.annotations.Nullable;

/// Writes what is handed out beside the window, one piece of work at a time, and tells in a strip
/// how far it is and what came of it. FX thread only.
public final class HandOut {
  private final AtomicFile files;
  private final Executor worker;
  private final ProgramPort program;
  private final Supplier<Dialogs> dialogs;
  private final VBox bar = new VBox();
  private @Nullable Task<?> running;

  /// @param worker does the work; not the FX thread
  /// @param dialogs those of the window, in the language of the moment
  public HandOut(
      AtomicFile files, Executor worker, ProgramPort program, Supplier<Dialogs> dialogs) {
    this.files = files;
    this.worker = worker;
    this.program = program;
    this.dialogs = dialogs;
  }

  /// The strip; empty while there is nothing to tell.
  public Node bar() {
    return bar;
  }

  /// Writes a job into the file of the order.
  public void write(ExportOrder order, ExportJob job) {
    Texts texts = dialogs.get().texts();
    String name = String.valueOf(order.target().getFileName());
    work(
        new ExportTask(order, job, files),
        texts.say("export.working", name),
        texts.say("export.cancelled"),
        texts,
        file -> WorkBar.done(texts, texts.say("export.done", name), file, program, this::clear));
  }

  <V> void work(
      Task<Outcome<V>> task,
      String working,
      String cancelled,
      Texts texts,
      Function<V, WorkBar> done) {
    stop();
    running = task;
    show(WorkBar.working(texts, working, task));
    task.setOnSucceeded(event -> ended(task.getValue(), done));
    task.setOnCancelled(event -> show(WorkBar.told(texts, cancelled, this::clear)));
    task.setOnFailed(event -> {
      Throwable bug = task.getException();
      running = null;
      clear();
      Bugs.report(bug);
    });
    worker.execute(task);
  }

  private <V> void ended(Outcome<V> outcome, Function<V, WorkBar> done) {
    running = null;
    switch (outcome) {
      case Outcome.Done<V>(var result) -> show(done.apply(result));
      case Outcome.Failed<V>(var problem) -> {
        clear();
        dialogs.get().tell(problem);
      }
    }
  }

  void show(Node content) {
    bar.getChildren().setAll(content);
  }

  void clear() {
    bar.getChildren().clear();
  }

  /// Gives up what is being written; no file is left of it.
  public void stop() {
    Task<?> task = running;
    if (task != null) {
      task.cancel(false);
    }
    running = null;
  }
}
