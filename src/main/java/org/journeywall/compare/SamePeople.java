package org.journeywall.compare;

import java.util.HashMap;
import java.util.Map;
import org.journeywall.edit.Casting;
import org.journeywall.find.Folding;
import org.journeywall.model.Card;
import org.journeywall.model.Persona;
import org.journeywall.model.PersonaId;
import org.journeywall.model.Table;
import org.journeywall.model.Workshop;

/// Which personas of two workshops are the same: those with one id, else those of one name, so that
/// files that were made apart speak of the same people.
final class SamePeople {
  private SamePeople() {}

  /// The second workshop, with its personas called by the ids they have in the first.
  static Workshop met(Workshop first, Workshop second) {
    Map<PersonaId, PersonaId> parts = parts(first, second);
    if (parts.isEmpty()) {
      return second;
    }
    var casting = new Casting(parts);
    Table<PersonaId, Persona> personas =
        Table.of(
            second.personas().values().stream()
                .map(one -> one.withId(parts.getOrDefault(one.id(), one.id())))
                .toList(),
            Persona::id);
    return second
        .withPersonas(personas)
        .withCards(
            Table.of(second.cards().values().stream().map(casting::recast).toList(), Card::id));
  }

  private static Map<PersonaId, PersonaId> parts(Workshop first, Workshop second) {
    var free = new HashMap<String, PersonaId>();
    for (Persona persona : first.personasInOrder()) {
      if (!second.personas().contains(persona.id())) {
        free.putIfAbsent(Folding.of(persona.name().strip()), persona.id());
      }
    }
    var parts = new HashMap<PersonaId, PersonaId>();
    for (Persona persona : second.personasInOrder()) {
      if (!first.personas().contains(persona.id())) {
        PersonaId same = free.remove(Folding.of(persona.name().strip()));
        if (same != null) {
          parts.put(persona.id(), same);
        }
      }
    }
    return parts;
  }
}
