package org.journeywall.exchange.report;

import java.util.ArrayList;
import java.util.List;
import org.journeywall.insight.CycleTime;
import org.journeywall.insight.Funnel;
import org.journeywall.insight.Health;
import org.journeywall.model.Metric;
import org.journeywall.model.Sentences;

/// Who goes on from stage to stage, and how each metric stands.
final class NumbersPart {
  private NumbersPart() {}

  static List<Section> of(Teller teller) {
    return List.of(funnel(teller), health(teller));
  }

  private static Section funnel(Teller teller) {
    List<Row> rows =
        Funnel.of(teller.grid()).conversions().stream()
            .map(one ->
                Teller.row(
                    null,
                    one.biggestDrop() || one.missesTarget(),
                    Row.Cell.of(teller.name(one.from()) + " → " + teller.name(one.to())),
                    teller.percent(one.share()),
                    teller.number(one.lost()),
                    Row.Cell.of(said(one, teller))))
            .toList();
    return teller.section(
        Section.Topic.FUNNEL, List.of("way", "conversion", "lost", "remark"), rows);
  }

  private static String said(Funnel.Conversion one, Teller teller) {
    var said = new ArrayList<String>();
    if (one.biggestDrop()) {
      said.add(teller.say("biggest-drop"));
    }
    if (one.missesTarget()) {
      said.add(teller.say("misses-target"));
    }
    return String.join(", ", said);
  }

  private static Section health(Teller teller) {
    Health health = Health.of(teller.grid());
    var rows = new ArrayList<Row>();
    for (Health.OfStage stage : health.stages()) {
      for (Health.Line line : stage.lines()) {
        Metric metric = line.metric();
        var measured = metric.measured();
        rows.add(
            Teller.row(
                line.card(),
                line.state() == Health.State.FLAGGED,
                teller.text(line.card()),
                teller.stage(stage.stage()),
                new Row.Cell(teller.words().value(metric), metric.value()),
                teller.number(metric.target()),
                teller.number(metric.threshold()),
                Row.Cell.of(line.trend().map(teller.words()::change).orElse("")),
                Row.Cell.of(measured == null ? "" : teller.day(measured)),
                Row.Cell.of(teller.say("state." + Sentences.key(line.state())))));
      }
    }
    Section section =
        teller.section(
            Section.Topic.HEALTH,
            List.of(
                "metric", "stage", "value", "target", "threshold", "change", "measured", "state"),
            rows);
    CycleTime cycle = health.cycle();
    return cycle.counted() == 0
        ? section
        : new Section(
            section.topic(),
            section.title(),
            teller.say("cycle", Math.round(cycle.days()), cycle.open()),
            section.columns(),
            rows);
  }
}
