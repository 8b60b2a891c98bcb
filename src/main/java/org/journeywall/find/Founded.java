package org.journeywall.find;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Evidence;
import org.journeywall.model.MapId;
import org.journeywall.model.PersonaId;
import org.journeywall.model.Workshop;

/// The look at a map that fades what is only assumed, so that one sees what is left of it.
public final class Founded {
  private Founded() {}

  /// What was found, without the assumptions among it.
  public static Bright among(Bright found, Workshop workshop, MapId map) {
    var founded = new HashSet<CardId>();
    int of = 0;
    for (Card card : workshop.cards()) {
      if (card.place().map().equals(map)) {
        of++;
        boolean assumed = card.about().evidence().basis() == Evidence.Basis.ASSUMPTION;
        if (!assumed && found.shows(card.id())) {
          founded.add(card.id());
        }
      }
    }
    Set<PersonaId> personas = found instanceof Bright.Only only ? only.personas() : Set.of();
    return new Bright.Only(Collections.unmodifiableSet(founded), of, personas);
  }
}
