package org.journeywall.exchange.table;

import java.time.LocalDate;
import java.util.List;
import org.journeywall.exchange.Figures;
import org.journeywall.exchange.ImportJob;
import org.journeywall.exchange.Origin;
import org.journeywall.exchange.RawSheet;
import org.journeywall.exchange.Words;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Id;
import org.journeywall.model.Metric;
import org.journeywall.model.MetricType;
import org.journeywall.model.Texts;
import org.journeywall.model.Workshop;
import org.jspecify.annotations.Nullable;

/// The table of metrics, as it comes back. What was edited in it counts more than what stands among
/// the cards.
final class ReturnedMetrics {
  static final String SHEET = "Metrics";

  private final Edited edited;
  private final boolean commaIsDecimal;

  ReturnedMetrics(List<RawSheet> sheets, Origin origin, ImportJob job) {
    edited = Edited.of(sheets, SHEET, origin);
    commaIsDecimal = !job.language().equals("en");
  }

  Workshop after(Workshop workshop) {
    Workshop now = workshop;
    for (Edited.Row row : edited.rows()) {
      Card card = Id.isValid(row.id()) ? now.cards().get(new CardId(row.id())) : null;
      Metric metric = card == null ? null : card.details().metric();
      if (card != null && metric != null && !row.edited().isEmpty()) {
        Metric taken = taken(metric, row);
        String name = row.text("name");
        Card renamed = name == null ? card : card.withText(name);
        now =
            now.withCards(
                now.cards().with(card.id(), renamed.withDetails(card.details().withMetric(taken))));
      }
    }
    return now;
  }

  private Metric taken(Metric metric, Edited.Row row) {
    Metric taken = metric;
    MetricType type = choice(MetricType.class, row.text("type"));
    Metric.Better better = choice(Metric.Better.class, row.text("better"));
    taken = type == null ? taken : taken.withType(type);
    taken = better == null ? taken : taken.withBetter(better);
    taken = taken.withValue(number(row.text("value"), taken.value()));
    taken = taken.withTarget(number(row.text("target"), taken.target()));
    taken = taken.withThreshold(number(row.text("threshold"), taken.threshold()));
    String unit = row.text("unit");
    taken = unit == null ? taken : taken.withUnit(Texts.line(unit));
    String measured = row.text("measured");
    LocalDate day = measured == null ? null : Figures.day(measured);
    if (measured != null && (day != null || measured.isEmpty())) {
      taken = taken.withMeasured(day);
    }
    return taken;
  }

  private static <E extends Enum<E>> @Nullable E choice(Class<E> type, @Nullable String word) {
    return word == null ? null : Words.find(type, word);
  }

  // An emptied cell takes the number away; what is no number leaves it.
  private @Nullable Double number(@Nullable String text, @Nullable Double own) {
    if (text == null) {
      return own;
    }
    Double number = Figures.number(text, commaIsDecimal);
    return number == null && !text.isEmpty() ? own : number;
  }
}
