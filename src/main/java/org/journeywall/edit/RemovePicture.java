package org.journeywall.edit;

import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Persona;
import org.journeywall.model.PersonaId;
import org.journeywall.model.PictureId;
import org.journeywall.model.Table;
import org.journeywall.model.Workshop;

/// Removes a picture from the workshop and from everything that shows it.
public record RemovePicture(PictureId picture) implements Command {

  @Override
  public Workshop apply(Workshop before) {
    if (!before.pictures().contains(picture)) {
      return before;
    }
    Workshop after = before.withPictures(before.pictures().without(picture));
    Table<CardId, Card> cards = before.cards();
    for (Card card : before.cards()) {
      if (picture.equals(card.about().picture())) {
        cards = cards.with(card.id(), card.withAbout(card.about().withPicture(null)));
      }
    }
    Table<PersonaId, Persona> personas = before.personas();
    for (Persona persona : before.personas()) {
      if (picture.equals(persona.picture())) {
        personas = personas.with(persona.id(), Fitting.persona(after, persona));
      }
    }
    after = after.withCards(cards).withPersonas(personas);
    return picture.equals(before.info().logo())
        ? new ChangeInfo(before.info()).apply(after)
        : after;
  }

  @Override
  public Label label() {
    return Label.of(CommandName.REMOVE_PICTURE);
  }
}
