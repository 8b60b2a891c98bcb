package org.journeywall.exchange.xlsx;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.journeywall.exchange.Labels;
import org.journeywall.exchange.Origin;
import org.journeywall.exchange.Words;
import org.journeywall.insight.Targets;
import org.journeywall.insight.Trend;
import org.journeywall.model.Card;
import org.journeywall.model.CardKind;
import org.journeywall.model.Grid;
import org.journeywall.model.Metric;
import org.journeywall.model.MetricType;
import org.journeywall.model.StageId;
import org.jspecify.annotations.Nullable;

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
          "share",
          "threshold",
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
          "threshold",
          13,
          "id",
          14);

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

  void write(SheetCells sheet, int top) {
    int header = top;
    if (top > 0) {
      styles.text(sheet.row(top), 0, texts.of("all-metrics"), Look.PLAIN.sized(13).bolder());
      header++;
    }
    List<String> names = HEADER.stream().map(key -> texts.of(key)).toList();
    SheetTable table = new SheetTable(sheet, styles, header, names);
    var remembered = new Remembered(origin, SheetNames.METRICS, RETURNING, sheet.row(header));
    for (Figure figure : figures) {
      SheetRow row = table.add();
      write(row, figure);
      styles.text(row, 14, figure.card.id().value(), Look.PLAIN);
      remembered.row(row);
    }
    table.widths(26, 28, 30, 20, 13, 15, 13, 13, 14, 22, 13, 18, 16, 13, 16);
    sheet.sheet().setColumnHidden(14, true);
    table.finish("MetricTable");
    flags(sheet, header + 2, header + 1 + figures.size());
  }

  private void write(SheetRow row, Figure figure) {
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
    Double threshold = metric.threshold();
    if (threshold != null) {
      styles.number(row, 13, threshold, Look.PLAIN);
    }
    follow(row, metric, value, target);
  }

  // What follows from the numbers, as formulas that follow when somebody changes them.
  private void follow(
      SheetRow row, Metric metric, @Nullable Double value, @Nullable Double target) {
    int at = row.number() + 1;
    String missing = "IF(OR(E" + at + "=\"\",%s" + at + "=\"\"),\"\",%s)";
    String higher = "H" + at + "=\"" + words.of(Metric.Better.HIGHER) + "\"";
    boolean points = metric.type() == MetricType.NPS || metric.unit().equals("%");
    String change = "E" + at + "-J" + at;
    Double changed = Trend.of(metric).map(trend -> share(trend)).orElse(null);
    styles.formula(
        row,
        10,
        points
            ? missing.formatted("J", change)
            : "IF(OR(E%1$d=\"\",J%1$d=\"\",J%1$d=0),\"\",(%2$s)/ABS(J%1$d))".formatted(at, change),
        changed,
        Look.PLAIN.shown(points ? "+0.0;\\-0.0;0" : "+0.0%;\\-0.0%;0%"));
    boolean known = value != null && target != null;
    Words.Flag reached = Targets.isMissed(metric) ? Words.Flag.NO : Words.Flag.YES;
    String yes = "\"" + words.of(Words.Flag.YES) + "\"";
    String no = "\"" + words.of(Words.Flag.NO) + "\"";
    styles.formula(
        row,
        11,
        missing.formatted(
            "G",
            "IF(IF(" + higher + ",E" + at + ">=G" + at + ",E" + at + "<=G" + at + ")," + yes + ","
                + no + ")"),
        known ? words.of(reached) : "",
        Look.PLAIN.aligned(HorizontalAlignment.LEFT, VerticalAlignment.TOP));
    String divisor = "IF(" + higher + ",G" + at + ",E" + at + ")";
    styles.formula(
        row,
        12,
        missing.formatted(
            "G",
            "IF("
                + divisor
                + "=0,\"\",IF("
                + higher
                + ",E"
                + at
                + "/G"
                + at
                + ",G"
                + at
                + "/E"
                + at
                + "))"),
        reached(metric),
        Look.PERCENT.shown("0%"));
  }

  private static double share(Trend trend) {
    return switch (trend.unit()) {
      case PER_CENT -> trend.change() / 100;
      case POINTS -> trend.change();
    };
  }

  // How much of the target there is, of a metric that should go down the other way round.
  private static @Nullable Double reached(Metric metric) {
    Double value = metric.value();
    Double target = metric.target();
    if (value == null || target == null) {
      return null;
    }
    boolean higher = metric.better() == Metric.Better.HIGHER;
    double part = higher ? value : target;
    double whole = higher ? target : value;
    return whole == 0 ? null : part / whole;
  }

  private void flags(SheetCells sheet, int first, int last) {
    if (last < first) {
      return;
    }
    var flags = new Flags(sheet.sheet());
    String rows = first + ":%s" + last;
    String higher = "$H" + first + "=\"" + words.of(Metric.Better.HIGHER) + "\"";
    String change = "$K" + first;
    flags.ink(
        "K" + rows.formatted("K"),
        "AND(ISNUMBER(" + change + "),IF(" + higher + "," + change + ">0," + change + "<0))",
        Look.PALETTE.better());
    flags.ink(
        "K" + rows.formatted("K"),
        "AND(ISNUMBER(" + change + "),IF(" + higher + "," + change + "<0," + change + ">0))",
        Look.PALETTE.worse());
    flags.ink(
        "L" + rows.formatted("L"),
        "$L" + first + "=\"" + words.of(Words.Flag.NO) + "\"",
        Look.PALETTE.alarm());
    flags.bars("M" + rows.formatted("M"), Look.PALETTE.stage(0, 2));
    flags.signs("M" + rows.formatted("M"));
  }
}
