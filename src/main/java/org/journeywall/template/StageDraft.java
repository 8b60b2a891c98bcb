package org.journeywall.template;

import java.util.ArrayList;
import org.journeywall.model.LaneKind;
import org.journeywall.model.MetricType;
import org.journeywall.model.Stage;
import org.journeywall.model.StageId;
import org.journeywall.model.Step;

/// One stage being written, with the notes in its cells.
final class StageDraft {
  private final WorkshopDraft workshop;
  private final MapDraft map;
  private final String key;
  private Stage stage;

  StageDraft(WorkshopDraft workshop, MapDraft map, String key, Stage stage) {
    this.workshop = workshop;
    this.map = map;
    this.key = key;
    this.stage = stage;
  }

  String key() {
    return key;
  }

  StageId id() {
    return stage.id();
  }

  Stage stage() {
    return stage;
  }

  /// The team that answers for the stage, by the key of its name.
  StageDraft owner(String team) {
    stage = stage.withOwner(workshop.words().text("team." + team));
    return this;
  }

  /// Smaller steps inside it, called `step.KEY`.
  StageDraft steps(String... keys) {
    var steps = new ArrayList<Step>();
    for (String step : keys) {
      steps.add(Step.named(workshop.ids().step(), workshop.words().text("step." + step)));
    }
    stage = stage.withSteps(steps);
    return this;
  }

  /// The step at this place among the stage's steps.
  Step step(int index) {
    return stage.steps().get(index);
  }

  CardDraft touchpoint(String card, String channel, String owner) {
    return map.card(this, LaneKind.TOUCHPOINTS, card).channel(channel).owner(owner);
  }

  CardDraft need(String card, String... personas) {
    return map.card(this, LaneKind.NEEDS, card).about(personas);
  }

  /// Scores that speak for themselves: an emotion without a text.
  CardDraft feeling() {
    return map.card(this, LaneKind.EMOTIONS, "");
  }

  CardDraft concern(String card, String owner, String... personas) {
    return map.card(this, LaneKind.CONCERNS, card).owner(owner).about(personas);
  }

  CardDraft action(String card, String owner) {
    return map.card(this, LaneKind.OUR_ACTIONS, card).owner(owner);
  }

  /// How many customers are at the stage.
  CardDraft volume(String card, double value) {
    return metric(card, MetricType.VOLUME, value);
  }

  CardDraft metric(String card, MetricType type, double value) {
    return map.card(this, LaneKind.METRICS, card).metric(type, value);
  }
}
