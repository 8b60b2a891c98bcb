package org.journeywall.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.journeywall.exchange.CardColumn;
import org.journeywall.exchange.CardTable;
import org.journeywall.exchange.Figures;
import org.journeywall.exchange.RawSheet;
import org.journeywall.exchange.Words;
import org.journeywall.find.Folding;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.CardKind;
import org.journeywall.model.MapId;
import org.journeywall.model.Metric;
import org.journeywall.model.Stage;
import org.journeywall.model.Workshop;

/// New figures from a table for the metrics of a map: a row belongs to the metric whose name it
/// says, in the stage it names, whatever the case and the accents. A row that names no stage, or a
/// table without one, belongs to the only metric of that name.
///
/// @param updates in the order of the table; of two rows for one metric the last counts
/// @param unknown names of rows that belong to no metric, or to several
/// @param same how many rows say what is known already
public record MetricRefresh(List<Update> updates, List<String> unknown, int same) {

  /// Which columns hold what, 0 and up; −1 for none.
  public record Columns(int stage, int name, int value, int day) {
    static final Columns NONE = new Columns(-1, -1, -1, -1);

    /// What the headings say; a table has no such column where none of them does.
    public static Columns of(List<String> header) {
      Columns found = NONE;
      for (int i = 0; i < header.size(); i++) {
        CardColumn column = Words.find(CardColumn.class, header.get(i));
        if (column == CardColumn.STAGE && found.stage < 0) {
          found = new Columns(i, found.name, found.value, found.day);
        } else if (column == CardColumn.METRIC || column == CardColumn.TEXT && found.name < 0) {
          found = new Columns(found.stage, i, found.value, found.day);
        } else if (column == CardColumn.VALUE && found.value < 0) {
          found = new Columns(found.stage, found.name, i, found.day);
        } else if (column == CardColumn.MEASURED && found.day < 0) {
          found = new Columns(found.stage, found.name, found.value, i);
        }
      }
      return found;
    }

    /// The same of a whole table: where no heading says when something was measured, the first
    /// column that holds nothing but days does, whatever it is called.
    public static Columns of(RawSheet sheet) {
      List<CardTable.Row> rows = sheet.rows();
      if (rows.isEmpty()) {
        return NONE;
      }
      List<String> header = rows.getFirst().cells();
      Columns found = of(header);
      var taken = List.of(found.stage, found.name, found.value);
      for (int i = 0; i < header.size() && found.day < 0; i++) {
        if (!taken.contains(i) && isDays(rows.subList(1, rows.size()), i)) {
          found = new Columns(found.stage, found.name, found.value, i);
        }
      }
      return found;
    }

    private static boolean isDays(List<CardTable.Row> rows, int column) {
      List<String> said =
          rows.stream()
              .map(row -> cell(row, column).strip())
              .filter(one -> !one.isEmpty())
              .toList();
      return !said.isEmpty() && said.stream().allMatch(one -> Figures.day(one) != null);
    }

    /// Whether it can be told which figure is meant and what it is.
    public boolean isEnough() {
      return name >= 0 && value >= 0;
    }
  }

  /// One metric before and after.
  public record Update(CardId card, String stage, String name, Metric before, Metric after) {}

  public MetricRefresh {
    updates = List.copyOf(updates);
    unknown = List.copyOf(unknown);
  }

  /// What a table says anew; its first row is the headings.
  ///
  /// @param commaIsDecimal what a lone comma means in numbers that could be read both ways
  /// @param today the day of figures that the table does not date
  public static MetricRefresh of(
      Workshop workshop,
      MapId map,
      RawSheet sheet,
      Columns columns,
      boolean commaIsDecimal,
      LocalDate today) {
    var updates = new LinkedHashMap<CardId, Update>();
    var unknown = new ArrayList<String>();
    int same = 0;
    Map<String, List<Card>> metrics = metrics(workshop, map);
    for (CardTable.Row row :
        sheet.rows().subList(Math.min(1, sheet.rows().size()), sheet.rows().size())) {
      String name = cell(row, columns.name);
      Double value = Figures.number(cell(row, columns.value), commaIsDecimal);
      if (name.isBlank() || value == null) {
        continue;
      }
      List<Card> meant =
          metrics.getOrDefault(Folding.of(name.strip()), List.of()).stream()
              .filter(card -> isIn(workshop, card, cell(row, columns.stage)))
              .toList();
      Card card = meant.size() == 1 ? meant.getFirst() : null;
      Metric before = card == null ? null : card.details().metric();
      if (card == null || before == null) {
        unknown.add(name.strip());
        continue;
      }
      LocalDate day = Figures.day(cell(row, columns.day));
      if (value.equals(before.value()) && (day == null || day.equals(before.measured()))) {
        same++;
        continue;
      }
      Metric after =
          before.measuredAnew(value, day == null ? today : day, firstDay(workshop, today));
      updates.put(
          card.id(), new Update(card.id(), stage(workshop, card), card.text(), before, after));
    }
    return new MetricRefresh(List.copyOf(updates.values()), unknown, same);
  }

  // A value nobody dated was put on the wall in the workshop.
  private static LocalDate firstDay(Workshop workshop, LocalDate today) {
    LocalDate held = workshop.info().date();
    return held == null ? today : held;
  }

  private static Map<String, List<Card>> metrics(Workshop workshop, MapId map) {
    var metrics = new LinkedHashMap<String, List<Card>>();
    for (Card card : workshop.cards()) {
      if (card.kind() == CardKind.METRIC
          && card.details().metric() != null
          && card.place().map().equals(map)) {
        metrics
            .computeIfAbsent(Folding.of(card.text().strip()), key -> new ArrayList<>())
            .add(card);
      }
    }
    return metrics;
  }

  private static boolean isIn(Workshop workshop, Card card, String stage) {
    return stage.isBlank()
        || Folding.of(stage(workshop, card).strip()).equals(Folding.of(stage.strip()));
  }

  private static String stage(Workshop workshop, Card card) {
    Stage stage = card.place().stage() == null ? null : workshop.stages().get(card.place().stage());
    return stage == null ? "" : stage.name();
  }

  private static String cell(CardTable.Row row, int column) {
    return column < 0 || column >= row.cells().size() ? "" : row.cells().get(column);
  }
}
