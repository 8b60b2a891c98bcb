package org.journeywall.endtoend;

import org.journeywall.model.Card;
import org.journeywall.model.CardKind;
import org.journeywall.model.LaneId;
import org.journeywall.model.Score;
import org.journeywall.model.StageId;
import org.journeywall.model.Workshop;

/// A card as everybody in the room sees it.
///
/// @param stage the stage's name; empty in the parking lot
/// @param lane the lane's name; empty in the parking lot
/// @param text of an emotion its score and the word for it
record Note(String stage, String lane, CardKind kind, String text) {
  static Note parked(String text) {
    return new Note("", "", CardKind.NOTE, text);
  }

  static Note of(Card card, Workshop workshop) {
    StageId stage = card.place().stage();
    LaneId lane = card.place().lane();
    return new Note(
        stage == null ? "" : workshop.stages().require(stage).name(),
        lane == null ? "" : workshop.lanes().require(lane).name(),
        card.kind(),
        card.kind() == CardKind.EMOTION ? feeling(card) : card.text());
  }

  private static String feeling(Card card) {
    Score score = card.details().scores().getFirst();
    return feeling(score.value(), score.word());
  }

  /// A feeling as it is typed.
  static String feeling(int score, String word) {
    return (score > 0 ? "+" : "") + score + " " + word;
  }

  /// The word of a feeling, the text of any other card.
  String words() {
    return kind == CardKind.EMOTION ? text.substring(text.indexOf(' ') + 1) : text;
  }

  /// The same note, carried somewhere else.
  Note in(String otherStage, String otherLane) {
    return new Note(otherStage, otherLane, kind, text);
  }
}
