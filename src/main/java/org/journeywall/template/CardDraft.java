package org.journeywall.template;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.journeywall.model.Card;
import org.journeywall.model.CardKind;
import org.journeywall.model.Due;
import org.journeywall.model.Evidence;
import org.journeywall.model.Measurement;
import org.journeywall.model.Metric;
import org.journeywall.model.MetricType;
import org.journeywall.model.Place;
import org.journeywall.model.Score;
import org.journeywall.model.Severity;
import org.journeywall.model.Status;
import org.journeywall.model.Step;

/// One note being written; its text is `card.KEY`. What is said twice replaces what was said first.
final class CardDraft {
  private static final int MONTHS_OF_A_QUARTER = 3;

  private final WorkshopDraft workshop;
  private final String key;
  private Card card;

  /// An empty key makes a note without text.
  CardDraft(WorkshopDraft workshop, Place place, CardKind kind, String key) {
    this.workshop = workshop;
    this.key = key;
    String text = key.isEmpty() ? "" : text("card." + key);
    card = Card.of(workshop.ids().card(), place, kind, text);
  }

  private String text(String textKey) {
    return workshop.words().text(textKey);
  }

  String key() {
    return key;
  }

  Card card() {
    return card;
  }

  CardDraft channel(String channel) {
    card = card.withDetails(card.details().withChannel(text("channel." + channel)));
    return this;
  }

  CardDraft owner(String team) {
    card = card.withDetails(card.details().withOwner(text("team." + team)));
    return this;
  }

  /// Nobody has said yet who answers for it.
  CardDraft unowned() {
    card = card.withDetails(card.details().withOwner(""));
    return this;
  }

  CardDraft momentOfTruth() {
    card = card.withDetails(card.details().withMomentOfTruth(true));
    return this;
  }

  CardDraft severity(Severity severity) {
    card = card.withDetails(card.details().withSeverity(severity));
    return this;
  }

  CardDraft status(Status status) {
    card = card.withDetails(card.details().withStatus(status));
    return this;
  }

  /// Due so many days from today.
  CardDraft due(int days) {
    var due = new Due.OnDay(workshop.today().plusDays(days));
    card = card.withDetails(card.details().withDue(due));
    return this;
  }

  /// Due so many days after each customer's signing.
  CardDraft afterSigning(int days) {
    var due = new Due.After(text("event.signing"), days);
    card = card.withDetails(card.details().withDue(due));
    return this;
  }

  CardDraft score(String persona, int value) {
    return score(new Score(workshop.idOf(persona), value, "", ""));
  }

  /// A score with the persona's word, `word.KEY`.
  CardDraft score(String persona, int value, String word) {
    return score(new Score(workshop.idOf(persona), value, text("word." + word), ""));
  }

  /// A score by one of several people in the room, `by.KEY`.
  CardDraft scoreBy(String persona, int value, String who) {
    return score(new Score(workshop.idOf(persona), value, "", text("by." + who)));
  }

  private CardDraft score(Score score) {
    var scores = new ArrayList<>(card.details().scores());
    scores.add(score);
    card = card.withDetails(card.details().withScores(scores));
    return this;
  }

  /// A figure measured last week.
  CardDraft metric(MetricType type, double value) {
    Metric metric = Metric.of(type, value).withMeasured(measured());
    card = card.withDetails(card.details().withMetric(metric));
    return this;
  }

  private LocalDate measured() {
    return workshop.today().minusWeeks(1);
  }

  /// The value is what the team wants to reach, so no day stands beside it.
  CardDraft aimedAt() {
    return metric(metric -> metric.withMeasured(null));
  }

  CardDraft unit(String unit) {
    return metric(metric -> metric.withUnit(text("unit." + unit)));
  }

  CardDraft target(double target) {
    return metric(metric -> metric.withTarget(target));
  }

  CardDraft lowerIsBetter() {
    return metric(metric -> metric.withBetter(Metric.Better.LOWER));
  }

  /// What was measured in the quarters before, oldest first.
  CardDraft was(double... values) {
    var history = new ArrayList<Measurement>();
    for (int i = 0; i < values.length; i++) {
      long months = (long) MONTHS_OF_A_QUARTER * (values.length - i);
      history.add(new Measurement(measured().minusMonths(months), values[i]));
    }
    return metric(metric -> metric.withHistory(history));
  }

  private CardDraft metric(UnaryOperator<Metric> change) {
    Metric metric = Objects.requireNonNull(card.details().metric());
    card = card.withDetails(card.details().withMetric(change.apply(metric)));
    return this;
  }

  CardDraft about(String... personas) {
    var ids = Arrays.stream(personas).map(workshop::idOf).toList();
    card = card.withAbout(card.about().withPersonas(ids));
    return this;
  }

  CardDraft tags(String... tags) {
    var names = Arrays.stream(tags).map(tag -> text("tag." + tag)).toList();
    card = card.withAbout(card.about().withTags(names));
    return this;
  }

  CardDraft votes(int votes) {
    card = card.withAbout(card.about().withVotes(votes));
    return this;
  }

  /// What does not fit the front, `card.KEY.note`.
  CardDraft note() {
    card = card.withAbout(card.about().withNote(text("card." + key + ".note")));
    return this;
  }

  /// Somebody in the room said so.
  CardDraft assumed() {
    return evidence(new Evidence(Evidence.Basis.ASSUMPTION, 0, ""));
  }

  CardDraft observed(int count, String source) {
    return evidence(new Evidence(Evidence.Basis.OBSERVED, count, text("source." + source)));
  }

  CardDraft measured(String source) {
    return evidence(new Evidence(Evidence.Basis.MEASURED, 0, text("source." + source)));
  }

  private CardDraft evidence(Evidence evidence) {
    card = card.withAbout(card.about().withEvidence(evidence));
    return this;
  }

  CardDraft step(Step step) {
    card = card.withPlace(card.place().withStep(step.id()));
    return this;
  }
}
