package org.journeywall.exchange.pptx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.journeywall.exchange.ExportFormat;
import org.journeywall.exchange.ExportJob;
import org.journeywall.exchange.ExportOption;
import org.journeywall.exchange.Progress;
import org.journeywall.model.MapId;
import org.journeywall.paint.Pages;

/// Maps as a PowerPoint presentation, a slide for each and, where asked for, an overview before it
/// and one for each of its stages behind it. Slides are as large as the largest map at 100 %, or as
/// large as PowerPoint allows.
public final class PptxExport implements ExportFormat {
  /// PowerPoint's longest side of a slide, 56 inches, in points.
  static final double LONGEST_SIDE = 4_032;

  /// Whether a slide with stages, emotions and metrics alone comes before each map.
  static final ExportOption.Tick OVERVIEW = new ExportOption.Tick("overview", false);

  /// Whether each stage has a slide of its own.
  static final ExportOption.Tick STAGE_SLIDES = new ExportOption.Tick("stage-slides", false);

  private static final double SHORTEST_SIDE = 72;
  private static final double LAID_OUT = 0.15;
  private static final double DRAWN = 0.8;
  private static final int REPORT_EVERY = 32;

  @Override
  public String id() {
    return "pptx";
  }

  @Override
  public List<String> extensions() {
    return List.of("pptx");
  }

  @Override
  public Purpose purpose() {
    return Purpose.WORK;
  }

  @Override
  public List<ExportOption> options() {
    return List.of(OVERVIEW, STAGE_SLIDES);
  }

  @Override
  public void write(ExportJob job, OutputStream out, Progress progress) throws IOException {
    progress.step(0);
    var slides = new Slides(job);
    var maps = new ArrayList<MapSlide>();
    job.maps().forEach(map -> maps.add(slides.map(map)));
    double wide = maps.stream().mapToDouble(MapSlide::width).max().orElse(SHORTEST_SIDE);
    double high = maps.stream().mapToDouble(MapSlide::height).max().orElse(SHORTEST_SIDE);
    double unit = Math.min(Pages.POINTS_PER_UNIT, LONGEST_SIDE / Math.max(wide, high));
    var all = new ArrayList<MapSlide>();
    for (int i = 0; i < maps.size(); i++) {
      MapId map = job.maps().get(i);
      if (job.choices().of(OVERVIEW)) {
        all.add(slides.overview(map));
      }
      all.add(maps.get(i));
      if (job.choices().of(STAGE_SLIDES)) {
        all.addAll(slides.stages(map, wide / high));
      }
    }
    progress.step(LAID_OUT);
    var photos = new Photos(job.workshop().pictures());
    try (var deck = new Deck(wide * unit, high * unit, language(job), photos)) {
      draw(deck, all, wide * unit, high * unit, unit, photos, job, progress);
      deck.describe(job);
      progress.step(DRAWN);
      deck.write(out);
    }
    progress.step(1);
  }

  private static void draw(
      Deck deck,
      List<MapSlide> slides,
      double width,
      double height,
      double unit,
      Photos photos,
      ExportJob job,
      Progress progress)
      throws IOException {
    int all = 1 + slides.stream().mapToInt(MapSlide::cards).sum();
    var said = new Described(job);
    int[] done = {0};
    for (MapSlide slide : slides) {
      WallShapes.Step step =
          () -> {
            if (done[0]++ % REPORT_EVERY == 0) {
              progress.step(LAID_OUT + (DRAWN - LAID_OUT) * done[0] / all);
            }
          };
      XSLFSlide added = deck.slide(slide.shapes(width, height, unit, said, photos, step));
      deck.notes(added, said.inFull(slide.ids()));
    }
  }

  /// The language of the cards, which are most of the text.
  private static String language(ExportJob job) {
    String own = job.workshop().info().language();
    return own.isBlank() ? job.locale().toLanguageTag() : own;
  }
}
