package org.journeywall.exchange.xlsx;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.journeywall.exchange.Labels;
import org.journeywall.insight.EmotionCurve;
import org.journeywall.insight.Funnel;
import org.journeywall.model.Grid;
import org.journeywall.model.StageId;
import org.journeywall.model.StepId;
import org.journeywall.model.Workshop;
import org.jspecify.annotations.Nullable;

/// The figures: for each map the funnel and the emotion curves as small tables with a chart beside
/// them, and below all metric cards as one table.
final class MetricsSheet {
  /// The least rows a table with a chart beside it takes, so that charts do not overlap.
  private static final int CHART_ROWS = 17;

  private final Styles styles;
  private final XlsxTexts texts;
  private final Labels labels;
  private final SheetCells sheet;
  private int next;

  MetricsSheet(Styles styles, XlsxTexts texts, Labels labels) {
    this.styles = styles;
    this.texts = texts;
    this.labels = labels;
    sheet = styles.sheet(SheetNames.METRICS);
  }

  void write(Workshop workshop, List<Grid> grids, MetricRows metrics) {
    for (Grid grid : grids) {
      funnel(grid, grids.size() > 1);
      curves(EmotionCurve.of(workshop, grid), grid, grids.size() > 1);
    }
    if (next == 0 && metrics.isEmpty()) {
      styles.text(sheet.row(0), 0, texts.of("no-figures"), Look.PLAIN);
      return;
    }
    metrics.write(sheet, next);
    Printing.wide(sheet.sheet());
  }

  private void title(String key, Grid grid, boolean severalMaps) {
    String map = severalMaps ? " · " + labels.of(grid.map()) : "";
    styles.text(sheet.row(next), 0, texts.of(key) + map, Look.PLAIN.sized(13).bolder());
    next++;
  }

  private void header(List<String> names) {
    SheetRow row = sheet.row(next++);
    for (int i = 0; i < names.size(); i++) {
      Look look =
          i == 0
              ? Look.HEADER
              : Look.HEADER.aligned(HorizontalAlignment.RIGHT, VerticalAlignment.CENTER);
      styles.text(row, i, names.get(i), look);
    }
  }

  private void funnel(Grid grid, boolean severalMaps) {
    Funnel funnel = Funnel.of(grid);
    if (funnel.volumes().isEmpty()) {
      return;
    }
    int top = next;
    title("funnel", grid, severalMaps);
    header(List.of(texts.of("stage"), texts.of("volume"), texts.of("conversion")));
    int first = next;
    for (Funnel.Volume volume : funnel.volumes()) {
      SheetRow row = sheet.row(next++);
      styles.text(row, 0, labels.of(volume.stage()), Look.PLAIN);
      styles.number(row, 1, volume.value(), Look.PLAIN);
      funnel.conversions().stream()
          .filter(conversion -> conversion.to().equals(volume.stage()))
          .forEach(conversion ->
              styles.number(
                  row,
                  2,
                  conversion.share(),
                  conversion.biggestDrop()
                      ? Look.PERCENT.in(Look.PALETTE.alarm()).bolder()
                      : Look.PERCENT));
    }
    String name = severalMaps ? labels.of(grid.map()) : texts.of("funnel");
    new Charts(sheet, top, texts.locale()).funnel(name, texts.of("customers"), first, next - 1);
    next = Math.max(next, top + CHART_ROWS) + 1;
  }

  private record Spot(StageId stage, @Nullable StepId step) {}

  private void curves(List<EmotionCurve> curves, Grid grid, boolean severalMaps) {
    if (curves.isEmpty()) {
      return;
    }
    int top = next;
    title("emotion", grid, severalMaps);
    var names = new ArrayList<String>();
    names.add(texts.of("place"));
    curves.forEach(curve -> names.add(labels.of(curve.persona().id())));
    header(names);
    int first = next;
    for (Spot spot : spots(curves, grid)) {
      SheetRow row = sheet.row(next++);
      StepId step = spot.step;
      String name = labels.of(spot.stage);
      styles.text(row, 0, step == null ? name : name + ": " + labels.of(step), Look.PLAIN);
      for (int i = 0; i < curves.size(); i++) {
        int column = i + 1;
        curves.get(i).points().stream()
            .filter(point -> new Spot(point.stage(), point.step()).equals(spot))
            .forEach(point ->
                styles.number(row, column, point.mean(), Look.PLAIN.shown("+0.0;\\-0.0;0.0")));
      }
    }
    String title = severalMaps ? labels.of(grid.map()) : texts.of("emotion");
    new Charts(sheet, top, texts.locale()).emotion(title, curves, first, next - 1);
    next = Math.max(next, top + CHART_ROWS) + 1;
  }

  // Everywhere somebody scored, from left to right.
  private static List<Spot> spots(List<EmotionCurve> curves, Grid grid) {
    var scored = new LinkedHashSet<Spot>();
    curves.forEach(curve ->
        curve.points().forEach(point -> scored.add(new Spot(point.stage(), point.step()))));
    var spots = new ArrayList<Spot>();
    for (var stage : grid.stages()) {
      var here = new ArrayList<Spot>();
      here.add(new Spot(stage.id(), null));
      stage.steps().forEach(step -> here.add(new Spot(stage.id(), step.id())));
      here.stream().filter(scored::contains).forEach(spots::add);
    }
    return spots;
  }
}
