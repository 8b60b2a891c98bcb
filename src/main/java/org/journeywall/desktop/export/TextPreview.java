package org.journeywall.desktop.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.scene.control.TextArea;
import javafx.scene.layout.StackPane;
import org.journeywall.exchange.ExportFormat;
import org.journeywall.exchange.ExportJob;
import org.journeywall.exchange.Progress;

/// The beginning of the text a format writes, written beside editing.
public final class TextPreview extends StackPane {
  private static final int SHOWN = 4_000;

  private final Executor worker;
  private final TextArea text = new TextArea();
  // What is wanted is whatever was asked for last.
  private final AtomicInteger asked = new AtomicInteger();

  public TextPreview(Executor worker) {
    this.worker = worker;
    text.setEditable(false);
    text.setWrapText(false);
    text.getStyleClass().add("text-preview");
    getChildren().add(text);
  }

  /// Shows what the job gives, as soon as it is written.
  void show(ExportFormat format, ExportJob job) {
    int turn = asked.incrementAndGet();
    worker.execute(() -> {
      String beginning = written(format, job, turn);
      Platform.runLater(() -> {
        if (turn == asked.get()) {
          text.setText(beginning);
        }
      });
    });
  }

  /// Shows nothing.
  void clear() {
    asked.incrementAndGet();
    text.clear();
  }

  private String written(ExportFormat format, ExportJob job, int turn) {
    var out = new ByteArrayOutputStream();
    try {
      format.write(job, out, whileWanted(turn));
    } catch (IOException outdated) {
      return "";
    }
    String all = out.toString(StandardCharsets.UTF_8).replace("\uFEFF", "");
    return all.length() <= SHOWN ? all : all.substring(0, SHOWN) + "…";
  }

  private Progress whileWanted(int turn) {
    return new Progress() {
      @Override
      public void at(double share) {}

      @Override
      public boolean cancelled() {
        return turn != asked.get();
      }
    };
  }
}
