package org.journeywall.model;

import java.util.Comparator;

/// A sticky note: a short text of one kind at one place, with what that kind needs and what may be
/// said of any card.
///
/// @param text what stands on the note, lines separated by LF; of a metric card the figure's name,
///   of an emotion card the moment it is about (may be empty)
public record Card(
    CardId id,
    Place place,
    CardKind kind,
    String text,
    Details details,
    About about,
    Extras extras) {

  /// The order of cards in a cell and in the parking lot. Ids break the tie of two cards merged
  /// from two laptops with one rank, so that the order is the same everywhere.
  public static final Comparator<Card> ORDER =
      Comparator.comparing((Card card) -> card.place().rank())
          .thenComparing(card -> card.id().value());

  public static Card of(CardId id, Place place, CardKind kind, String text) {
    return new Card(id, place, kind, text, Details.NONE, About.NOTHING, Extras.NONE);
  }

  /// What to call the card among other words: the beginning of its text on one line; empty where it
  /// has none.
  ///
  /// @param longest the most code points before the cut
  public String excerpt(int longest) {
    return Texts.excerpt(text, longest);
  }

  public Card withId(CardId newId) {
    return new Card(newId, place, kind, text, details, about, extras);
  }

  public Card withPlace(Place newPlace) {
    return new Card(id, newPlace, kind, text, details, about, extras);
  }

  public Card withKind(CardKind newKind) {
    return new Card(id, place, newKind, text, details, about, extras);
  }

  public Card withText(String newText) {
    return new Card(id, place, kind, newText, details, about, extras);
  }

  public Card withDetails(Details newDetails) {
    return new Card(id, place, kind, text, newDetails, about, extras);
  }

  public Card withAbout(About newAbout) {
    return new Card(id, place, kind, text, details, newAbout, extras);
  }
}
