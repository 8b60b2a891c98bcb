package org.journeywall.exchange.report;

import java.util.List;
import java.util.Objects;
import org.journeywall.insight.ContentPlan;
import org.journeywall.insight.Playbook;
import org.journeywall.model.Content;
import org.journeywall.model.Involvement;
import org.journeywall.model.MapId;
import org.journeywall.model.Texts;

/// What is to be done, and what each persona needs and gets.
final class PlansPart {
  private PlansPart() {}

  static List<Section> of(Teller teller) {
    return List.of(actions(teller), content(teller));
  }

  private static Section actions(Teller teller) {
    List<Row> rows =
        Playbook.of(teller.grid(), teller.today()).tasks().stream()
            .map(task ->
                Teller.row(
                    task.card(),
                    task.overdue(),
                    teller.text(task.card()),
                    teller.stage(task.stage()),
                    teller.owner(task.card().details().owner()),
                    teller.due(task.card().details().due()),
                    teller.word(task.status()),
                    Row.Cell.of(task.overdue() ? teller.say("overdue") : "")))
            .toList();
    return teller.section(
        Section.Topic.ACTIONS,
        List.of("action", "stage", "owner", "due", "status", "remark"),
        rows);
  }

  private static Section content(Teller teller) {
    MapId map = Objects.requireNonNull(teller.grid().map());
    List<Row> rows =
        ContentPlan.of(teller.grid().workshop(), map).filled().stream()
            .map(line -> content(line, teller))
            .toList();
    return teller.section(
        Section.Topic.CONTENT,
        List.of(
            "persona",
            "involvement",
            "need",
            "message",
            "trigger",
            "channel",
            "owner",
            "status",
            "remark"),
        rows);
  }

  private static Row content(ContentPlan.Line line, Teller teller) {
    Involvement involvement = line.involvement();
    Content content = involvement.content();
    int level = involvement.level();
    var status = content.status();
    return Teller.row(
        null,
        line.isGap(),
        Row.Cell.of(line.persona().name() + " · " + Texts.line(line.stage().name())),
        Row.Cell.of(level == 0 ? "" : teller.words().involvement(level)),
        Row.Cell.of(involvement.need()),
        Row.Cell.of(content.message()),
        Row.Cell.of(content.trigger()),
        Row.Cell.of(content.channel()),
        Row.Cell.of(content.owner()),
        status == null ? Row.Cell.of("") : teller.word(status),
        Row.Cell.of(line.isGap() ? teller.say("gap") : ""));
  }
}
