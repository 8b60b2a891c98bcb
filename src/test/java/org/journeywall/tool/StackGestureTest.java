package org.journeywall.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.journeywall.edit.ChangeLane;
import org.journeywall.edit.LaneChange;
import org.journeywall.edit.StackCards;
import org.journeywall.layout.PlacedCard;
import org.journeywall.layout.Rect;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.LaneKind;
import org.journeywall.model.Workshop;
import org.junit.jupiter.api.Test;

/// Stacking by hand.
class StackGestureTest {
  private final GestureScript wall = new GestureScript();
  private final List<Card> needs =
      wall.board().grid().cards(wall.stage(0).id(), wall.lane(LaneKind.NEEDS).id());
  private final List<Card> concerns =
      wall.board().grid().cards(wall.stage(0).id(), wall.lane(LaneKind.CONCERNS).id());
  private final String held = concerns.getFirst().text();
  private final String below = needs.getFirst().text();

  private CardId under(String text) {
    return Objects.requireNonNull(
        wall.committed().cards().require(wall.id(text)).place().under(), text);
  }

  private GestureScript holdOver() {
    Spot start = wall.card(held);
    wall.press(start).move(new Spot(start.ground(), start.x() + 20, start.y()));
    // The neighbours move aside, so the card is sought again where it is shown then.
    return wall.move(wall.card(below)).move(wall.card(below));
  }

  @Test
  void aHandThatRestsOverTheMiddleOfACardStacks() {
    holdOver().rest(wall.card(below));
    assertEquals(wall.id(below), wall.onto());
    wall.release();
    assertNull(wall.onto());
    assertEquals(wall.id(below), under(held));
    assertEquals(Set.of(wall.id(below)), wall.selected());
    wall.editor().undo();
    assertNull(wall.committed().cards().require(wall.id(held)).place().under());
  }

  @Test
  void withoutRestingItGoesBeside() {
    holdOver().release();
    assertNull(wall.committed().cards().require(wall.id(held)).place().under());
    assertTrue(wall.texts(0, LaneKind.NEEDS).contains(held));
  }

  @Test
  void movedOnItGoesBesideAgain() {
    holdOver().rest(wall.card(below)).move(wall.ground(0, LaneKind.NEEDS));
    assertNull(wall.onto());
    wall.release();
    assertNull(wall.committed().cards().require(wall.id(held)).place().under());
    assertEquals(held, wall.texts(0, LaneKind.NEEDS).getLast());
  }

  @Test
  void nearTheEdgeNothingIsStacked() {
    holdOver();
    Rect rect = Objects.requireNonNull(wall.scene().rect(wall.id(below), Spot.Ground.WALL));
    wall.rest(new Spot(Spot.Ground.WALL, rect.x() + 4, rect.centreY()));
    assertNull(wall.onto());
  }

  @Test
  void givenUpNothingHasHappened() {
    Workshop before = wall.committed();
    holdOver().rest(wall.card(below)).cancel();
    assertNull(wall.onto());
    assertSame(before, wall.editor().workshop());
  }

  @Test
  void aClosedStackIsDraggedWhole() {
    wall.editor().commit(new StackCards(wall.id(below), List.of(wall.id(held))));
    wall.drag(wall.card(below), wall.parkingLot());
    assertTrue(wall.parked().containsAll(List.of(below, held)));
    assertEquals(wall.id(below), under(held));
  }

  @Test
  void ofAnOpenStackOneCardIsDraggedOut() {
    wall.editor().commit(new StackCards(wall.id(below), List.of(wall.id(held))));
    wall.click(badge());
    wall.drag(wall.card(held), wall.parkingLot());
    assertTrue(wall.parked().contains(held));
    assertTrue(wall.texts(0, LaneKind.NEEDS).contains(below));
    assertNull(wall.committed().cards().require(wall.id(held)).place().under());
  }

  @Test
  void theLastCardOfACellLeavesItsOpenStackOverFreeGround() {
    for (String other : wall.texts(0, LaneKind.NEEDS)) {
      if (!other.equals(below)) {
        wall.drag(wall.card(other), wall.parkingLot());
      }
    }
    wall.editor().commit(new StackCards(wall.id(below), List.of(wall.id(held))));
    var room = new ChangeLane(wall.lane(LaneKind.NEEDS).id(), new LaneChange.RowsTo(2));
    wall.editor().commit(room);
    wall.click(badge());
    wall.press(wall.card(held)).move(wall.ground(0, LaneKind.NEEDS));
    wall.move(wall.card(held)).release();
    assertEquals(wall.id(below), under(held), "put back it stays");
    wall.drag(wall.card(held), wall.ground(0, LaneKind.NEEDS));
    assertNull(wall.committed().cards().require(wall.id(held)).place().under());
    assertEquals(List.of(below, held), wall.texts(0, LaneKind.NEEDS));
    wall.editor().undo();
    assertEquals(wall.id(below), under(held));
  }

  @Test
  void theBadgeOpensAndCloses() {
    wall.editor().commit(new StackCards(wall.id(below), List.of(wall.id(held))));
    Rect closed = rect(held);
    assertEquals(rect(below), closed);
    wall.click(badge());
    assertTrue(!rect(held).equals(rect(below)));
    wall.click(badge());
    assertEquals(closed, rect(held));
  }

  @Test
  void aCopyOfAStackThatIsPutDownIsAStack() {
    wall.editor().commit(new StackCards(wall.id(below), List.of(wall.id(held))));
    int cards = wall.committed().cards().size();
    wall.press(wall.card(below));
    wall.on(new Input.Move(wall.parkingLot(), true)).on(new Input.Move(wall.parkingLot(), true));
    wall.release();
    assertEquals(cards + 2, wall.committed().cards().size());
    assertTrue(
        wall.board().grid().parkedStacks().stream().anyMatch(stack -> stack.size() == 2),
        () -> new ArrayList<>(wall.parked()).toString());
  }

  private Rect rect(String text) {
    return Objects.requireNonNull(wall.scene().rect(wall.id(text), Spot.Ground.WALL));
  }

  private Spot badge() {
    PlacedCard stack = Objects.requireNonNull(wall.board().card(wall.id(below)));
    Rect badge = stack.face().badge().movedBy(stack.rect().x(), stack.rect().y());
    return new Spot(Spot.Ground.WALL, badge.centreX(), badge.centreY());
  }
}
