package org.journeywall.edit;

import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.PersonaId;
import org.journeywall.model.Table;
import org.journeywall.model.Workshop;

/// Removes a persona, with its scores and its mentions on cards.
public record RemovePersona(PersonaId persona) implements Command {

  @Override
  public Workshop apply(Workshop before) {
    if (!before.personas().contains(persona)) {
      return before;
    }
    Workshop after = before.withPersonas(before.personas().without(persona));
    Table<CardId, Card> cards = before.cards();
    for (Card card : before.cards()) {
      boolean named =
          card.about().personas().contains(persona)
              || card.details().scores().stream().anyMatch(one -> one.persona().equals(persona));
      cards = named ? cards.with(card.id(), Fitting.card(after, card)) : cards;
    }
    return after.withCards(cards);
  }

  @Override
  public Label label() {
    return Label.of(CommandName.REMOVE_PERSONA);
  }
}
