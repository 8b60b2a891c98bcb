package org.journeywall.desktop.inspector;

import java.util.Locale;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.wall.WallPort;
import org.journeywall.layout.BoardWords;
import org.journeywall.model.Card;
import org.journeywall.model.CardKind;
import org.journeywall.model.Stage;
import org.journeywall.model.StageId;

/// How the inspector speaks of cards.
record CardNames(Texts texts) {
  private static final int LONGEST = 60;

  String kind(CardKind kind) {
    return texts.beside(WallPort.class).say("kind." + kind.name().toLowerCase(Locale.ROOT));
  }

  /// The card's text on one line, or its kind where it has none.
  String of(Card card) {
    String line = card.excerpt(LONGEST);
    return line.isEmpty() ? kind(card.kind()) : line;
  }

  /// The stage the selected cards stand in, or that they stand in the parking lot; empty where they
  /// stand apart.
  String stage(Chosen cards) {
    return cards
        .common(card -> card.place().isParked() ? "" : stage(cards, card))
        .map(name -> name.isEmpty() ? BoardWords.in(texts.locale()).parkingLot() : name)
        .orElse("");
  }

  private static String stage(Chosen cards, Card card) {
    StageId id = card.place().stage();
    Stage stage = id == null ? null : cards.workshop().stages().get(id);
    return stage == null ? "" : stage.name();
  }
}
