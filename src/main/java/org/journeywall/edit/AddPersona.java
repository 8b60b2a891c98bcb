package org.journeywall.edit;

import java.util.List;
import org.journeywall.model.Persona;
import org.journeywall.model.Workshop;

/// Adds a persona to the committee.
///
/// @param index before which of the others; clamped
public record AddPersona(Persona persona, int index) implements Command {

  @Override
  public Workshop apply(Workshop before) {
    if (before.personas().contains(persona.id())) {
      return before;
    }
    List<Persona> added = List.of(Fitting.persona(before, persona));
    return before.withPersonas(
        Order.PERSONAS.put(before.personas(), before.personasInOrder(), index, added));
  }

  @Override
  public Label label() {
    return Label.of(CommandName.ADD_PERSONA);
  }
}
