package org.journeywall.exchange.mermaid;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.journeywall.exchange.ExportCancelled;
import org.journeywall.exchange.ExportJob;
import org.journeywall.exchange.Labels;
import org.journeywall.exchange.Progress;
import org.journeywall.exchange.Words;
import org.journeywall.layout.BoardWords;
import org.journeywall.model.Card;
import org.journeywall.model.CardKind;
import org.journeywall.model.Grid;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.Lane;
import org.journeywall.model.LaneKind;
import org.journeywall.model.MapId;
import org.journeywall.model.PersonaId;
import org.journeywall.model.Score;
import org.journeywall.model.Stage;
import org.journeywall.model.Workshop;

/// Writes the diagram. A task has its own mean score, else that of its stage, else the middle.
final class JourneyDiagram {
  // Scores from −2 to +2 are 1 to 5 there.
  private static final int MIDDLE = 3;

  private final ExportJob job;
  private final Workshop workshop;
  private final Labels labels;
  private final BoardWords words;
  private final boolean all;
  private final StringBuilder out = new StringBuilder("journey\n");

  JourneyDiagram(ExportJob job) {
    this.job = job;
    workshop = job.workshop();
    labels = Labels.of(workshop, Words.in(job.locale()));
    words = BoardWords.in(job.locale());
    all = job.choices().of(MermaidExport.TASKS).equals(MermaidExport.ALL);
  }

  String text(Progress progress) throws ExportCancelled {
    progress.step(0);
    boolean alone = job.maps().size() == 1;
    JourneyMap first = workshop.maps().require(job.maps().getFirst());
    String map = first.title().isBlank() ? labels.of(first.id()) : first.title();
    String title = alone ? map : workshop.info().title();
    out.append("    title ").append(MermaidText.name(title)).append('\n');
    for (int i = 0; i < job.maps().size(); i++) {
      MapId id = job.maps().get(i);
      map(Grid.of(workshop, id), alone ? "" : labels.of(id) + " – ", progress, i);
    }
    return out.toString();
  }

  private void map(Grid grid, String prefix, Progress progress, int index) throws ExportCancelled {
    for (int i = 0; i < grid.stages().size(); i++) {
      Stage stage = grid.stages().get(i);
      section(prefix + labels.of(stage.id()));
      List<Card> cards = cards(grid, stage);
      List<Card> moments = cards.stream().filter(card -> isTask(card)).toList();
      List<Score> scores =
          cards.stream().flatMap(card -> card.details().scores().stream()).toList();
      moments.forEach(card -> task(card, scores));
      progress.step((index + (i + 0.99) / grid.stages().size()) / job.maps().size() * 0.99);
    }
    if (all && !grid.parked().isEmpty()) {
      section(prefix + words.parkingLot());
      grid.parked().forEach(card -> task(card, List.of()));
    }
    progress.step((index + 0.995) / job.maps().size());
  }

  private void section(String name) {
    out.append("    section ").append(MermaidText.name(name)).append('\n');
  }

  private static List<Card> cards(Grid grid, Stage stage) {
    return grid.lanes().stream()
        .flatMap(lane -> grid.cards(stage.id(), lane.id()).stream())
        .toList();
  }

  private boolean isTask(Card card) {
    if (all) {
      return true;
    }
    Lane lane = card.place().lane() == null ? null : workshop.lanes().get(card.place().lane());
    boolean done = lane != null && lane.kind() == LaneKind.CUSTOMER_ACTIONS;
    boolean felt = card.kind() == CardKind.EMOTION && !card.text().isBlank();
    return done || felt || card.kind() == CardKind.TOUCHPOINT;
  }

  private void task(Card card, List<Score> ofStage) {
    List<Score> scores = card.details().scores().isEmpty() ? ofStage : card.details().scores();
    double mean = scores.stream().mapToInt(Score::value).average().orElse(0);
    Set<PersonaId> who = new LinkedHashSet<>(card.about().personas());
    if (who.isEmpty()) {
      scores.forEach(score -> who.add(score.persona()));
    }
    String actors = who.stream().map(labels::of).map(MermaidText::actor).collect(joining(", "));
    out.append("      ").append(MermaidText.name(name(card)));
    out.append(": ").append(MIDDLE + Math.round(mean));
    out.append(actors.isEmpty() ? "" : ": " + actors).append('\n');
  }

  private String name(Card card) {
    var metric = card.details().metric();
    if (card.kind() == CardKind.METRIC && metric != null) {
      return words.value(metric) + " " + card.text();
    }
    return card.text().isBlank()
        ? card.details().scores().stream()
            .map(score -> (words.signed(score.value()) + " " + score.word()).strip())
            .collect(joining(", "))
        : card.text();
  }
}
