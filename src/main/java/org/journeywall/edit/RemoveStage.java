package org.journeywall.edit;

import java.util.List;
import org.journeywall.model.Persona;
import org.journeywall.model.PersonaId;
import org.journeywall.model.Stage;
import org.journeywall.model.StageId;
import org.journeywall.model.Table;
import org.journeywall.model.Workshop;

/// Removes a stage. Its cards go to the end of the map's parking lot, in reading order, so that
/// none is lost; what personas need there goes with the stage.
public record RemoveStage(StageId stage) implements Command {

  @Override
  public Workshop apply(Workshop before) {
    Stage removed = before.stages().get(stage);
    if (removed == null) {
      return before;
    }
    return Parked.of(before, removed.map(), card -> stage.equals(card.place().stage()))
        .withStages(before.stages().without(stage))
        .withPersonas(withoutInvolvement(before, List.of(stage)));
  }

  static Table<PersonaId, Persona> withoutInvolvement(Workshop before, List<StageId> stages) {
    Table<PersonaId, Persona> personas = before.personas();
    for (Persona persona : before.personas()) {
      var left =
          persona.involvements().stream().filter(one -> !stages.contains(one.stage())).toList();
      if (left.size() < persona.involvements().size()) {
        personas = personas.with(persona.id(), persona.withInvolvements(left));
      }
    }
    return personas;
  }

  @Override
  public Label label() {
    return Label.of(CommandName.REMOVE_STAGE);
  }
}
