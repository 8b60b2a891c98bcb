package org.journeywall.exchange.table;

import java.util.ArrayList;
import java.util.List;
import org.journeywall.exchange.ImportJob;
import org.journeywall.exchange.Origin;
import org.journeywall.exchange.Plain;
import org.journeywall.exchange.RawSheet;
import org.journeywall.model.Id;
import org.journeywall.model.Rank;
import org.journeywall.model.Stage;
import org.journeywall.model.StageId;
import org.journeywall.model.Step;
import org.journeywall.model.Texts;
import org.journeywall.model.Workshop;
import org.jspecify.annotations.Nullable;

/// The sheet of stages, as it comes back.
final class ReturnedFrame {
  static final String SHEET = "Stages";

  private final Edited edited;
  private final ImportJob job;

  ReturnedFrame(List<RawSheet> sheets, Origin origin, ImportJob job) {
    edited = Edited.of(sheets, SHEET, origin);
    this.job = job;
  }

  Workshop after(Workshop workshop) {
    Workshop now = workshop;
    for (Edited.Row row : edited.rows()) {
      Stage stage = stage(now, row.id());
      if (stage != null) {
        now = now.withStages(now.stages().with(stage.id(), taken(stage, row)));
      } else if (row.id().isEmpty() && !row.cell("name").isEmpty()) {
        now = added(now, row);
      }
    }
    for (String gone : edited.gone()) {
      Stage stage = stage(now, gone);
      now = stage == null ? now : now.withStages(now.stages().without(stage.id()));
    }
    return now;
  }

  private static @Nullable Stage stage(Workshop workshop, String id) {
    return Id.isValid(id) ? workshop.stages().get(new StageId(id)) : null;
  }

  private Stage taken(Stage stage, Edited.Row row) {
    Stage taken = stage;
    String name = row.text("name");
    String goal = row.text("goal");
    String owner = row.text("owner");
    String duration = row.text("duration");
    String steps = row.text("steps");
    taken = name == null || name.isEmpty() ? taken : taken.withName(Texts.line(name));
    taken = goal == null ? taken : taken.withGoal(goal);
    taken = owner == null ? taken : taken.withOwner(Texts.line(owner));
    taken = duration == null ? taken : taken.withDuration(Texts.line(duration));
    return steps == null ? taken : taken.withSteps(steps(stage, steps));
  }

  // A step that keeps its name is the same step.
  private List<Step> steps(Stage stage, String cell) {
    var left = new ArrayList<>(stage.steps());
    var steps = new ArrayList<Step>();
    for (String part : cell.split("[,;\n]")) {
      String name = Texts.line(part).strip();
      if (!name.isEmpty()) {
        Step own = left.stream().filter(step -> step.name().equals(name)).findFirst().orElse(null);
        left.remove(own);
        steps.add(own == null ? Step.named(job.ids().step(), name) : own);
      }
    }
    return steps;
  }

  private Workshop added(Workshop workshop, Edited.Row row) {
    var maps =
        workshop.mapsInOrder().stream()
            .filter(map -> Plain.name(map.name()).equals(Plain.name(row.cell("map"))))
            .toList();
    var map = maps.isEmpty() ? workshop.mapsInOrder().getFirst() : maps.getFirst();
    List<Stage> stages = workshop.stagesOf(map.id());
    Rank last = stages.isEmpty() ? null : stages.getLast().rank();
    Stage stage =
        stages.stream()
            .filter(one -> Plain.name(one.name()).equals(Plain.name(row.cell("name"))))
            .findFirst()
            .orElseGet(() ->
                Stage.named(
                    job.ids().stage(), map.id(), Rank.between(last, null), row.cell("name")));
    return workshop.withStages(workshop.stages().with(stage.id(), taken(stage, row)));
  }

  /// What the file calls the stages may be older than what they are called here.
  void teach(Surroundings surroundings) {
    for (Edited.Row row : edited.rows()) {
      if (Id.isValid(row.id())) {
        surroundings.know(row.cell("map"), new StageId(row.id()), row.cell("name"));
      }
    }
  }
}
