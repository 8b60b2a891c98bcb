package org.journeywall.edit;

import org.journeywall.model.Persona;
import org.journeywall.model.PersonaId;
import org.journeywall.model.Workshop;

/// Moves a persona to another place in the committee.
///
/// @param index before which of the others; clamped
public record MovePersona(PersonaId persona, int index) implements Command {

  @Override
  public Workshop apply(Workshop before) {
    Persona moved = before.personas().get(persona);
    return moved == null
        ? before
        : before.withPersonas(
            Order.PERSONAS.move(before.personas(), before.personasInOrder(), moved, index));
  }

  @Override
  public Label label() {
    return Label.of(CommandName.MOVE_PERSONA);
  }
}
