package org.journeywall.desktop.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.journeywall.desktop.field.Choice;
import org.journeywall.desktop.field.Field;
import org.journeywall.edit.CardChange;
import org.journeywall.model.Stage;
import org.journeywall.model.Step;
import org.journeywall.model.StepId;

/// The step inside their stage to which the selected cards belong.
final class StepField implements CardField {
  private final Kit kit;
  private final Choice<Optional<Step>> steps;
  private final Field field;

  StepField(Kit kit) {
    this.kit = kit;
    steps = new Choice<>(step -> step.map(Step::name).orElse(kit.say("step.none")));
    steps.setId("card-step");
    field = new Field(kit.say("step"), steps);
  }

  @Override
  public Node node() {
    return field;
  }

  @Override
  public Standing standing(Chosen cards) {
    List<Step> there = stepsOf(cards);
    return there.isEmpty()
        ? Standing.ABSENT
        : Standing.openIf(cards.any(card -> card.place().step() != null));
  }

  private static List<Step> stepsOf(Chosen cards) {
    return cards
        .common(card -> Optional.ofNullable(card.place().isParked() ? null : card.place().stage()))
        .flatMap(stage -> stage)
        .map(cards.workshop().stages()::get)
        .map(Stage::steps)
        .orElse(List.of());
  }

  @Override
  public void show(Chosen cards) {
    var offered = new ArrayList<Optional<Step>>();
    offered.add(Optional.empty());
    stepsOf(cards).forEach(step -> offered.add(Optional.of(step)));
    var common = cards.common(card -> Optional.ofNullable(card.place().step()));
    String mixed = common.isEmpty() ? kit.say("mixed") : "";
    field.say(mixed);
    steps.setPromptText(mixed);
    Optional<Step> shown =
        common
            .flatMap(id -> id)
            .flatMap(
                id -> stepsOf(cards).stream().filter(step -> step.id().equals(id)).findFirst());
    steps.show(
        offered,
        common.isEmpty() ? null : shown,
        chosen -> {
          StepId id = chosen.map(Step::id).orElse(null);
          kit.change(cards, card -> new CardChange.StepTo(id));
        });
  }
}
