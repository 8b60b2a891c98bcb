package org.journeywall.exchange.svg;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.journeywall.exchange.Colours;
import org.journeywall.exchange.ExportFormat;
import org.journeywall.exchange.ExportJob;
import org.journeywall.exchange.ExportOption;
import org.journeywall.exchange.Progress;
import org.journeywall.layout.Rect;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.Lane;
import org.journeywall.model.MapId;
import org.journeywall.model.Stage;
import org.journeywall.model.Workshop;
import org.journeywall.paint.Mark;
import org.journeywall.paint.Page;
import org.journeywall.paint.Pages;
import org.journeywall.paint.Palette;
import org.journeywall.text.FontBook;
import org.journeywall.vector.Markup;
import org.journeywall.vector.SvgPainter;

/// Maps as one SVG document, one below the other, each with its title block. Text stays text, in
/// the fonts it was measured with; elements say which card, stage or lane they show. Nothing is
/// loaded from elsewhere, and nothing runs.
public final class SvgExport implements ExportFormat {
  private static final double GAP = 24;
  private static final double LAID_OUT = 0.5;
  private static final double DRAWN = 0.99;
  // Seldom enough to cost nothing, often enough to cancel at once.
  private static final int REPORT_EVERY = 64;

  @Override
  public String id() {
    return "svg";
  }

  @Override
  public List<String> extensions() {
    return List.of("svg");
  }

  @Override
  public boolean showsChanges() {
    return true;
  }

  @Override
  public Purpose purpose() {
    return Purpose.READ;
  }

  @Override
  public List<ExportOption> options() {
    return List.of(Colours.OPTION);
  }

  @Override
  public void write(ExportJob job, OutputStream out, Progress progress) throws IOException {
    progress.step(0);
    var book = new FontBook();
    List<Page> pages = pages(job, book);
    progress.step(LAID_OUT);
    var captions = new Captions(job.workshop(), job.locale());
    var painter = new SvgPainter(book, job.workshop().pictures(), captions);
    pages.stream()
        .flatMap(page -> page.parts().stream())
        .map(Page.Part::marks)
        .forEach(painter::expect);
    var svg = new Markup(out);
    open(svg, job, pages);
    svg.open("style").text(painter.sheet()).close("style");
    svg.line();
    paint(svg, painter, pages, progress);
    svg.close("svg");
    svg.line();
    svg.flush();
    progress.step(1);
  }

  private static void open(Markup svg, ExportJob job, List<Page> pages) throws IOException {
    double width = pages.stream().mapToDouble(SvgExport::width).max().orElse(0);
    double height = pages.stream().mapToDouble(page -> height(page) + GAP).sum() - GAP;
    double right = Math.max(1, width);
    double bottom = Math.max(1, height);
    svg.open("svg").with("xmlns", "http://www.w3.org/2000/svg").with("version", "1.1");
    svg.with("width", right).with("height", bottom);
    svg.with("viewBox", "0 0 " + Math.ceil(right) + " " + Math.ceil(bottom));
    svg.with("xml:lang", language(job)).with("role", "graphics-document");
    svg.with("aria-labelledby", "wall-title").with("aria-describedby", "wall-description");
    svg.line();
    Workshop workshop = job.workshop();
    String title = workshop.info().title();
    svg.open("title").with("id", "wall-title").text(title).close("title");
    String about = job.maps().stream().map(map -> about(workshop, map)).collect(joining("\n"));
    svg.open("desc").with("id", "wall-description").text(about).close("desc");
    svg.line();
  }

  /// The language of the cards, which are most of the text.
  private static String language(ExportJob job) {
    String own = job.workshop().info().language();
    return own.isBlank() ? job.locale().toLanguageTag() : own;
  }

  private static String about(Workshop workshop, MapId id) {
    JourneyMap map = workshop.maps().require(id);
    String stages = workshop.stagesOf(id).stream().map(Stage::name).collect(joining(" → "));
    String lanes = workshop.lanesOf(id).stream().map(Lane::name).collect(joining(", "));
    return map.name() + ": " + stages + " (" + lanes + ")";
  }

  private static double width(Page page) {
    return page.width() / Pages.POINTS_PER_UNIT;
  }

  private static double height(Page page) {
    return page.height() / Pages.POINTS_PER_UNIT;
  }

  private static void paint(Markup svg, SvgPainter painter, List<Page> pages, Progress progress)
      throws IOException {
    int all = 1;
    for (Page page : pages) {
      all += page.parts().stream().mapToInt(part -> part.marks().size()).sum();
    }
    int done = 0;
    double top = 0;
    for (Page page : pages) {
      svg.open("g").with("data-map", page.map().value());
      svg.open("title").text(page.title()).close("title");
      var paper = new Rect(0, top, width(page), height(page));
      painter.paint(svg, Mark.Box.filled(paper, Palette.LIGHT.wall()));
      for (Page.Part part : page.parts()) {
        svg.line();
        svg.open("g").with("transform", placed(part, top));
        for (Mark mark : part.marks()) {
          if (done++ % REPORT_EVERY == 0) {
            progress.step(LAID_OUT + (DRAWN - LAID_OUT) * done / all);
          }
          painter.paint(svg, mark);
        }
        svg.close("g");
      }
      svg.close("g");
      top += height(page) + GAP;
    }
  }

  // Written in full: what stands on the wall can be calculated back.
  private static String placed(Page.Part part, double top) {
    double x = part.x() / Pages.POINTS_PER_UNIT;
    double y = top + part.y() / Pages.POINTS_PER_UNIT;
    double scale = part.scale() / Pages.POINTS_PER_UNIT;
    return "translate(" + x + " " + y + ")" + (scale == 1 ? "" : " scale(" + scale + ")");
  }
}
