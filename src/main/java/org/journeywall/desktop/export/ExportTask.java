package org.journeywall.desktop.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import javafx.concurrent.Task;
import org.journeywall.exchange.ExportCancelled;
import org.journeywall.exchange.ExportJob;
import org.journeywall.exchange.Progress;
import org.journeywall.model.Outcome;
import org.journeywall.model.Problem;
import org.journeywall.store.AtomicFile;

/// One export on its way, beside editing: the workshop is a value, so nobody waits for anybody. The
/// file is put in its place whole, when everything is written, or not at all.
final class ExportTask extends Task<Outcome<Path>> {
  private final ExportOrder order;
  private final ExportJob job;
  private final AtomicFile files;

  ExportTask(ExportOrder order, ExportJob job, AtomicFile files) {
    this.order = order;
    this.job = job;
    this.files = files;
  }

  @Override
  protected Outcome<Path> call() {
    String name = order.target().toString();
    var content = new ByteArrayOutputStream();
    try {
      order.format().write(job, content, progress());
    } catch (ExportCancelled cancelled) {
      return Outcome.failed(Problem.of(Problem.Kind.EXPORT_CANCELLED, name));
    } catch (IOException failed) {
      String reason = String.valueOf(failed.getMessage());
      return Outcome.failed(Problem.of(Problem.Kind.EXPORT_FAILED, name, reason));
    }
    return isCancelled()
        ? Outcome.failed(Problem.of(Problem.Kind.EXPORT_CANCELLED, name))
        : files.replace(order.target(), content.toByteArray());
  }

  private Progress progress() {
    return new Progress() {
      @Override
      public void at(double share) {
        updateProgress(share, 1);
      }

      @Override
      public boolean cancelled() {
        return isCancelled();
      }
    };
  }
}
