package org.journeywall.format;

import org.journeywall.model.MapId;
import org.journeywall.model.Rank;
import org.journeywall.model.Stage;
import org.journeywall.model.StageId;
import org.journeywall.model.Step;
import org.journeywall.model.StepId;

/// A stage in the file, with its steps.
final class StagePart implements Part<Stage> {
  static final String STEPS = "steps";

  @Override
  public Stage read(FieldsIn in) {
    StageId id = new StageId(in.idOrMissing("id"));
    MapId map = new MapId(in.idOrMissing("map"));
    Rank rank = in.rank();
    String name = in.line("name");
    String goal = in.text("goal");
    String duration = in.line("duration");
    String owner = in.line("owner");
    int columns = in.whole("columns", Stage.USUAL, 1, Stage.WIDEST);
    var steps = in.parts(STEPS, new StepPart());
    return new Stage(id, map, rank, name, goal, duration, owner, steps, columns, in.ownExtras());
  }

  @Override
  public void write(Stage stage, FieldsOut out) {
    out.own(stage.extras());
    out.id("id", stage.id());
    out.id("map", stage.map());
    out.rank(stage.rank());
    out.line("name", stage.name());
    out.text("goal", stage.goal());
    out.line("duration", stage.duration());
    out.line("owner", stage.owner());
    out.wholeUnlessUsual("columns", stage.columns(), Stage.USUAL, 1, Stage.WIDEST);
    out.parts(STEPS, stage.steps(), new StepPart());
  }

  /// A step, which keeps its unknown fields itself.
  private static final class StepPart implements Part<Step> {
    @Override
    public Step read(FieldsIn in) {
      StepId id = new StepId(in.idOrMissing("id"));
      String name = in.line("name");
      return new Step(id, name, in.ownExtras());
    }

    @Override
    public void write(Step step, FieldsOut out) {
      out.own(step.extras());
      out.id("id", step.id());
      out.line("name", step.name());
    }

    @Override
    public String key(Step step) {
      return step.id().value();
    }
  }
}
