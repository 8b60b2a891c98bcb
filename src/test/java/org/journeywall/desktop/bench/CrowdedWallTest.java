package org.journeywall.desktop.bench;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.journeywall.format.WorkshopCodec;
import org.journeywall.layout.Board;
import org.journeywall.layout.BoardLayout;
import org.journeywall.layout.BoardWords;
import org.journeywall.layout.Hit;
import org.journeywall.model.Card;
import org.journeywall.model.CardKind;
import org.journeywall.model.Grid;
import org.journeywall.model.MapId;
import org.journeywall.model.Validity;
import org.journeywall.model.Workshop;
import org.journeywall.text.FontBook;
import org.junit.jupiter.api.Test;

/// What is measured with is what the figures are said to be of.
class CrowdedWallTest {
  private static final int CARDS = 1000;
  private static final WallShape SHAPE = new WallShape(CARDS, CARDS);
  private static final Workshop WALL = CrowdedWall.of(SHAPE);

  @Test
  void theSameNumberGivesTheSameWorkshop() {
    var codec = new WorkshopCodec();
    assertArrayEquals(codec.write(WALL), codec.write(CrowdedWall.of(SHAPE)));
  }

  @Test
  void itIsSoundAndHasAllKindsOfCards() {
    assertEquals(List.of(), Validity.problems(WALL));
    assertEquals(CARDS, WALL.cards().size());
    var kinds = WALL.cards().values().stream().map(Card::kind).collect(Collectors.toSet());
    assertEquals(EnumSet.allOf(CardKind.class), kinds);
    assertEquals(4, WALL.personas().size());
    assertTrue(WALL.links().isEmpty());
  }

  @Test
  void everyCellHoldsAboutAsMany() {
    Grid grid = Grid.of(WALL, map(WALL));
    assertEquals(8, grid.stages().size());
    assertEquals(6, grid.lanes().size());
    grid.stages()
        .forEach(stage ->
            grid.lanes()
                .forEach(lane -> {
                  int cards = grid.cards(stage.id(), lane.id()).size();
                  assertTrue(cards == SHAPE.perCell() || cards == SHAPE.perCell() - 1);
                }));
  }

  @Test
  void textsHaveAboutSixtyCharactersAndPolishLetters() {
    List<String> texts = WALL.cards().values().stream().map(Card::text).toList();
    double mean = texts.stream().mapToInt(String::length).average().orElseThrow();
    assertEquals(60, mean, 4);
    long polish = texts.stream().filter(text -> text.matches("(?s).*[ąćęłńóśźż].*")).count();
    assertTrue(polish > 0.9 * CARDS, polish + " of " + CARDS);
  }

  @Test
  void theHandFindsACardWhereItTakesOne() {
    for (int cards : List.of(WallShape.FEWEST, 100, CARDS, 10_000)) {
      var shape = new WallShape(cards, cards);
      Board board = board(CrowdedWall.of(shape));
      assertTrue(
          board.hit(shape.cardX(0), shape.cardY(), 12) instanceof Hit.OnCard, cards + " cards");
      assertEquals(shape.width(), board.width(), 0.001);
    }
  }

  @Test
  void theWayAcrossIsAsHighAsTheMap() {
    for (int cards : List.of(CARDS, 10_000)) {
      var shape = new WallShape(cards, cards);
      Board board = board(CrowdedWall.of(shape));
      assertEquals(1, shape.height() / board.height(), 0.15, cards + " cards");
    }
  }

  @Test
  void anEmptyWallIsAsWide() {
    Workshop empty = CrowdedWall.of(new WallShape(CARDS, 0));
    assertTrue(empty.cards().isEmpty());
    assertEquals(SHAPE.width(), board(empty).width(), 0.001);
    assertFalse(board(empty).lanes().isEmpty());
  }

  private static Board board(Workshop workshop) {
    var layout = new BoardLayout(new FontBook(), BoardWords.in(Locale.ENGLISH));
    return layout.board(Grid.of(workshop, map(workshop)), null);
  }

  private static MapId map(Workshop workshop) {
    return workshop.mapsInOrder().getFirst().id();
  }
}
