package org.journeywall.desktop.export;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.journeywall.desktop.wall.FaceFonts;
import org.journeywall.desktop.wall.MarkCanvas;
import org.journeywall.exchange.ExportJob;
import org.journeywall.layout.BoardWords;
import org.journeywall.layout.Rect;
import org.journeywall.model.PictureId;
import org.journeywall.paint.Page;
import org.journeywall.paint.Pages;
import org.jspecify.annotations.Nullable;

/// A small picture of the first page as it will be handed out, laid out beside editing.
public final class PagePreview extends StackPane {
  private static final double EDGE = 16;

  private final FaceFonts fonts;
  private final Executor worker;
  private final Function<PictureId, @Nullable Image> pictures;
  private final double width;
  private final double height;
  private @Nullable ExportJob wanted;

  /// @param pictures finds the workshop's pictures; null for one that cannot be shown
  public PagePreview(
      FaceFonts fonts,
      Executor worker,
      Function<PictureId, @Nullable Image> pictures,
      double width,
      double height) {
    this.fonts = fonts;
    this.worker = worker;
    this.pictures = pictures;
    this.width = width - 2 * EDGE;
    this.height = height - 2 * EDGE;
    setPrefSize(width, height);
    setMinSize(width, height);
    getStyleClass().add("preview-ground");
  }

  /// Shows what the job gives, as soon as it is laid out.
  void show(ExportJob job) {
    wanted = job;
    worker.execute(() -> {
      Page page = first(job);
      Platform.runLater(() -> draw(job, page));
    });
  }

  /// Shows nothing.
  void clear() {
    wanted = null;
    getChildren().clear();
  }

  private Page first(ExportJob job) {
    var words = BoardWords.in(job.locale());
    var maps = List.of(job.maps().getFirst());
    return Pages.of(job.workshop(), maps, job.paper(), words, fonts.book(), job.today()).getFirst();
  }

  private void draw(ExportJob job, Page page) {
    if (!job.equals(wanted)) {
      return;
    }
    double scale = Math.min(width / page.width(), height / page.height());
    var canvas = new Canvas(page.width() * scale, page.height() * scale);
    GraphicsContext pen = canvas.getGraphicsContext2D();
    pen.setFill(Color.WHITE);
    pen.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
    var marks = new MarkCanvas(fonts, pen, pictures);
    for (Page.Part part : page.parts()) {
      double zoom = scale * part.scale();
      pen.save();
      pen.translate(part.x() * scale, part.y() * scale);
      pen.scale(zoom, zoom);
      marks.draw(part.marks(), zoom, everything(page, part));
      pen.restore();
    }
    var paper = new StackPane(canvas);
    paper.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    paper.getStyleClass().add("paper");
    getChildren().setAll(paper);
  }

  private static Rect everything(Page page, Page.Part part) {
    double left = -part.x() / part.scale();
    double top = -part.y() / part.scale();
    return new Rect(left, top, page.width() / part.scale(), page.height() / part.scale());
  }
}
