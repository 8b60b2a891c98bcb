package org.journeywall.compare;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.journeywall.exchange.Figures;
import org.journeywall.model.About;
import org.journeywall.model.Card;
import org.journeywall.model.Details;
import org.journeywall.model.Due;
import org.journeywall.model.Evidence;
import org.journeywall.model.Metric;
import org.journeywall.model.MetricType;
import org.journeywall.model.Score;
import org.journeywall.model.Weighing;
import org.jspecify.annotations.Nullable;

/// The fields of cards, in the order people read them.
final class CardFields {
  private CardFields() {}

  static final List<Field<Card>> ALL =
      List.of(
          Field.choice(
              FieldName.KIND,
              Card::kind,
              (card, kind) -> kind == null ? card : card.withKind(kind)),
          Field.text(FieldName.TEXT, Card::text, Card::withText),
          details(FieldName.CHANNEL, Details::channel, Details::withChannel, Value.Text::new),
          details(FieldName.OWNER, Details::owner, Details::withOwner, Value.Text::new),
          details(
              FieldName.MOMENT_OF_TRUTH,
              Details::momentOfTruth,
              Details::withMomentOfTruth,
              Value.Flag::new),
          new Field<>(
              FieldName.SCORES,
              card -> card.details().scores(),
              (card, names) -> scores(card, names),
              (card, other) ->
                  card.withDetails(card.details().withScores(other.details().scores()))),
          metric(
              FieldName.METRIC,
              Metric::type,
              (metric, type) -> metric.withType(type == null ? MetricType.VOLUME : type),
              Value.Choice::new),
          metric(FieldName.VALUE, Metric::value, Metric::withValue, Value.Figure::new),
          metric(
              FieldName.UNIT,
              Metric::unit,
              (metric, unit) -> metric.withUnit(unit == null ? "" : unit),
              Value.Text::new),
          metric(FieldName.TARGET, Metric::target, Metric::withTarget, Value.Figure::new),
          metric(FieldName.THRESHOLD, Metric::threshold, Metric::withThreshold, Value.Figure::new),
          metric(
              FieldName.BETTER,
              Metric::better,
              (metric, better) -> metric.withBetter(better == null ? Metric.Better.HIGHER : better),
              Value.Choice::new),
          metric(FieldName.MEASURED, Metric::measured, Metric::withMeasured, Value.Day::new),
          metric(
              FieldName.HISTORY,
              Metric::history,
              (metric, history) -> metric.withHistory(history == null ? List.of() : history),
              history ->
                  new Value.Items(
                      history.stream()
                          .map(earlier -> earlier.day() + ": " + Figures.plain(earlier.value()))
                          .toList())),
          details(FieldName.SEVERITY, Details::severity, Details::withSeverity, Value.Choice::new),
          details(FieldName.STATUS, Details::status, Details::withStatus, Value.Choice::new),
          details(FieldName.DUE, Details::due, Details::withDue, CardFields::due),
          details(
              FieldName.WEIGHING, Details::weighing, Details::withWeighing, CardFields::weighing),
          new Field<>(
              FieldName.PERSONAS,
              card -> card.about().personas(),
              (card, names) -> new Value.Items(names.of(card.about().personas())),
              (card, other) -> card.withAbout(card.about().withPersonas(other.about().personas()))),
          about(FieldName.TAGS, About::tags, About::withTags, Value.Items::new),
          about(FieldName.VOTES, About::votes, About::withVotes, votes -> new Value.Figure(votes)),
          about(FieldName.NOTE, About::note, About::withNote, Value.Text::new),
          evidence(
              FieldName.EVIDENCE,
              Evidence::basis,
              (evidence, basis) -> new Evidence(basis, evidence.count(), evidence.source()),
              basis -> basis == Evidence.Basis.UNSTATED ? Value.NONE : new Value.Choice(basis)),
          evidence(
              FieldName.EVIDENCE_COUNT,
              Evidence::count,
              (evidence, count) -> new Evidence(evidence.basis(), count, evidence.source()),
              count -> new Value.Figure(count)),
          evidence(
              FieldName.EVIDENCE_SOURCE,
              Evidence::source,
              (evidence, source) -> new Evidence(evidence.basis(), evidence.count(), source),
              Value.Text::new),
          new Field<>(
              FieldName.PICTURE,
              card -> card.about().picture(),
              (card, names) -> new Value.Flag(card.about().picture() != null),
              (card, other) -> card.withAbout(card.about().withPicture(other.about().picture()))),
          new Field<>(
              FieldName.OTHER,
              Card::extras,
              (card, names) -> new Value.Items(List.copyOf(card.extras().fields().keySet())),
              (card, other) ->
                  new Card(
                      card.id(),
                      card.place(),
                      card.kind(),
                      card.text(),
                      card.details(),
                      card.about(),
                      other.extras())));

