package org.journeywall.edit;

import org.journeywall.model.Persona;
import org.journeywall.model.Workshop;

/// Puts this persona in the place of the one with its id, which keeps its place in the committee.
public record ChangePersona(Persona persona) implements Command {

  @Override
  public Workshop apply(Workshop before) {
    Persona old = before.personas().get(persona.id());
    return old == null
        ? before
        : before.withPersonas(
            before
                .personas()
                .with(persona.id(), Fitting.persona(before, persona.withRank(old.rank()))));
  }

  @Override
  public Label label() {
    return Label.of(CommandName.CHANGE_PERSONA);
  }
}
