package org.journeywall.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.journeywall.exchange.CardValue.Day;
import org.journeywall.exchange.CardValue.Figure;
import org.journeywall.exchange.CardValue.Yes;
import org.journeywall.model.About;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Details;
import org.journeywall.model.Due;
import org.journeywall.model.Evidence;
import org.journeywall.model.LaneId;
import org.journeywall.model.Link;
import org.journeywall.model.Metric;
import org.journeywall.model.Place;
import org.journeywall.model.Score;
import org.journeywall.model.StageId;
import org.journeywall.model.StepId;
import org.journeywall.model.Weighing;
import org.journeywall.model.Workshop;
import org.jspecify.annotations.Nullable;

/// Writes cards as rows, in one language.
final class RowWriter {
  private final Words words;
  private final Labels labels;
  private final Workshop workshop;
  private final Map<CardId, List<Link>> links = new HashMap<>();
  private final Set<CardId> tops = new HashSet<>();
  private final Map<CardId, Integer> stacks = new HashMap<>();

  RowWriter(Workshop workshop, Words words) {
    this.workshop = workshop;
    this.words = words;
    labels = Labels.of(workshop, words);
    for (Link link : workshop.links()) {
      links.computeIfAbsent(link.from(), none -> new ArrayList<>()).add(link);
    }
    for (Card card : workshop.cards()) {
      CardId under = card.place().under();
      if (under != null) {
        tops.add(under);
      }
    }
  }

  CardRow row(Card card) {
    var cells = new EnumMap<CardColumn, CardValue>(CardColumn.class);
    put(cells, CardColumn.ID, card.id().value());
    putPlace(cells, card.place());
    put(cells, CardColumn.KIND, words.of(card.kind()));
    put(cells, CardColumn.TEXT, card.text());
    putDetails(cells, card.details());
    putAbout(cells, card.about());
    CardId under = card.place().under();
    CardId top = under == null ? card.id() : under;
    if (tops.contains(top)) {
      put(cells, CardColumn.STACK, stacks.computeIfAbsent(top, none -> stacks.size() + 1));
    }
    List<Link> here = links.getOrDefault(card.id(), List.of());
    put(cells, CardColumn.LINKS, Entries.joined(here.stream().map(this::link).toList()));
    return new CardRow(cells);
  }

  private static void put(Map<CardColumn, CardValue> cells, CardColumn column, String text) {
    if (!text.isEmpty()) {
      cells.put(column, new CardValue.Words(text));
    }
  }

  private static void put(Map<CardColumn, CardValue> cells, CardColumn column, double figure) {
    cells.put(column, new Figure(figure));
  }

  private void put(Map<CardColumn, CardValue> cells, CardColumn column, @Nullable Enum<?> choice) {
    if (choice != null) {
      put(cells, column, words.of(choice));
    }
  }

  private static void put(
      Map<CardColumn, CardValue> cells, CardColumn column, @Nullable LocalDate day) {
    if (day != null) {
      cells.put(column, new Day(day));
    }
  }

  // A place whose stage or lane is not of its map is a place in the parking lot.
  private void putPlace(Map<CardColumn, CardValue> cells, Place place) {
    put(cells, CardColumn.MAP, labels.of(place.map()));
    StageId stage = place.stage();
    LaneId lane = place.lane();
    StepId step = place.step();
    if (stage == null || lane == null || !isOfMap(place, stage, lane)) {
      return;
    }
    put(cells, CardColumn.STAGE, labels.of(stage));
    put(cells, CardColumn.LANE, labels.of(lane));
    String label = step == null ? null : labels.find(step);
    put(cells, CardColumn.STEP, label == null ? "" : label);
  }

  private boolean isOfMap(Place place, StageId stage, LaneId lane) {
    var theStage = workshop.stages().get(stage);
    var theLane = workshop.lanes().get(lane);
    return theStage != null
        && theStage.map().equals(place.map())
        && theLane != null
        && theLane.map().equals(place.map());
  }

