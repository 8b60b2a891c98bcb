package org.journeywall.exchange.xlsx;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.journeywall.exchange.Labels;
import org.journeywall.exchange.Origin;
import org.journeywall.exchange.Words;
import org.journeywall.insight.Targets;
import org.journeywall.insight.Trend;
import org.journeywall.model.Card;
import org.journeywall.model.CardKind;
import org.journeywall.model.Grid;
import org.journeywall.model.Metric;
import org.journeywall.model.StageId;

/// All metric cards of the maps, one per row.
final class MetricRows {
  private static final List<String> HEADER =
      List.of(
          "map",
          "stage",
          "metric",
          "type",
          "value",
          "unit",
          "target",
          "better",
          "measured",
          "before",
          "change",
          "reached",
          "id");

  // What comes back of it, and in which columns it stands.
  private static final Map<String, Integer> RETURNING =
      Map.of(
          "name",
          2,
          "type",
          3,
          "value",
          4,
          "unit",
          5,
          "target",
          6,
          "better",
          7,
          "measured",
          8,
          "id",
          12);

  private record Figure(Card card, Metric metric) {}

  private final Styles styles;
  private final XlsxTexts texts;
  private final Labels labels;
  private final Words words;
  private final Origin origin;
  private final List<Figure> figures = new ArrayList<>();

  MetricRows(
      Styles styles, XlsxTexts texts, Labels labels, Words words, Origin origin, List<Grid> grids) {
    this.styles = styles;
    this.texts = texts;
    this.labels = labels;
    this.words = words;
    this.origin = origin;
    for (Grid grid : grids) {
      for (Card card : grid.inReadingOrder()) {
        Metric metric = card.details().metric();
        if (card.kind() == CardKind.METRIC && metric != null) {
          figures.add(new Figure(card, metric));
        }
      }
    }
  }

  boolean isEmpty() {
    return figures.isEmpty();
  }

  void write(XSSFSheet sheet, int top) {
    int header = top;
    if (top > 0) {
      styles.text(
          Styles.row(sheet, top), 0, texts.of("all-metrics"), Look.PLAIN.sized(13).bolder());
      header++;
    }
    List<String> names = HEADER.stream().map(key -> texts.of(key)).toList();
    SheetTable table = new SheetTable(sheet, styles, header, names);
    var remembered =
        new Remembered(origin, SheetNames.METRICS, RETURNING, Styles.row(sheet, header));
    for (Figure figure : figures) {
      XSSFRow row = table.add();
      write(row, figure);
      styles.text(row, 12, figure.card.id().value(), Look.PLAIN);
      remembered.row(row);
    }
    table.widths(26, 28, 30, 20, 13, 15, 13, 13, 14, 22, 13, 18, 16);
    sheet.setColumnHidden(12, true);
    table.finish("MetricTable");
  }

  private void write(XSSFRow row, Figure figure) {
    Metric metric = figure.metric;
    StageId stage = figure.card.place().stage();
    String stageName = stage == null ? null : labels.find(stage);
    styles.text(row, 0, labels.of(figure.card.place().map()), Look.PLAIN);
    styles.text(row, 1, stageName == null ? "" : stageName, Look.PLAIN);
    styles.text(row, 2, figure.card.text(), Look.WRAPPED);
    styles.text(row, 3, words.of(metric.type()), Look.PLAIN);
    Double value = metric.value();
    if (value != null) {
      styles.number(row, 4, value, Look.PLAIN.bolder());
    }
    styles.text(row, 5, metric.unit(), Look.PLAIN);
    Double target = metric.target();
    if (target != null) {
      styles.number(row, 6, target, Look.PLAIN);
    }
    styles.text(row, 7, words.of(metric.better()), Look.PLAIN);
    LocalDate measured = metric.measured();
    if (measured != null) {
      styles.day(row, 8, measured);
    }
    if (!metric.history().isEmpty()) {
      styles.number(row, 9, metric.history().getLast().value(), Look.PLAIN);
    }
    Trend.of(metric).ifPresent(trend -> change(row, trend));
    if (value != null && target != null) {
      Words.Flag reached = Targets.isMissed(metric) ? Words.Flag.NO : Words.Flag.YES;
      styles.text(row, 11, words.of(reached), Look.PLAIN);
    }
  }

  private void change(XSSFRow row, Trend trend) {
    Look look =
        Look.PLAIN.in(
            switch (trend.direction()) {
              case BETTER -> Look.PALETTE.better();
              case WORSE -> Look.PALETTE.worse();
              case SAME -> Look.PALETTE.quiet();
            });
    switch (trend.unit()) {
      case PER_CENT -> styles.number(row, 10, trend.change() / 100, look.shown("+0.0%;\\-0.0%;0%"));
      case POINTS -> styles.number(row, 10, trend.change(), look.shown("+0.0;\\-0.0;0"));
    }
  }
}
