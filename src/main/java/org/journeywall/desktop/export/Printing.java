package org.journeywall.desktop.export;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.journeywall.text.FontBook;

/// What prints: the printers there are and the faces pages are set in. The program's windows are
/// JavaFX's alone, so the system's own print dialog, which is AWT's, cannot be shown; [PrintDialog]
/// asks instead.
public record Printing(Printers printers, FontBook book) {

  /// Looks for printers beside the window.
  ///
  /// @param found is told on the FX thread
  void find(Executor worker, Consumer<List<Printers.Printer>> found) {
    worker.execute(() -> {
      List<Printers.Printer> all = printers.all();
      Platform.runLater(() -> found.accept(all));
    });
  }

  PrintTask task(PrintOrder order) {
    return new PrintTask(order, book);
  }
}
