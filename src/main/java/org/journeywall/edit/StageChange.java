package org.journeywall.edit;

import java.util.List;
import org.journeywall.model.Stage;
import org.journeywall.model.Step;

/// What [ChangeStage] does to a stage.
public sealed interface StageChange {
  record NameTo(String name) implements StageChange {}

  record GoalTo(String goal) implements StageChange {}

  record DurationTo(String duration) implements StageChange {}

  record OwnerTo(String owner) implements StageChange {}

  /// So many notes side by side, clamped to what a stage can have.
  record ColumnsTo(int columns) implements StageChange {}

  /// These steps, in this order. Cards of a step that is no longer among them stand in none.
  record StepsTo(List<Step> steps) implements StageChange {
    public StepsTo {
      steps = List.copyOf(steps);
    }
  }

  /// The stage after the change.
  default Stage of(Stage stage) {
    return switch (this) {
      case NameTo(var name) -> stage.withName(name);
      case GoalTo(var goal) -> stage.withGoal(goal);
      case DurationTo(var duration) -> stage.withDuration(duration);
      case OwnerTo(var owner) -> stage.withOwner(owner);
      case ColumnsTo(var columns) -> stage.withColumns(columns);
      case StepsTo(var steps) -> stage.withSteps(steps);
    };
  }

  /// What undo calls it.
  default CommandName commandName() {
    return switch (this) {
      case NameTo _ -> CommandName.RENAME_STAGE;
      case ColumnsTo _ -> CommandName.RESIZE_STAGE;
      case GoalTo _, DurationTo _, OwnerTo _, StepsTo _ -> CommandName.CHANGE_STAGE;
    };
  }
}
