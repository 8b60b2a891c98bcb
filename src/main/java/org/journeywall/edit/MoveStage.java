package org.journeywall.edit;

import org.journeywall.model.Stage;
import org.journeywall.model.StageId;
import org.journeywall.model.Workshop;

/// Moves a stage, with its cards, to another place in its map.
///
/// @param index before which of the other stages, counted from the left; clamped
public record MoveStage(StageId stage, int index) implements Command {

  @Override
  public Workshop apply(Workshop before) {
    Stage moved = before.stages().get(stage);
    return moved == null
        ? before
        : before.withStages(
            Order.STAGES.move(before.stages(), before.stagesOf(moved.map()), moved, index));
  }

  @Override
  public Label label() {
    return Label.of(CommandName.MOVE_STAGE);
  }
}
