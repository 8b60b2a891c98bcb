package org.journeywall.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.journeywall.model.Card;
import org.journeywall.model.Persona;
import org.journeywall.model.PersonaId;
import org.journeywall.model.Score;
import org.journeywall.model.Workshop;

/// Whom cards speak of in another workshop. Pasted cards speak of the persona itself where it is
/// there, else the one of its name, else it comes along, without what it had to do with stages it
/// leaves behind.
public final class Casting {
  private final Map<PersonaId, PersonaId> parts;
  private final List<Command> arrivals = new ArrayList<>();

  /// Nobody arrives: everybody is somebody else there, or stays who they are.
  ///
  /// @param parts who is who
  public Casting(Map<PersonaId, PersonaId> parts) {
    this.parts = Map.copyOf(parts);
  }

  Casting(List<Persona> wanted, Workshop workshop) {
    parts = new HashMap<>();
    for (Persona persona : wanted) {
      PersonaId part = workshop.personas().contains(persona.id()) ? persona.id() : null;
      for (Persona there : workshop.personasInOrder()) {
        if (part == null && there.name().equalsIgnoreCase(persona.name())) {
          part = there.id();
        }
      }
      if (part == null) {
        arrivals.add(new AddPersona(persona.withInvolvements(List.of()), Integer.MAX_VALUE));
      } else {
        parts.put(persona.id(), part);
      }
    }
  }

  /// Those a card concerns or whose scores it bears.
  static Set<PersonaId> of(Card card) {
    var named = new HashSet<>(card.about().personas());
    card.details().scores().forEach(score -> named.add(score.persona()));
    return named;
  }

  /// What brings along those who are missing, before the cards come.
  List<Command> arrivals() {
    return List.copyOf(arrivals);
  }

  /// The card with everybody it names as they are known in the other workshop.
  public Card recast(Card card) {
    List<Score> scores =
        card.details().scores().stream()
            .map(score -> new Score(part(score.persona()), score.value(), score.word(), score.by()))
            .toList();
    List<PersonaId> concerned = card.about().personas().stream().map(this::part).toList();
    return card.withDetails(card.details().withScores(scores))
        .withAbout(card.about().withPersonas(concerned));
  }

  private PersonaId part(PersonaId persona) {
    return parts.getOrDefault(persona, persona);
  }
}
