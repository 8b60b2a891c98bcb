package org.journeywall.endtoend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.journeywall.edit.NewCards;
import org.journeywall.model.Card;
import org.journeywall.model.CardKind;
import org.journeywall.model.Grid;
import org.journeywall.model.Ids;
import org.journeywall.model.Lane;
import org.journeywall.model.Score;
import org.journeywall.model.Stage;
import org.journeywall.model.Workshop;
import org.journeywall.template.Template;

/// The HR example's wall of today as a facilitator reads it off the paper: what is to be typed into
/// which cell.
final class HrWall {
  private static final Locale POLISH = Locale.of("pl");
  private static final List<String> WORDS =
      List.of("ciekawość", "nadzieja", "zniecierpliwienie", "ulga", "duma");

  private final Workshop workshop =
      Template.HR_SAAS.open(
          "pl", new Ids(RandomGenerator.of("L64X128MixRandom")), LocalDate.of(2026, 11, 21));
  private final Grid grid = Grid.of(workshop, workshop.mapsInOrder().getFirst().id());

  /// The names of the stages, from left to right.
  List<String> stages() {
    return grid.stages().stream().map(Stage::name).toList();
  }

  /// The names of the lanes, from top to bottom.
  List<String> lanes() {
    return grid.lanes().stream().map(Lane::name).toList();
  }

  /// What is typed into a cell, card by card. In the emotion lane it is what the first persona
  /// feels.
  List<String> typed(int stage, int lane) {
    return cards(stage, lane).stream().map(card -> typed(card, stage)).toList();
  }

  private String typed(Card card, int stage) {
    return card.kind() == CardKind.EMOTION ? feeling(card, stage, 0) : NewCards.typed(card, POLISH);
  }

  /// What the second persona feels, stage by stage, and in which lane that is typed.
  List<String> secondFeelings() {
    return IntStream.range(0, grid.stages().size())
        .mapToObj(stage -> feeling(cards(stage, emotions()).getFirst(), stage, 1))
        .toList();
  }

  int emotions() {
    return IntStream.range(0, grid.lanes().size())
        .filter(lane -> grid.lanes().get(lane).kind().cardKind() == CardKind.EMOTION)
        .findFirst()
        .orElseThrow();
  }

  private static String feeling(Card card, int stage, int persona) {
    Score score = card.details().scores().get(persona);
    return Note.feeling(score.value(), WORDS.get((stage + persona) % WORDS.size()));
  }

  /// What is typed into the parking lot.
  List<String> parked() {
    return grid.parked().stream().map(Card::text).toList();
  }

  private List<Card> cards(int stage, int lane) {
    return grid.cards(grid.stages().get(stage).id(), grid.lanes().get(lane).id());
  }

  /// The notes that should be on the wall afterwards.
  List<Note> notes() {
    var notes = new ArrayList<Note>();
    for (int lane = 0; lane < lanes().size(); lane++) {
      for (int stage = 0; stage < stages().size(); stage++) {
        for (Card card : cards(stage, lane)) {
          boolean feeling = card.kind() == CardKind.EMOTION;
          String text = feeling ? feeling(card, stage, 0) : card.text();
          notes.add(new Note(stages().get(stage), lanes().get(lane), card.kind(), text));
          if (feeling) {
            String second = feeling(card, stage, 1);
            notes.add(new Note(stages().get(stage), lanes().get(lane), card.kind(), second));
          }
        }
      }
    }
    parked().forEach(text -> notes.add(Note.parked(text)));
    return notes;
  }
}
