package org.journeywall.desktop.export;

import java.awt.print.PrinterAbortException;
import java.awt.print.PrinterException;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import org.journeywall.exchange.ExportFormat;
import org.journeywall.exchange.ExportJob;
import org.journeywall.model.Outcome;
import org.journeywall.model.Problem;
import org.journeywall.paint.Page;
import org.journeywall.raster.DecodedPictures;
import org.journeywall.raster.PaperPainter;
import org.journeywall.text.FontBook;

/// What the user asked to be printed.
///
/// @param range which of the pages
/// @param format whose pages are printed
record PrintOrder(
    Printers.Printer printer, int copies, PageRange range, ExportFormat format, ExportJob job) {

  /// Prints; gives the name of the printer that has the pages.
  ///
  /// @param share hears how much is printed, 0 to 1
  /// @param cancelled whether to stop
  Outcome<String> print(FontBook book, DoubleConsumer share, BooleanSupplier cancelled) {
    List<Page> all = format.pages(job, book);
    List<Page> pages = range.of(all);
    if (pages.isEmpty()) {
      String count = Integer.toString(all.size());
      return Outcome.failed(Problem.of(Problem.Kind.PRINT_NO_PAGES, null, count));
    }
    var painter = new PaperPainter(book, new DecodedPictures(job.workshop().pictures()));
    String title = job.workshop().info().title();
    try {
      var paper = new PrintedPages(pages, painter, share, cancelled);
      printer.print(paper, title.isBlank() ? "Journeywall" : title, copies);
    } catch (PrinterAbortException stopped) {
      return Outcome.failed(Problem.of(Problem.Kind.PRINT_CANCELLED, null));
    } catch (PrinterException failed) {
      String reason = String.valueOf(failed.getMessage());
      return Outcome.failed(Problem.of(Problem.Kind.PRINT_FAILED, null, printer.name(), reason));
    }
    return Outcome.done(printer.name());
  }
}
