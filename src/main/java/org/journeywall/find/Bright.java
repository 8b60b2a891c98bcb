package org.journeywall.find;

import java.util.Set;
import org.journeywall.model.CardId;
import org.journeywall.model.PersonaId;

/// Which cards stay bright while others are dimmed.
public sealed interface Bright {
  /// Nothing is looked for: every card is bright.
  record All() implements Bright {}

  /// The answers to a question; possibly none.
  ///
  /// @param cards unmodifiable, of one map, in no order
  /// @param of how many cards the map has
  /// @param personas with whose eyes the map is looked at; empty for everybody's
  record Only(Set<CardId> cards, int of, Set<PersonaId> personas) implements Bright {
    /// With everybody's eyes.
    public Only(Set<CardId> cards, int of) {
      this(cards, of, Set.of());
    }
  }

  /// The answer to [Question#NONE].
  static Bright all() {
    return new All();
  }

  /// Whether a card is bright.
  default boolean shows(CardId card) {
    return switch (this) {
      case All all -> true;
      case Only only -> only.cards.contains(card);
    };
  }

  /// Whether the map is looked at with a persona's eyes, so that its curve stays bright.
  default boolean shows(PersonaId persona) {
    return switch (this) {
      case All all -> true;
      case Only only -> only.personas.isEmpty() || only.personas.contains(persona);
    };
  }
}
