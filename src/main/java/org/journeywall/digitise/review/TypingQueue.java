package org.journeywall.digitise.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.journeywall.edit.Target;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Lane;
import org.journeywall.model.MapId;
import org.journeywall.model.Stage;
import org.journeywall.model.Workshop;
import org.jspecify.annotations.Nullable;

/// The cards of a map that are pictures nobody has put into letters, in the order they are typed:
/// stage by stage, lane by lane, then those that are parked. Which of them are done is asked of the
/// workshop each time, so that taking a step back puts a card into the queue again.
///
/// @param cards as they were when somebody sat down
public record TypingQueue(List<CardId> cards) {
  public TypingQueue {
    cards = List.copyOf(cards);
  }

  public static TypingQueue of(Workshop workshop, MapId map) {
    var cards = new ArrayList<Card>();
    for (Stage stage : workshop.stagesOf(map)) {
      for (Lane lane : workshop.lanesOf(map)) {
        cards.addAll(new Target.Cell(map, stage.id(), lane.id()).cards(workshop));
      }
    }
    cards.addAll(new Target.Parking(map).cards(workshop));
    return new TypingQueue(cards.stream().filter(Transcription::isToType).map(Card::id).toList());
  }

  /// How many cards of a map are to be typed.
  public static int count(Workshop workshop, MapId map) {
    return (int)
        workshop.cards().values().stream()
            .filter(card -> card.place().map().equals(map) && Transcription.isToType(card))
            .count();
  }

  /// How many are still to be typed.
  public int left(Workshop workshop) {
    return (int) cards.stream().filter(card -> isToType(workshop, card)).count();
  }

  /// The next one to be typed behind a card, from the beginning again after the last; the first
  /// where there is no such card. Null where none is left.
  public @Nullable CardId next(Workshop workshop, @Nullable CardId from) {
    int at = from == null ? -1 : cards.indexOf(from);
    return Stream.concat(
            cards.subList(at + 1, cards.size()).stream(), cards.subList(0, at + 1).stream())
        .filter(card -> isToType(workshop, card))
        .findFirst()
        .orElse(null);
  }

  /// The one before a card, typed or not; the last where it is the first.
  public @Nullable CardId before(@Nullable CardId from) {
    int at = from == null ? 0 : cards.indexOf(from);
    return cards.isEmpty() ? null : cards.get(Math.floorMod(at - 1, cards.size()));
  }

  private static boolean isToType(Workshop workshop, CardId id) {
    Card card = workshop.cards().get(id);
    return card != null && Transcription.isToType(card);
  }
}