  private static <T extends @Nullable Object> Field<Card> details(
      FieldName name,
      Function<Details, T> get,
      BiFunction<Details, T, Details> with,
      Function<T, Value> shown) {
    return new Field<>(
        name,
        card -> get.apply(card.details()),
        (card, names) -> shownIfThere(get.apply(card.details()), shown),
        (card, other) -> card.withDetails(with.apply(card.details(), get.apply(other.details()))));
  }

  private static <T extends @Nullable Object> Value shownIfThere(
      T value, Function<T, Value> shown) {
    return value == null ? Value.NONE : shown.apply(value);
  }

  private static <T> Field<Card> about(
      FieldName name,
      Function<About, T> get,
      BiFunction<About, T, About> with,
      Function<T, Value> shown) {
    return new Field<>(
        name,
        card -> get.apply(card.about()),
        (card, names) -> shown.apply(get.apply(card.about())),
        (card, other) -> card.withAbout(with.apply(card.about(), get.apply(other.about()))));
  }

  private static <T> Field<Card> evidence(
      FieldName name,
      Function<Evidence, T> get,
      BiFunction<Evidence, T, Evidence> with,
      Function<T, Value> shown) {
    return about(
        name,
        about -> get.apply(about.evidence()),
        (about, value) -> about.withEvidence(with.apply(about.evidence(), value)),
        shown);
  }

  // A field of a metric that is not there is empty; the type tells whether there is one.
  private static <T> Field<Card> metric(
      FieldName name,
      Function<Metric, @Nullable T> get,
      BiFunction<Metric, @Nullable T, Metric> with,
      Function<T, Value> shown) {
    Function<Card, @Nullable T> raw =
        card -> card.details().metric() == null ? null : get.apply(card.details().metric());
    return new Field<>(
        name,
        raw::apply,
        (card, names) -> {
          T value = raw.apply(card);
          return value == null ? Value.NONE : shown.apply(value);
        },
        (card, other) -> {
          Metric theirs = other.details().metric();
          Metric own = card.details().metric();
          if (theirs == null) {
            return card.withDetails(card.details().withMetric(null));
          }
          return card.withDetails(
              card.details().withMetric(own == null ? theirs : with.apply(own, get.apply(theirs))));
        });
  }

  // In one order on both sides, however they were given.
  private static Value scores(Card card, Names names) {
    return new Value.Items(
        card.details().scores().stream()
            .sorted(Comparator.comparing(score -> who(score, names)))
            .map(score -> score(score, names))
            .toList());
  }

  private static String who(Score score, Names names) {
    return names.of(score.persona()) + (score.by().isEmpty() ? "" : " (" + score.by() + ")");
  }

  private static String score(Score score, Names names) {
    String word = score.word().isEmpty() ? "" : " " + score.word();
    return who(score, names) + ": " + (score.value() > 0 ? "+" : "") + score.value() + word;
  }

  private static Value due(Due due) {
    return switch (due) {
      case Due.OnDay(LocalDate day) -> new Value.Day(day);
      case Due.After(String event, int days) ->
          new Value.Text(event + (days < 0 ? " − " : " + ") + Math.abs((long) days));
    };
  }

  private static Value weighing(Weighing weighing) {
    return new Value.Text(weighing.impact() + " / " + weighing.effort());
  }
}
