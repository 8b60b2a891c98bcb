package org.journeywall.edit;

import java.util.List;
import java.util.Objects;
import org.journeywall.model.Card;
import org.journeywall.model.CardKind;
import org.journeywall.model.Metric;
import org.journeywall.model.MetricType;
import org.journeywall.model.Workshop;
import org.jspecify.annotations.Nullable;

/// What becomes of text typed into a metric card, and what is shown there for typing.
final class TypedMetric {
  private TypedMetric() {}

  static String shown(Card card, char decimal) {
    Metric metric = card.details().metric();
    if (metric == null || metric.value() == null) {
      return card.text();
    }
    return Figures.write(metric.value(), decimal) + behind(metric, card.text());
  }

  private static String behind(Metric metric, String name) {
    return (metric.unit().isEmpty() ? "" : " " + metric.unit())
        + (name.isEmpty() ? "" : " " + name);
  }

  static Card retyped(Workshop workshop, Card card, String text) {
    Metric old = card.details().metric();
    if (old != null && old.value() != null) {
      String behind = behind(old, card.text());
      Double value = text.endsWith(behind) ? number(text, behind) : null;
      if (value != null) {
        return card.withDetails(card.details().withMetric(old.withValue(value)));
      }
    } else if (text.equals(card.text())) {
      return card;
    }
    MetricText figure = MetricText.read(text);
    if (figure == null) {
      Metric without = old == null ? null : old.withValue(null);
      return card.withText(text).withDetails(card.details().withMetric(without));
    }
    return card.withText(figure.name())
        .withDetails(card.details().withMetric(metric(workshop, card, figure)));
  }

  // Only the number was changed: what stands behind it stays unit and name, whatever the words look
  // like.
  private static @Nullable Double number(String text, String behind) {
    String number = text.substring(0, text.length() - behind.length());
    return number.matches(Figures.NUMBER) ? Figures.read(number) : null;
  }

  private static Metric metric(Workshop workshop, Card card, MetricText figure) {
    Metric old = card.details().metric();
    MetricType type = type(workshop, card, figure);
    if (old == null) {
      return new Metric(
          type, figure.value(), figure.unit(), null, MetricWords.better(type), null, List.of());
    }
    Metric changed = old.withValue(figure.value()).withUnit(figure.unit()).withType(type);
    return type == old.type() ? changed : changed.withBetter(MetricWords.better(type));
  }

  private static MetricType type(Workshop workshop, Card card, MetricText figure) {
    MetricType told = MetricWords.type(figure.name(), figure.unit());
    if (told != null) {
      return told;
    }
    Metric old = card.details().metric();
    if (old != null && !isOutdated(old, card.text(), figure)) {
      return old.type();
    }
    return figure.isCount() && !hasVolume(workshop, card) ? MetricType.VOLUME : MetricType.OTHER;
  }

  // A type that the old words told goes with them; one chosen by hand stays.
  private static boolean isOutdated(Metric old, String oldName, MetricText figure) {
    return old.type() == MetricType.OTHER
        || old.type() == MetricWords.type(oldName, old.unit())
        || old.type() == MetricType.VOLUME && !figure.isCount();
  }

  private static boolean hasVolume(Workshop workshop, Card card) {
    return workshop.cards().values().stream()
        .filter(other -> other.kind() == CardKind.METRIC && !other.id().equals(card.id()))
        .filter(other -> other.place().map().equals(card.place().map()))
        .filter(other -> Objects.equals(other.place().stage(), card.place().stage()))
        .map(other -> other.details().metric())
        .anyMatch(metric -> metric != null && metric.type() == MetricType.VOLUME);
  }
}
