package org.journeywall.edit;

import org.journeywall.model.Involvement;
import org.journeywall.model.Persona;
import org.journeywall.model.PersonaId;
import org.journeywall.model.Workshop;

/// Says anew what a persona has to do with one stage; other stages keep what was said.
public record ChangeInvolvement(PersonaId persona, Involvement involvement, CommandName name)
    implements Command {

  /// How much the persona is involved.
  public static ChangeInvolvement level(Persona persona, Involvement involvement) {
    return new ChangeInvolvement(persona.id(), involvement, CommandName.CHANGE_INVOLVEMENT);
  }

  /// What the persona needs and gets there.
  public static ChangeInvolvement content(Persona persona, Involvement involvement) {
    return new ChangeInvolvement(persona.id(), involvement, CommandName.CHANGE_CONTENT);
  }

  @Override
  public Workshop apply(Workshop before) {
    Persona old = before.personas().get(persona);
    if (old == null || !before.stages().contains(involvement.stage())) {
      return before;
    }
    return before.withPersonas(
        before.personas().with(persona, Fitting.persona(before, old.with(involvement))));
  }

  @Override
  public Label label() {
    return Label.of(name);
  }
}
