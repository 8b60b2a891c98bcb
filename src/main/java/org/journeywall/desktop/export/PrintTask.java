package org.journeywall.desktop.export;

import javafx.concurrent.Task;
import org.journeywall.model.Outcome;
import org.journeywall.text.FontBook;

/// One print on its way, beside editing. Gives the name of the printer that has it.
final class PrintTask extends Task<Outcome<String>> {
  private final PrintOrder order;
  private final FontBook book;

  PrintTask(PrintOrder order, FontBook book) {
    this.order = order;
    this.book = book;
  }

  @Override
  protected Outcome<String> call() {
    return order.print(book, share -> updateProgress(share, 1), this::isCancelled);
  }
}
