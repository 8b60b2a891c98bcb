package org.journeywall.desktop.export;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.stage.Window;
import org.journeywall.desktop.ProgramPort;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.look.Dialogs;
import org.journeywall.exchange.Excerpt;
import org.journeywall.exchange.ExportFormat;
import org.journeywall.exchange.ExportJob;
import org.journeywall.model.CardId;
import org.journeywall.model.MapId;
import org.journeywall.model.Problem;
import org.journeywall.model.Workshop;
import org.journeywall.paint.Paper;
import org.journeywall.store.AtomicFile;
import org.journeywall.store.Disk;

/// Hands the workshop of one window out: asks how, works beside editing, and tells when it is done.
public final class Exporting {
  private final Window window;
  private final List<ExportFormat> formats;
  private final Supplier<ExportPreview> preview;
  private final Disk disk;
  private final Executor worker;
  private final Supplier<Dialogs> dialogs;
  private final Clock clock;
  private final Habit habit;
  private final Copying copying;
  private final HandOut hand;
  private final Printing printing;

  /// @param worker does the work; not the FX thread
  /// @param printing what prints
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
      Copying copying,
      Printing printing) {
    this.window = window;
    this.formats = List.copyOf(formats);
    this.preview = preview;
    this.disk = disk;
    this.worker = worker;
    hand = new HandOut(files, worker, program, dialogs);
    this.dialogs = dialogs;
    this.clock = clock;
    this.habit = habit;
    this.copying = copying;
    this.printing = printing;
  }

  /// The strip in which progress and result are shown; empty while there is nothing to tell.
  public Node bar() {
    return hand.bar();
  }

  /// Asks how to hand out the workshop, and does it.
  ///
  /// @param begin what the dialog begins with
  /// @param file the workshop's own file, beside which the result is put
  public void ask(Begin begin, Workshop workshop, Path file) {
    Dialogs now = dialogs.get();
    LocalDate today = LocalDate.now(clock);
    ExportPreview shown = preview.get();
    new ExportDialog(workshop, file, formats, shown, now, window, disk, today, habit, begin)
        .ask(order -> hand.write(order, order.job(workshop, now.texts().locale(), today)));
  }

  /// Asks how to print the workshop, and does it; where there is no printer, says so and offers the
  /// way through a PDF.
  ///
  /// @param file the workshop's own file
  public void print(Workshop workshop, Path file) {
    Dialogs now = dialogs.get();
    Texts texts = now.texts();
    ExportFormat format = Begin.printed(formats);
    printing.find(
        worker,
        printers -> {
          if (printers.isEmpty()) {
            Problem none = Problem.of(Problem.Kind.PRINT_NO_PRINTER, null);
            now.tell(none, texts.say("print.as-pdf"), () -> ask(Begin.WITH_PDF, workshop, file));
          } else {
            LocalDate today = LocalDate.now(clock);
            new PrintDialog(workshop, printers, format, preview.get(), now, today, habit)
                .ask(order ->
                    hand.work(
                        printing.task(order),
                        texts.say("print.working", order.printer().name()),
                        texts.say("print.cancelled"),
                        texts,
                        name -> WorkBar.told(texts, texts.say("print.done", name), hand::clear)));
          }
        });
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
    copying.put(
        form, job, !cards.isEmpty(), () -> hand.show(WorkBar.told(texts, said, hand::clear)));
  }

  /// Gives up what is being written; no file is left of it.
  public void stop() {
    hand.stop();
  }
}
