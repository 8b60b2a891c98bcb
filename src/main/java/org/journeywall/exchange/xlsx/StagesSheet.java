package org.journeywall.exchange.xlsx;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeywall.exchange.Labels;
import org.journeywall.exchange.Origin;
import org.journeywall.insight.Durations;
import org.journeywall.insight.Funnel;
import org.journeywall.model.Card;
import org.journeywall.model.Grid;
import org.journeywall.model.Stage;
import org.journeywall.model.Step;

/// One row per stage, with everything of it that is a number as a number.
final class StagesSheet {
  private static final List<String> HEADER =
      List.of(
          "map",
          "stage",
          "goal",
          "owner",
          "steps",
          "duration",
          "days",
          "volume",
          "conversion",
          "lost",
          "biggest-drop",
          "misses-target",
          "cards",
          "votes-column",
          "id");

  // What comes back of it, and in which columns it stands.
  private static final Map<String, Integer> RETURNING =
      Map.of("map", 0, "name", 1, "goal", 2, "owner", 3, "steps", 4, "duration", 5, "id", 14);

  private final Styles styles;
  private final XlsxTexts texts;
  private final Labels labels;

  private final Origin origin;

  StagesSheet(Styles styles, XlsxTexts texts, Labels labels, Origin origin) {
    this.styles = styles;
    this.texts = texts;
    this.labels = labels;
    this.origin = origin;
  }

  void write(List<Grid> grids) {
    SheetCells sheet = styles.sheet(SheetNames.STAGES);
    SheetTable table =
        new SheetTable(sheet, styles, 0, HEADER.stream().map(key -> texts.of(key)).toList());
    var remembered = new Remembered(origin, SheetNames.STAGES, RETURNING, sheet.row(0));
    for (Grid grid : grids) {
      Funnel funnel = Funnel.of(grid);
      for (Stage stage : grid.stages()) {
        SheetRow row = table.add();
        describe(row, stage);
        count(row, stage, grid, funnel);
        styles.text(row, 14, stage.id().value(), Look.PLAIN);
        remembered.row(row);
      }
    }
    table.widths(20, 24, 40, 18, 30, 18, 25, 13, 14, 13, 21, 17, 10, 10, 16);
    sheet.sheet().setColumnHidden(14, true);
    table.finish("StageTable");
    sheet.sheet().createFreezePane(2, 1);
    Printing.wide(sheet.sheet());
  }

  private void describe(SheetRow row, Stage stage) {
    styles.text(row, 0, labels.of(stage.map()), Look.PLAIN);
    styles.text(row, 1, labels.of(stage.id()), Look.PLAIN.bolder());
    styles.text(row, 2, stage.goal(), Look.WRAPPED);
    styles.text(row, 3, stage.owner(), Look.PLAIN);
    String steps =
        stage.steps().stream().map(Step::id).map(labels::of).collect(Collectors.joining(", "));
    styles.text(row, 4, steps, Look.WRAPPED);
    styles.text(row, 5, stage.duration(), Look.PLAIN);
    Durations.days(stage.duration())
        .ifPresent(days -> styles.number(row, 6, days, Look.PLAIN.shown("0.#")));
  }

  private void count(SheetRow row, Stage stage, Grid grid, Funnel funnel) {
    first(funnel.volumes(), volume -> volume.stage().equals(stage.id()))
        .ifPresent(volume -> styles.number(row, 7, volume.value(), Look.PLAIN));
    first(funnel.conversions(), conversion -> conversion.to().equals(stage.id()))
        .ifPresent(conversion -> {
          styles.number(row, 8, conversion.share(), Look.PERCENT);
          styles.number(row, 9, conversion.lost(), Look.PLAIN);
          mark(row, 10, conversion.biggestDrop());
          mark(row, 11, conversion.missesTarget());
        });
    List<Card> cards = cards(stage, grid).toList();
    styles.number(row, 12, cards.size(), Look.PLAIN);
    styles.number(
        row, 13, (double) cards.stream().mapToLong(card -> card.about().votes()).sum(), Look.PLAIN);
  }

  private void mark(SheetRow row, int column, boolean marked) {
    if (marked) {
      styles.text(row, column, texts.of("yes"), Look.PLAIN.in(Look.PALETTE.alarm()).bolder());
    }
  }

  private static Stream<Card> cards(Stage stage, Grid grid) {
    return grid.lanes().stream().flatMap(lane -> grid.cards(stage.id(), lane.id()).stream());
  }

  private static <T> Optional<T> first(List<T> items, Predicate<T> wanted) {
    return items.stream().filter(wanted).findFirst();
  }
}
