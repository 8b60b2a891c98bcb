package org.journeywall.digitise.review;

import java.util.Locale;
import java.util.Map;
import org.journeywall.model.Card;
import org.journeywall.model.Extras;

/// How far the text of a card that hung on a wall has been put into letters. It stands in the file
/// as the card's field `transcription`.
public enum Transcription {
  /// Nobody has typed what is on it.
  PICTURE,
  /// Somebody typed it.
  TYPED,
  /// The machine read it, and somebody found it right.
  CHECKED;

  private static final String FIELD = "transcription";

  /// What the review of a note comes to.
  static Transcription of(WallNote note) {
    return switch (note.state()) {
      case TYPED -> note.text().isBlank() ? PICTURE : TYPED;
      case ACCEPTED -> note.text().isBlank() ? PICTURE : CHECKED;
      case OPEN, LATER, REJECTED -> PICTURE;
    };
  }

  /// What the card says of it as the file has it.
  Extras extras() {
    return Extras.of(Map.of(FIELD, "\"" + name().toLowerCase(Locale.ROOT) + "\""));
  }

  /// Whether the card has a picture that nobody has put into letters yet.
  public static boolean isToType(Card card) {
    return "\"picture\"".equals(card.extras().fields().get(FIELD)) && card.text().isBlank();
  }
}
