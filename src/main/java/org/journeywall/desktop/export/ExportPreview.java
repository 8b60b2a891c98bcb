package org.journeywall.desktop.export;

import javafx.scene.layout.StackPane;
import org.journeywall.exchange.ExportFormat;
import org.journeywall.exchange.ExportJob;

/// What will be handed out, before it is: the wall as a picture, or the text that is written.
public final class ExportPreview extends StackPane {
  private final PagePreview page;
  private final TextPreview text;

  public ExportPreview(PagePreview page, TextPreview text) {
    this.page = page;
    this.text = text;
    getStyleClass().add("preview-ground");
    getChildren().setAll(page, text);
    setPrefSize(PagePreview.WIDTH, PagePreview.HEIGHT);
    setMinSize(PagePreview.WIDTH, PagePreview.HEIGHT);
  }

  /// Shows what the job gives.
  void show(ExportFormat format, ExportJob job) {
    boolean asText = format.preview() == ExportFormat.Preview.TEXT;
    page.setVisible(!asText);
    text.setVisible(asText);
    if (asText) {
      page.clear();
      text.show(format, job);
    } else {
      text.clear();
      page.show(format, job);
    }
  }

  /// Shows nothing.
  void clear() {
    page.clear();
    text.clear();
  }
}
