package org.journeywall.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Objects;
import org.journeywall.edit.RandomWorkshops;
import org.journeywall.model.Workshop;
import org.journeywall.text.FontBook;
import org.junit.jupiter.api.Test;

/// What is left of lanes and stages that are folded.
class FoldingLawsTest {
  private static final double EPSILON = 0.01;

  private final BoardLayout layout = new BoardLayout(new FontBook(), BoardWords.in(Locale.ENGLISH));

  @Test
  void whatIsFoldedIsAsSmallAsItIsMeantAndTellsItsCards() {
    Workshop workshop = RandomWorkshops.of(3, 200);
    Board plain = layout.board(workshop, workshop.mapsInOrder().getFirst().id());
    Arrangement folded = Arrangement.PLAIN;
    for (PlacedLane lane : plain.lanes()) {
      folded = folded.with(lane.lane().id(), true);
    }
    for (PlacedStage stage : plain.stages()) {
      folded = folded.with(stage.stage().id(), true);
    }
    Board board = layout.board(plain.grid(), folded, plain);
    assertEquals(
        Measures.HEADER + board.lanes().size() * Measures.FOLDED_LANE, board.height(), EPSILON);
    assertEquals(
        Measures.LANE_COLUMN + board.stages().size() * Measures.FOLDED_STAGE,
        board.width(),
        EPSILON);
    for (PlacedLane lane : board.lanes()) {
      long cards =
          board.stages().stream()
              .mapToLong(stage -> board.grid().cards(stage.stage().id(), lane.lane().id()).size())
              .sum();
      assertEquals("· " + cards, lane.texts().getLast().line().text());
    }
    for (PlacedCard card : board.cards()) {
      assertEquals(PlacedCard.Form.TICK, card.form());
      assertTrue(card.rect().width() > 0, "a card that is not to be seen");
      assertEquals(card.stack().under().size(), card.sheets().size(), "a colour of each card");
    }
  }

  @Test
  void whatWasFoldedIsMeasuredNoSecondTime() {
    Workshop workshop = RandomWorkshops.of(7, 200);
    Board plain = layout.board(workshop, workshop.mapsInOrder().getFirst().id());
    Arrangement folded = Arrangement.PLAIN;
    for (PlacedLane lane : plain.lanes()) {
      folded = folded.with(lane.lane().id(), true);
    }
    Board unfolded = layout.board(plain.grid(), layout.board(plain.grid(), folded, plain));
    assertFalse(plain.cards().isEmpty());
    for (PlacedCard card : plain.cards()) {
      assertSame(card.face(), Objects.requireNonNull(unfolded.card(card.card().id())).face());
    }
  }
}
