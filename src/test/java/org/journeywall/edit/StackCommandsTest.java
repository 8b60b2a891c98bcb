package org.journeywall.edit;

import static org.journeywall.edit.Wall.PARKING;
import static org.journeywall.edit.Wall.at;
import static org.journeywall.edit.Wall.card;
import static org.journeywall.edit.Wall.cell;
import static org.journeywall.edit.Wall.get;
import static org.journeywall.edit.Wall.ids;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.journeywall.model.Card;
import org.journeywall.model.CardKind;
import org.journeywall.model.Grid;
import org.journeywall.model.Ids;
import org.journeywall.model.LaneKind;
import org.journeywall.model.Rank;
import org.journeywall.model.Stack;
import org.journeywall.model.Workshop;
import org.junit.jupiter.api.Test;

class StackCommandsTest {
  private static final Target NEEDS = cell("s1", LaneKind.NEEDS);
  private static final Target CONCERNS = cell("s1", LaneKind.CONCERNS);

  /// `a` with `d` and `q` under it, then `b` and `c`.
  private final Workshop stacked = new StackCards(card("a"), ids("d", "q")).apply(Wall.workshop());

  private static List<String> stacks(Workshop workshop, LaneKind lane) {
    return Grid.of(workshop, Wall.MAP).stacks(Wall.stage("s1"), Wall.lane(lane)).stream()
        .map(
            stack -> String.join("+", stack.cards().stream().map(one -> one.id().value()).toList()))
        .toList();
  }

  private static List<String> needs(Workshop workshop) {
    return stacks(workshop, LaneKind.NEEDS);
  }

  @Test
  void whatIsStackedLiesRightBehindTheTopCardAndKeepsAllElse() {
    assertEquals("a d q b c", at(stacked, NEEDS));
    assertEquals(List.of("a+d+q", "b", "c"), needs(stacked));
    Card before = get(Wall.workshop(), "d");
    assertEquals(before.withPlace(get(stacked, "d").place()), get(stacked, "d"));
  }

  @Test
  void aStackOntoACardBringsAllItsCards() {
    Workshop one = new StackCards(card("c"), ids("a")).apply(stacked);
    assertEquals(List.of("b", "c+a+d+q"), needs(one));
    assertEquals(
        List.of("a+d+q+b", "c"), needs(new StackCards(card("q"), ids("b")).apply(stacked)));
    assertSame(stacked, new StackCards(card("q"), ids("a", "d")).apply(stacked));
    assertSame(stacked, new StackCards(card("gone"), ids("b")).apply(stacked));
  }

  @Test
  void votesAreCountedTogether() {
    Workshop voted =
        new ChangeCards(Set.of(card("a"), card("q")), new CardChange.Votes(2)).apply(stacked);
    Stack stack =
        Grid.of(voted, Wall.MAP).stacks(Wall.stage("s1"), Wall.lane(LaneKind.NEEDS)).getFirst();
    assertEquals(4, stack.votes());
    assertEquals(2, get(voted, "q").about().votes());
  }

  @Test
  void takenApartTheCardsStandInTheirOrder() {
    Workshop apart = new UnstackCards(Set.of(card("a"))).apply(stacked);
    assertEquals(List.of("a", "d", "q", "b", "c"), needs(apart));
  }

  @Test
  void aSingleCardIsTakenOutBehindTheRest() {
    Workshop out = new UnstackCards(Set.of(card("d"))).apply(stacked);
    assertEquals(List.of("a+q", "d", "b", "c"), needs(out));
    assertNull(get(new UnstackCards(Set.of(card("q"))).apply(out), "a").place().under());
  }

  @Test
  void movedTogetherTheyStayAStackAndMovedAloneACardLeavesIt() {
    Workshop moved = new MoveCards(ids("a", "d", "q"), CONCERNS, 0).apply(stacked);
    assertEquals(List.of("a+d+q"), stacks(moved, LaneKind.CONCERNS));
    Workshop alone = new MoveCards(ids("d"), CONCERNS, 0).apply(stacked);
    assertEquals(List.of("a+q", "b", "c"), needs(alone));
    assertNull(get(alone, "d").place().under());
  }

  @Test
  void whereTheTopCardGoesTheNextComesOnTop() {
    assertEquals(
        List.of("d+q", "b", "c"), needs(new MoveCards(ids("a"), PARKING, 0).apply(stacked)));
    assertEquals(
        List.of("d+q", "b", "c"), needs(new RemoveCards(Set.of(card("a"))).apply(stacked)));
  }

  @Test
  void whatIsPutBetweenTheCardsOfAStackJoinsIt() {
    assertEquals(List.of("a+c+d+q", "b"), needs(new MoveCards(ids("c"), NEEDS, 1).apply(stacked)));
    assertEquals(
        List.of("a+d+new+q", "b", "c"),
        needs(
            new AddCards(
                    List.of(Card.of(card("new"), NEEDS.place(Rank.MIDDLE), CardKind.NOTE, "")),
                    NEEDS,
                    2)
                .apply(stacked)));
  }

  @Test
  void puttingACardOfAStackWhereItIsIsNoChange() {
    assertSame(stacked, new MoveCards(ids("q"), NEEDS, 2).apply(stacked));
    assertSame(stacked, new MoveCards(ids("a"), NEEDS, 0).apply(stacked));
  }

  @Test
  void aStackHasTheKindOfItsTopCard() {
    var change = new CardChange.ToKind(CardKind.CONCERN);
    Workshop changed = new ChangeCards(Set.of(card("a")), change).apply(stacked);
    assertEquals(CardKind.CONCERN, get(changed, "q").kind());
    assertEquals(CardKind.NOTE, get(changed, "b").kind());
    Workshop one = new ChangeCards(Set.of(card("q")), change).apply(stacked);
    assertEquals(CardKind.NOTE, get(one, "a").kind());
  }

  @Test
  void aCopyOfAStackIsAStackAndOfACardAloneACard() {
    var ids = new Ids(new Random(1));
    Clipping whole = Clipping.of(stacked, Set.of(card("a"), card("d"), card("q")));
    Workshop twice = whole.paste(stacked, CONCERNS, 0, ids).command().apply(stacked);
    assertEquals(3, stacks(twice, LaneKind.CONCERNS).getFirst().split("\\+").length);
    Clipping alone = Clipping.of(stacked, Set.of(card("d")));
    Workshop once = alone.paste(stacked, CONCERNS, 0, ids).command().apply(stacked);
    assertEquals(1, stacks(once, LaneKind.CONCERNS).getFirst().split("\\+").length);
  }

  @Test
  void aStackStaysOneWhereItsStageIsRemoved() {
    Workshop parked = new RemoveStage(Wall.stage("s1")).apply(stacked);
    List<Stack> lot = Grid.of(parked, Wall.MAP).parkedStacks();
    assertEquals(3, lot.stream().mapToInt(Stack::size).max().orElse(0));
  }
}
