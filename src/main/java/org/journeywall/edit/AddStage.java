package org.journeywall.edit;

import java.util.List;
import org.journeywall.model.Stage;
import org.journeywall.model.Workshop;

/// Adds a stage to the map it names.
///
/// @param index before which of the map's stages, counted from the left; clamped
public record AddStage(Stage stage, int index) implements Command {

  @Override
  public Workshop apply(Workshop before) {
    if (!before.maps().contains(stage.map()) || before.stages().contains(stage.id())) {
      return before;
    }
    Stage fitted = Fitting.stage(stage, Fitting.stepsBeside(before, stage.id()));
    return before.withStages(
        Order.STAGES.put(before.stages(), before.stagesOf(stage.map()), index, List.of(fitted)));
  }

  @Override
  public Label label() {
    return Label.of(CommandName.ADD_STAGE);
  }
}
