package org.journeywall.desktop.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import org.journeywall.desktop.Texts;
import org.journeywall.edit.CardChange;
import org.journeywall.edit.ChangeCards;
import org.journeywall.layout.Arrangement;
import org.journeywall.layout.Board;
import org.journeywall.layout.BoardLayout;
import org.journeywall.layout.BoardWords;
import org.journeywall.layout.Hit;
import org.journeywall.layout.PlacedCurve;
import org.journeywall.model.CardId;
import org.journeywall.model.Grid;
import org.journeywall.model.Ids;
import org.journeywall.model.PersonaId;
import org.journeywall.model.Workshop;
import org.journeywall.template.Template;
import org.journeywall.text.FontBook;
import org.junit.jupiter.api.Test;

class FeelingWordsTest {
  private static final FeelingWords WORDS =
      new FeelingWords(Texts.in(Locale.ENGLISH).beside(FeelingWords.class));

  private final Workshop sample =
      Template.HR_SAAS.open("en", new Ids(new SplittableRandom(3)), LocalDate.EPOCH);

  private static Board board(Workshop workshop) {
    var layout = new BoardLayout(new FontBook(), BoardWords.in(Locale.ENGLISH));
    Grid grid = Grid.of(workshop, workshop.mapsInOrder().getFirst().id());
    return layout.board(grid, Arrangement.PLAIN, null);
  }

  private static String said(Workshop workshop, int stage) {
    Board board = board(workshop);
    PlacedCurve curve = board.curves().getFirst();
    List<CardId> cards = curve.spots().get(stage).point().cards();
    return WORDS.of(new Hit.OnFace(curve.persona().id(), cards), board);
  }

  @Test
  void oneScoreIsTold() {
    assertEquals("HR lead · Decision\n−2", said(sample, 2));
  }

  @Test
  void disagreementIsToldWithEveryScore() {
    PlacedCurve curve = board(sample).curves().getFirst();
    PersonaId persona = curve.persona().id();
    CardId card = curve.spots().get(2).point().cards().getFirst();
    var second = new CardChange.ScoreTo(persona, 1, "hopeful", "Anna");
    Workshop two = new ChangeCards(Set.of(card), second).apply(sample);
    assertEquals(
        """
        HR lead · Decision
        2 scores, on average −0.5, spread 1.5
        They disagree: from −2 to +1
        −2
        +1 hopeful (Anna)\
        """,
        said(two, 2));
    assertTrue(board(two).curves().getFirst().spots().get(2).point().isDisputed());
  }
}
