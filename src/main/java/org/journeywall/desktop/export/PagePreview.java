package org.journeywall.desktop.export;

import java.util.List;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Window;
import org.journeywall.desktop.picture.PixelImage;
import org.journeywall.exchange.ExportJob;
import org.journeywall.layout.BoardWords;
import org.journeywall.layout.FontBook;
import org.journeywall.paint.Colour;
import org.journeywall.paint.Page;
import org.journeywall.paint.Pages;
import org.journeywall.raster.DecodedPictures;
import org.journeywall.raster.Pixels;
import org.journeywall.raster.Raster;
import org.jspecify.annotations.Nullable;

/// A small picture of the first page as it will be handed out, laid out and drawn beside editing.
public final class PagePreview extends StackPane {
  static final double WIDTH = 520;
  static final double HEIGHT = 440;
  private static final double EDGE = 16;
  private static final Colour PAPER = Colour.rgb(0xFFFFFF);

  private final Raster raster;
  private final FontBook book;
  private final Executor worker;
  private final double width = WIDTH - 2 * EDGE;
  private final double height = HEIGHT - 2 * EDGE;
  private @Nullable ExportJob wanted;

  public PagePreview(Raster raster, FontBook book, Executor worker) {
    this.raster = raster;
    this.book = book;
    this.worker = worker;
  }

  /// Shows what the job gives, as soon as it is laid out.
  void show(ExportJob job) {
    wanted = job;
    double density = density();
    worker.execute(() -> {
      Pixels pixels = drawn(job, density);
      Platform.runLater(() -> take(job, pixels, density));
    });
  }

  /// Shows nothing.
  void clear() {
    wanted = null;
    getChildren().clear();
  }

  /// Pixels of the screen per pixel of the window.
  private double density() {
    Scene scene = getScene();
    Window window = scene == null ? null : scene.getWindow();
    return window == null ? Screen.getPrimary().getOutputScaleX() : window.getOutputScaleX();
  }

  private Pixels drawn(ExportJob job, double density) {
    Page page = first(job);
    double scale = density * Math.min(width / page.width(), height / page.height());
    var pixels =
        new Pixels(
            (int) Math.max(1, Math.rint(page.width() * scale)),
            (int) Math.max(1, Math.rint(page.height() * scale)));
    pixels.fill(PAPER);
    Raster pen = raster.with(new DecodedPictures(job.workshop().pictures()));
    for (Page.Part part : page.parts()) {
      pen.draw(pixels, part.marks(), scale * part.scale(), -part.x() * scale, -part.y() * scale);
    }
    return pixels;
  }

  private Page first(ExportJob job) {
    var words = BoardWords.in(job.locale());
    var maps = List.of(job.maps().getFirst());
    return Pages.of(job.workshop(), maps, job.paper(), words, book, job.today()).getFirst();
  }

  // Another job may have come while this one was drawn.
  private void take(ExportJob job, Pixels pixels, double density) {
    if (!job.equals(wanted)) {
      return;
    }
    var picture = new ImageView(PixelImage.of(pixels));
    picture.setFitWidth(pixels.width() / density);
    picture.setFitHeight(pixels.height() / density);
    var paper = new StackPane(picture);
    paper.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    paper.getStyleClass().add("paper");
    getChildren().setAll(paper);
  }
}
