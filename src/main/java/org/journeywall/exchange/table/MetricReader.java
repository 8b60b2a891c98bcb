package org.journeywall.exchange.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.journeywall.exchange.CardColumn;
import org.journeywall.exchange.Entries;
import org.journeywall.exchange.Entries.Entry;
import org.journeywall.exchange.Figures;
import org.journeywall.exchange.Figures.Quantity;
import org.journeywall.exchange.Words;
import org.journeywall.model.Measurement;
import org.journeywall.model.Metric;
import org.journeywall.model.MetricType;
import org.jspecify.annotations.Nullable;

/// Reads the columns of a metric.
final class MetricReader {
  private static final List<CardColumn> COLUMNS =
      List.of(
          CardColumn.METRIC,
          CardColumn.VALUE,
          CardColumn.UNIT,
          CardColumn.TARGET,
          CardColumn.THRESHOLD,
          CardColumn.BETTER,
          CardColumn.MEASURED,
          CardColumn.HISTORY);

  private final RowReader row;

  MetricReader(RowReader row) {
    this.row = row;
  }

  /// The metric, or null where none of its columns says anything. What the column *metric* calls by
  /// a name of the facilitator's own is a metric of another type.
  @Nullable Metric read() {
    if (COLUMNS.stream().noneMatch(row::has)) {
      return null;
    }
    MetricType type = type();
    Quantity value = quantity(CardColumn.VALUE);
    Quantity target = quantity(CardColumn.TARGET);
    Quantity threshold = quantity(CardColumn.THRESHOLD);
    String unit = row.line(CardColumn.UNIT);
    if (unit.isEmpty() && value != null) {
      unit = value.unit();
    }
    Metric.Better better = row.choice(CardColumn.BETTER, Metric.Better.class);
    return new Metric(
        type,
        value == null ? null : value.number(),
        unit,
        target == null ? null : target.number(),
        threshold == null ? null : threshold.number(),
        better == null ? usual(type) : better,
        row.day(CardColumn.MEASURED),
        history());
  }

  private MetricType type() {
    MetricType type = Words.find(MetricType.class, row.line(CardColumn.METRIC));
    if (type == null && !row.text(CardColumn.TEXT).isEmpty()) {
      row.keep(CardColumn.METRIC);
    }
    return type == null ? MetricType.OTHER : type;
  }

  // Unless the file says otherwise.
  private static Metric.Better usual(MetricType type) {
    return switch (type) {
      case DURATION, TIME_TO_VALUE, CHURN -> Metric.Better.LOWER;
      case VOLUME, CONVERSION, NPS, CSAT, CES, CLV, OTHER -> Metric.Better.HIGHER;
    };
  }

  private @Nullable Quantity quantity(CardColumn column) {
    Quantity quantity =
        row.has(column) ? Figures.quantity(row.line(column), row.commaIsDecimal()) : null;
    if (quantity == null) {
      row.keep(column);
    }
    return quantity;
  }

  private List<Measurement> history() {
    var history = new ArrayList<Measurement>();
    for (Entry entry : Entries.split(row.text(CardColumn.HISTORY), false)) {
      LocalDate day = Figures.day(entry.pieces().getFirst());
      Double value =
          entry.pieces().size() == 2
              ? Figures.number(entry.pieces().getLast(), row.commaIsDecimal())
              : null;
      if (day == null || value == null) {
        row.keep(CardColumn.HISTORY, entry.raw());
      } else {
        history.add(new Measurement(day, value));
      }
    }
    history.sort(Comparator.comparing(Measurement::day));
    return history;
  }
}
