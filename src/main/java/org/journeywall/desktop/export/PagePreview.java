package org.journeywall.desktop.export;

import java.util.List;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Window;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.picture.PixelImage;
import org.journeywall.exchange.ExportFormat;
import org.journeywall.exchange.ExportJob;
import org.journeywall.layout.Rect;
import org.journeywall.paint.Colour;
import org.journeywall.paint.Page;
import org.journeywall.raster.DecodedPictures;
import org.journeywall.raster.Pixels;
import org.journeywall.raster.Raster;
import org.journeywall.text.FontBook;
import org.jspecify.annotations.Nullable;

/// Small pictures of the pages as they will be handed out, one at a time, laid out and drawn beside
/// editing.
public final class PagePreview extends StackPane {
  static final double WIDTH = 520;
  static final double HEIGHT = 440;
  private static final double EDGE = 16;
  private static final Colour PAPER = Colour.rgb(0xFFFFFF);

  private final Raster raster;
  private final FontBook book;
  private final Executor worker;
  private final PageTurner turner;
  private final double width = WIDTH - 2 * EDGE;
  private volatile @Nullable Wanted wanted;

  /// A page somebody wants to see; each wish is another, even for the same page.
  private static final class Wanted {
    private final ExportJob job;
    private final int page;
    private final @Nullable List<Page> pages;

    /// @param pages all of them, once they are laid out
    private Wanted(ExportJob job, int page, @Nullable List<Page> pages) {
      this.job = job;
      this.page = page;
      this.pages = pages;
    }
  }

  public PagePreview(Raster raster, FontBook book, Executor worker, Texts texts) {
    this.raster = raster;
    this.book = book;
    this.worker = worker;
    turner = new PageTurner(texts, this::turn);
  }

  /// Shows what the job gives, as soon as it is laid out.
  void show(ExportFormat format, ExportJob job) {
    var first = new Wanted(job, 0, null);
    wanted = first;
    double density = density();
    worker.execute(() -> {
      List<Page> pages = format.pages(job, book);
      if (wanted == first) {
        draw(new Wanted(job, 0, pages), first, density);
      }
    });
  }

  private void turn(int page) {
    Wanted now = wanted;
    if (now != null && now.pages != null) {
      var next = new Wanted(now.job, page, now.pages);
      wanted = next;
      double density = density();
      worker.execute(() -> draw(next, next, density));
    }
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

  // Another page may be wanted by the time this one is drawn.
  private void draw(Wanted laidOut, Wanted asked, double density) {
    List<Page> pages = laidOut.pages;
    if (pages == null || pages.isEmpty()) {
      return;
    }
    Pixels pixels = drawn(pages.get(laidOut.page), laidOut.job, density, pages.size() > 1);
    Platform.runLater(() -> {
      if (wanted == asked) {
        wanted = laidOut;
        take(pixels, laidOut.page, pages.size(), density);
      }
    });
  }

  private Pixels drawn(Page page, ExportJob job, double density, boolean turned) {
    double height = HEIGHT - 2 * EDGE - (turned ? PageTurner.HEIGHT : 0);
    double scale = density * Math.min(width / page.width(), height / page.height());
    var pixels =
        new Pixels(
            (int) Math.max(1, Math.rint(page.width() * scale)),
            (int) Math.max(1, Math.rint(page.height() * scale)));
    pixels.fill(PAPER);
    Raster pen = raster.with(new DecodedPictures(job.workshop().pictures()));
    var whole = new Rect(0, 0, pixels.width(), pixels.height());
    for (Page.Part part : page.parts()) {
      Page.Cut cut = part.cut();
      Rect clip = cut == null ? whole : inPixels(cut.shown(), scale);
      pen.draw(
          pixels, part.marks(), scale * part.scale(), -part.x() * scale, -part.y() * scale, clip);
    }
    return pixels;
  }

  private static Rect inPixels(Rect rect, double scale) {
    double left = Math.rint(rect.x() * scale);
    double top = Math.rint(rect.y() * scale);
    double right = Math.rint(rect.right() * scale);
    double bottom = Math.rint(rect.bottom() * scale);
    return new Rect(left, top, right - left, bottom - top);
  }

  private void take(Pixels pixels, int page, int count, double density) {
    var picture = new ImageView(PixelImage.of(pixels));
    picture.setFitWidth(pixels.width() / density);
    picture.setFitHeight(pixels.height() / density);
    var paper = new StackPane(picture);
    paper.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    paper.getStyleClass().add("paper");
    getChildren().setAll(turner.below(paper, page, count));
  }
}
