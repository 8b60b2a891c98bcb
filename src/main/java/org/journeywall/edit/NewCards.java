package org.journeywall.edit;

import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.CardKind;
import org.journeywall.model.Ids;
import org.journeywall.model.Lane;
import org.journeywall.model.PersonaId;
import org.journeywall.model.Rank;
import org.journeywall.model.Texts;
import org.journeywall.model.Workshop;

/// Makes cards from what people type, and gives back what they typed.
///
/// In an emotion card the first line may be a score from −2 to +2 with its sign and a word (`-1`,
/// `+2 curious`), the lines below the moment it is about. In a metric card a number becomes the
/// value, a unit behind it (`%`, a currency, a span of time) the unit and the rest the name (`3 100
/// visits`, `NPS 41`, `21 % conversion`).
public final class NewCards {
  private NewCards() {}

  /// A new card for [AddCards] to put at the target, of the kind its lane asks for and a plain note
  /// in the parking lot.
  ///
  /// @param personas whose score is meant in an emotion lane, see [#retype]
  public static Card of(
      Workshop workshop, CardId id, Target target, String text, List<PersonaId> personas) {
    return of(workshop, id, target, kind(workshop, target), text, personas);
  }

  /// A new card of the given kind, as when it is dragged from the palette.
  public static Card of(
      Workshop workshop,
      CardId id,
      Target target,
      CardKind kind,
      String text,
      List<PersonaId> personas) {
    Card blank = Card.of(id, target.place(Rank.MIDDLE), kind, "");
    return retype(workshop, blank, Texts.clean(text), personas);
  }

  /// A new card for each text, as when several lines are pasted.
  public static List<Card> each(
      Workshop workshop, Ids ids, Target target, List<String> texts, List<PersonaId> personas) {
    var cards = new ArrayList<Card>();
    Workshop with = workshop;
    for (String text : texts) {
      Card card = of(with, ids.card(), target, text, personas);
      cards.add(card);
      // The next card has to know of this one: only the first count of a stage is its volume.
      with = with.withCards(with.cards().with(card.id(), card));
    }
    return cards;
  }

  /// The kind a new card has at the target.
  public static CardKind kind(Workshop workshop, Target target) {
    Lane lane = target instanceof Target.Cell cell ? workshop.lanes().get(cell.lane()) : null;
    return lane == null ? CardKind.NOTE : lane.kind().cardKind();
  }

  /// The card after this text was typed in the place of what [#typed] gave.
  ///
  /// @param personas whose score a score is; where the card shows one already, that one is changed.
  ///   Without any it is of those the card concerns, else of the first persona; where the workshop
  ///   has none, a score stays plain text
  public static Card retype(Workshop workshop, Card card, String text, List<PersonaId> personas) {
    return switch (card.kind()) {
      case EMOTION -> TypedScore.retyped(workshop, card, text, personas);
      case METRIC -> TypedMetric.retyped(workshop, card, text);
      case TOUCHPOINT, NEED, CONCERN, ACTION, OPPORTUNITY, NOTE -> card.withText(text);
    };
  }

  /// The text to edit: of a metric the value with unit and name, of an emotion the score (where all
  /// its scores are alike) with its word and moment, of any other card its text. Typing it again
  /// unchanged changes nothing.
  ///
  /// @param locale decides between decimal dot and comma
  public static String typed(Card card, Locale locale) {
    return switch (card.kind()) {
      case EMOTION -> TypedScore.shown(card);
      case METRIC -> {
        boolean comma = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator() == ',';
        yield TypedMetric.shown(card, comma ? ',' : '.');
      }
      case TOUCHPOINT, NEED, CONCERN, ACTION, OPPORTUNITY, NOTE -> card.text();
    };
  }
}
