package org.journeywall.desktop.export;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.journeywall.desktop.ProgramPort;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.look.Dialogs;
import org.journeywall.exchange.Excerpt;
import org.journeywall.exchange.ExportFormat;
import org.journeywall.exchange.ExportJob;
import org.journeywall.model.CardId;
import org.journeywall.model.MapId;
import org.journeywall.model.Outcome;
import org.journeywall.model.Workshop;
import org.journeywall.paint.Paper;
import org.journeywall.store.AtomicFile;
import org.journeywall.store.Bugs;
import org.journeywall.store.Disk;
import org.jspecify.annotations.Nullable;

/// Hands the workshop of one window out: asks how, works beside editing, and tells when it is done.
public final class Exporting {
  private final Window window;
  private final List<ExportFormat> formats;
  private final Supplier<ExportPreview> preview;
  private final AtomicFile files;
  private final Disk disk;
  private final Executor worker;
  private final ProgramPort program;
  private final Supplier<Dialogs> dialogs;
  private final Clock clock;
  private final Habit habit;
  private final Copying copying;
  private final VBox bar = new VBox();
  private @Nullable ExportTask running;

  /// @param worker does the work; not the FX thread
  /// @param dialogs those of the window, in the language of the moment
  public Exporting(
      Window window,
      List<ExportFormat> formats,
      Supplier<ExportPreview> preview,
      AtomicFile files,
      Disk disk,
      Executor worker,
      ProgramPort program,
      Supplier<Dialogs> dialogs,
      Clock clock,
      Habit habit,
      Copying copying) {
    this.window = window;
    this.formats = List.copyOf(formats);
    this.preview = preview;
    this.files = files;
    this.disk = disk;
    this.worker = worker;
    this.program = program;
    this.dialogs = dialogs;
    this.clock = clock;
    this.habit = habit;
    this.copying = copying;
  }

  /// The strip in which progress and result are shown; empty while there is nothing to tell.
  public Node bar() {
    return bar;
  }

  /// Asks how to hand out the workshop, and does it.
  ///
  /// @param file the workshop's own file, beside which the result is put
  public void ask(Workshop workshop, Path file) {
    Dialogs now = dialogs.get();
    new ExportDialog(
            workshop, file, formats, preview.get(), now, window, disk, LocalDate.now(clock), habit)
        .ask(order -> run(order, workshop, now.texts()));
  }

  /// Puts these cards of a map, or the whole of it where there are none, on the clipboard.
  public void copy(Copying.Form form, Workshop workshop, MapId map, Set<CardId> cards) {
    Texts texts = dialogs.get().texts();
    var job =
        new ExportJob(
            cards.isEmpty() ? workshop : Excerpt.of(workshop, cards),
            List.of(map),
            Paper.AS_LARGE_AS_THE_MAP,
            texts.locale(),
            LocalDate.now(clock));
    String said = texts.say("export.copied." + Habit.word(form));
    copying.put(form, job, !cards.isEmpty(), () -> show(WorkBar.told(texts, said, this::clear)));
  }

  private void run(ExportOrder order, Workshop workshop, Texts texts) {
    stop();
    ExportJob job = order.job(workshop, texts.locale(), LocalDate.now(clock));
    var task = new ExportTask(order, job, files);
    running = task;
    String name = String.valueOf(order.target().getFileName());
    show(WorkBar.working(texts, name, task));
    task.setOnSucceeded(event -> ended(task.getValue(), name, texts));
    task.setOnCancelled(
        event -> show(WorkBar.told(texts, texts.say("export.cancelled"), this::clear)));
    task.setOnFailed(event -> {
      Throwable bug = task.getException();
      running = null;
      clear();
      Bugs.report(bug);
    });
    worker.execute(task);
  }

  private void ended(Outcome<Path> outcome, String name, Texts texts) {
    running = null;
    switch (outcome) {
      case Outcome.Done<Path>(var file) ->
          show(WorkBar.done(texts, texts.say("export.done", name), file, program, this::clear));
      case Outcome.Failed<Path>(var problem) -> {
        clear();
        dialogs.get().tell(problem);
      }
    }
  }

  private void show(Node content) {
    bar.getChildren().setAll(content);
  }

  private void clear() {
    bar.getChildren().clear();
  }

  /// Gives up what is being written; no file is left of it.
  public void stop() {
    ExportTask task = running;
    if (task != null) {
      task.cancel(false);
    }
    running = null;
  }
}
