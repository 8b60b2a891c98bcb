package org.journeywall.desktop.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import org.journeywall.desktop.picture.PixelImage;
import org.journeywall.exchange.ClipboardFormat;
import org.journeywall.exchange.ExportFormat;
import org.journeywall.exchange.ExportJob;
import org.journeywall.exchange.Progress;
import org.journeywall.raster.Pixels;

/// Puts maps and cards on the clipboard in forms that other programs paste. The work is done beside
/// editing.
public final class Copying {
  /// The forms there are.
  public enum Form {
    PICTURE,
    TABLE,
    EXCALIDRAW,
    MIRO
  }

  private static final String TABLE = "tsv";
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final CopiedPicture picture;
  private final List<ClipboardFormat> forms;
  private final List<ExportFormat> formats;
  private final Executor worker;

  /// @param forms those of other programs
  /// @param formats among which is the table of text
  /// @param worker does the work; not the FX thread
  public Copying(
      CopiedPicture picture,
      List<ClipboardFormat> forms,
      List<ExportFormat> formats,
      Executor worker) {
    this.picture = picture;
    this.forms = List.copyOf(forms);
    this.formats = List.copyOf(formats);
    this.worker = worker;
  }

  /// Puts the job's map on the clipboard and runs `then` on the FX thread.
  ///
  /// @param cardsOnly whether the cards are taken without their frame
  void put(Form form, ExportJob job, boolean cardsOnly, Runnable then) {
    worker.execute(() -> {
      switch (form) {
        case PICTURE -> {
          Pixels pixels = picture.of(job, cardsOnly);
          put(content -> content.putImage(PixelImage.of(pixels)), then);
        }
        case TABLE -> {
          String table = table(job);
          put(content -> content.putString(table), then);
        }
        case EXCALIDRAW, MIRO -> {
          Map<String, String> texts = texts(Habit.word(form), job, cardsOnly);
          put(content -> texts.forEach((type, text) -> put(content, type, text)), then);
        }
      }
    });
  }

  private interface Filling {
    void fill(ClipboardContent content);
  }

  private static void put(Filling filling, Runnable then) {
    Platform.runLater(() -> {
      var content = new ClipboardContent();
      filling.fill(content);
      Clipboard.getSystemClipboard().setContent(content);
      then.run();
    });
  }

  private static void put(ClipboardContent content, String type, String text) {
    if (type.equals("text/plain")) {
      content.putString(text);
    } else if (type.equals("text/html")) {
      content.putHtml(text);
    } else {
      DataFormat known = DataFormat.lookupMimeType(type);
      content.put(known == null ? new DataFormat(type) : known, text);
    }
  }

  private Map<String, String> texts(String id, ExportJob job, boolean cardsOnly) {
    return forms.stream()
        .filter(form -> form.id().equals(id))
        .findFirst()
        .orElseThrow()
        .content(job, cardsOnly);
  }

  private String table(ExportJob job) {
    var out = new ByteArrayOutputStream();
    ExportFormat format =
        formats.stream().filter(one -> one.id().equals(TABLE)).findFirst().orElseThrow();
    try {
      format.write(job, out, Progress.UNWATCHED);
    } catch (IOException never) {
      throw new IllegalStateException("memory takes everything", never);
    }
    return out.toString(StandardCharsets.UTF_8).replace(BYTE_ORDER_MARK, "");
  }
}