  private void putDetails(Map<CardColumn, CardValue> cells, Details details) {
    put(cells, CardColumn.EMOTION, emotion(details.scores()));
    put(cells, CardColumn.FEELING, feeling(details.scores()));
    Metric metric = details.metric();
    if (metric != null) {
      putMetric(cells, metric);
    }
    put(cells, CardColumn.CHANNEL, details.channel());
    put(cells, CardColumn.OWNER, details.owner());
    put(cells, CardColumn.SEVERITY, details.severity());
    put(cells, CardColumn.STATUS, details.status());
    switch (details.due()) {
      case null -> {}
      case Due.OnDay(LocalDate day) -> put(cells, CardColumn.DUE, day);
      case Due.After(String event, int days) ->
          put(cells, CardColumn.DUE, event + (days < 0 ? " - " : " + ") + Math.abs((long) days));
    }
    Weighing weighing = details.weighing();
    if (weighing != null) {
      put(cells, CardColumn.IMPACT, weighing.impact());
      put(cells, CardColumn.EFFORT, weighing.effort());
    }
    if (details.momentOfTruth()) {
      cells.put(CardColumn.MOMENT_OF_TRUTH, new Yes());
    }
  }

  private void putMetric(Map<CardColumn, CardValue> cells, Metric metric) {
    put(cells, CardColumn.METRIC, metric.type());
    Double value = metric.value();
    if (value != null) {
      put(cells, CardColumn.VALUE, value.doubleValue());
    }
    put(cells, CardColumn.UNIT, metric.unit());
    Double target = metric.target();
    if (target != null) {
      put(cells, CardColumn.TARGET, target.doubleValue());
    }
    Double threshold = metric.threshold();
    if (threshold != null) {
      put(cells, CardColumn.THRESHOLD, threshold.doubleValue());
    }
    put(cells, CardColumn.BETTER, metric.better());
    put(cells, CardColumn.MEASURED, metric.measured());
    List<String> history =
        metric.history().stream()
            .map(earlier -> earlier.day() + ": " + Figures.plain(earlier.value()))
            .toList();
    put(cells, CardColumn.HISTORY, Entries.joined(history));
  }

  private void putAbout(Map<CardColumn, CardValue> cells, About about) {
    List<String> personas = about.personas().stream().map(labels::of).map(Entries::quoted).toList();
    put(cells, CardColumn.PERSONA, Entries.joined(personas));
    Evidence evidence = about.evidence();
    if (evidence.basis() != Evidence.Basis.UNSTATED) {
      put(cells, CardColumn.EVIDENCE, evidence.basis());
    }
    put(cells, CardColumn.EVIDENCE_SOURCE, evidence.source());
    if (evidence.count() > 0) {
      put(cells, CardColumn.EVIDENCE_COUNT, evidence.count());
    }
    if (about.votes() > 0) {
      put(cells, CardColumn.VOTES, about.votes());
    }
    put(
        cells,
        CardColumn.TAGS,
        Entries.joined(about.tags().stream().map(Entries::quoted).toList()));
    put(cells, CardColumn.NOTE, about.note());
  }

  private String emotion(List<Score> scores) {
    return Entries.joined(
        scores.stream().map(score -> scorer(score) + ": " + score.value()).toList());
  }

  private String scorer(Score score) {
    return Entries.quoted(labels.of(score.persona()), score.by());
  }

  // The words of one scorer belong to the scores in turn, so an empty one before another is said.
  private String feeling(List<Score> scores) {
    var entries = new ArrayList<String>();
    for (int i = 0; i < scores.size(); i++) {
      String scorer = scorer(scores.get(i));
      boolean moreToCome =
          scores.subList(i, scores.size()).stream()
              .anyMatch(later -> scorer(later).equals(scorer) && !later.word().isEmpty());
      if (moreToCome) {
        entries.add(scorer + ": " + Entries.quoted(scores.get(i).word()));
      }
    }
    return Entries.joined(entries);
  }

  private String link(Link link) {
    String target = Entries.quoted(link.to().value(), link.label());
    return link.kind() == Link.Kind.RELATES ? target : words.of(link.kind()) + ": " + target;
  }
}
