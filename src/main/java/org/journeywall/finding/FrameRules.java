package org.journeywall.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.journeywall.find.Folding;
import org.journeywall.insight.Funnel;
import org.journeywall.model.Card;
import org.journeywall.model.CardKind;
import org.journeywall.model.Grid;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.Lane;
import org.journeywall.model.LaneKind;
import org.journeywall.model.Persona;
import org.journeywall.model.Stage;

/// What stages, lanes and personas lack, and where customers are lost.
final class FrameRules {
  // Of a folded name: decision, decyzja, decyzyjny, rozhodnutí, rozhodování.
  private static final Pattern DECISION = Pattern.compile("\\b(decision|decid|decyz|rozhod)");

  private final Grid grid;
  private final List<Finding> found = new ArrayList<>();

  private FrameRules(Grid grid) {
    this.grid = grid;
  }

  static List<Finding> of(Grid grid) {
    var rules = new FrameRules(grid);
    rules.drop();
    rules.stages();
    rules.lanes();
    rules.personas();
    return rules.found;
  }

  private void drop() {
    for (Funnel.Conversion one : Funnel.of(grid).conversions()) {
      if (one.biggestDrop()) {
        Finding.Kind kind = Finding.Kind.BIGGEST_DROP;
        found.add(Finding.of(kind, one.share(), 100, one.from(), one.to()));
      }
    }
  }

  // A map that has no place for touchpoints does not look at them.
  private void stages() {
    boolean looked =
        grid.lanes().stream().anyMatch(lane -> lane.kind() == LaneKind.TOUCHPOINTS)
            || grid.stages().stream().anyMatch(this::meets);
    for (Stage stage : grid.stages()) {
      if (looked && !meets(stage)) {
        found.add(Finding.of(Finding.Kind.STAGE_WITHOUT_TOUCHPOINT, 0, 42, stage.id()));
      }
    }
  }

  private boolean meets(Stage stage) {
    return cards(stage).anyMatch(card -> card.kind() == CardKind.TOUCHPOINT);
  }

  private Stream<Card> cards(Stage stage) {
    return grid.lanes().stream().flatMap(lane -> grid.cards(stage.id(), lane.id()).stream());
  }

  private void lanes() {
    for (Lane lane : grid.lanes()) {
      boolean filled =
          grid.stages().stream().anyMatch(stage -> !grid.cards(stage.id(), lane.id()).isEmpty());
      if (!filled && !(lane.kind() == LaneKind.EMOTIONS && isAnythingScored())) {
        found.add(Finding.of(Finding.Kind.EMPTY_LANE, 0, 15, lane.id()));
      }
    }
  }

  // The curve runs through the scores of cards in all lanes.
  private boolean isAnythingScored() {
    return grid.stages().stream()
        .anyMatch(stage ->
            grid.lanes().stream().anyMatch(lane -> !grid.scored(stage.id(), lane.id()).isEmpty()));
  }

  private void personas() {
    for (Stage stage : grid.stages()) {
      if (DECISION.matcher(Folding.of(stage.name()).toLowerCase(Locale.ROOT)).find()) {
        for (Persona persona : grid.workshop().personasInOrder()) {
          if (!isIn(persona, stage) && isOfThisMap(persona)) {
            Finding.Kind kind = Finding.Kind.PERSONA_WITHOUT_DECISION;
            found.add(Finding.of(kind, 0, 50, persona.id(), stage.id()));
          }
        }
      }
    }
  }

  // Cards for everybody say nothing of this one.
  private boolean isIn(Persona persona, Stage stage) {
    boolean involved =
        persona.involvements().stream()
            .anyMatch(one ->
                one.stage().equals(stage.id()) && (one.level() > 0 || !one.need().isBlank()));
    return involved || cards(stage).anyMatch(card -> isNamed(persona, card));
  }

  private static boolean isNamed(Persona persona, Card card) {
    return card.about().personas().contains(persona.id())
        || card.details().scores().stream().anyMatch(score -> score.persona().equals(persona.id()));
  }

  // Where each persona has a map of its own, the maps of others need not speak of it.
  private boolean isOfThisMap(Persona persona) {
    List<JourneyMap> maps = grid.workshop().mapsInOrder();
    return maps.size() == 1
        || grid.stages().stream().anyMatch(stage -> isIn(persona, stage))
        || grid.workshop().cards().values().stream().noneMatch(card -> isNamed(persona, card));
  }
}
