package org.journeywall.edit;

import java.util.List;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.PersonaId;
import org.journeywall.model.Texts;
import org.journeywall.model.Workshop;

/// Gives a card the text somebody typed into it, as [NewCards#typed] showed it: of a metric card
/// the figure with its name, of an emotion card the score with its word.
///
/// @param personas whom a typed score is of, see [NewCards#retype]
public record EditText(CardId card, String text, List<PersonaId> personas) implements Command {
  public EditText {
    personas = List.copyOf(personas);
  }

  public EditText(CardId card, String text) {
    this(card, text, List.of());
  }

  @Override
  public Workshop apply(Workshop before) {
    Card old = before.cards().get(card);
    if (old == null) {
      return before;
    }
    Card retyped = NewCards.retype(before, old, Texts.clean(text), personas);
    return before.withCards(before.cards().with(card, Fitting.card(before, retyped)));
  }

  @Override
  public Label label() {
    return Label.of(CommandName.EDIT_TEXT);
  }
}
