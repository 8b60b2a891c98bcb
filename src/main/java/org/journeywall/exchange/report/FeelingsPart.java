package org.journeywall.exchange.report;

import java.util.ArrayList;
import java.util.List;
import org.journeywall.insight.EmotionCurve;
import org.journeywall.model.Stage;
import org.journeywall.model.Step;
import org.journeywall.model.Texts;
import org.journeywall.model.Workshop;

/// The emotion curves in figures, persona by persona: mean and spread at each place, and where
/// people disagree.
final class FeelingsPart {
  private FeelingsPart() {}

  static List<Section> of(Teller teller) {
    Workshop workshop = teller.grid().workshop();
    var rows = new ArrayList<Row>();
    for (EmotionCurve curve : EmotionCurve.of(workshop, teller.grid())) {
      for (EmotionCurve.Point point : curve.points()) {
        rows.add(
            Teller.row(
                workshop.cards().get(point.cards().getFirst()),
                point.isDisputed(),
                Row.Cell.of(curve.persona().name() + " · " + place(point, workshop)),
                teller.number(Math.rint(point.mean() * 100) / 100),
                teller.number(Math.rint(point.spread() * 100) / 100),
                new Row.Cell(teller.words().signed(point.lowest()), (double) point.lowest()),
                new Row.Cell(teller.words().signed(point.highest()), (double) point.highest()),
                Row.Cell.of(String.join(", ", point.words())),
                Row.Cell.of(point.isDisputed() ? teller.say("disputed") : "")));
      }
    }
    return List.of(
        teller.section(
            Section.Topic.FEELINGS,
            List.of("feeling", "mean", "spread", "lowest", "highest", "words", "remark"),
            rows));
  }

  /// The stage, and the step in it where it was scored by steps.
  static String place(EmotionCurve.Point point, Workshop workshop) {
    Stage stage = workshop.stages().get(point.stage());
    String name = stage == null ? "" : Texts.line(stage.name());
    return stage == null
        ? name
        : stage.steps().stream()
            .filter(step -> step.id().equals(point.step()))
            .map(Step::name)
            .findFirst()
            .map(step -> name + " › " + Texts.line(step))
            .orElse(name);
  }
}
