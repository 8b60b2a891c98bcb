package org.journeywall.tool;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.journeywall.edit.CommandName;
import org.journeywall.edit.Selection;
import org.journeywall.layout.Measures;
import org.journeywall.layout.PlacedCommittee;
import org.journeywall.layout.Rect;
import org.journeywall.model.CardKind;
import org.journeywall.model.LaneKind;
import org.journeywall.model.Persona;
import org.journeywall.model.Workshop;
import org.junit.jupiter.api.Test;

/// Every gesture of the wall as a script.
class GestureTest {
  private final GestureScript wall = new GestureScript();
  private final Workshop start = wall.committed();

  private void assertNothingHappened() {
    assertSame(start, wall.committed());
    assertSame(start, wall.editor().workshop());
    assertFalse(wall.editor().canUndo());
    assertFalse(wall.isLifted());
  }

  @Test
  void aClickSelectsWhatLiesThere() {
    wall.click(wall.card("Product demo"));
    assertEquals(Set.of(wall.id("Product demo")), wall.selected());
    wall.click(wall.ground(0, LaneKind.NEEDS));
    assertInstanceOf(Selection.Cell.class, wall.editor().selection());
    wall.click(wall.stageHeader(2));
    assertEquals(new Selection.Stage(wall.stage(2).id()), wall.editor().selection());
    wall.click(wall.laneName(LaneKind.CONCERNS));
    assertEquals(new Selection.Lane(wall.lane(LaneKind.CONCERNS).id()), wall.editor().selection());
    wall.click(wall.parkingLot());
    assertInstanceOf(Selection.Parking.class, wall.editor().selection());
  }

  @Test
  void aClickOnALevelTakesTheNextAndAfterTheHighestNone() {
    wall.withCommittee();
    PlacedCommittee.Member cfo = wall.board().committee().members().get(1);
    Rect first = cfo.parts().getFirst().rect();
    var place = new Spot(Spot.Ground.WALL, first.centreX(), first.centreY());
    var levels = new ArrayList<Integer>();
    for (int i = 0; i < 4; i++) {
      wall.click(place);
      Persona now = wall.committed().personas().require(cfo.persona());
      levels.add(now.involvement(wall.stage(0).id()).level());
    }
    assertEquals(List.of(2, 3, 0, 1), levels);
    assertEquals(CommandName.CHANGE_INVOLVEMENT, requireNonNull(wall.editor().undoName()).name());
  }

  @Test
  void aClickOnAConversionAsksForTheStory() {
    Rect pill = wall.board().pills().get(1).rect();
    wall.click(new Spot(Spot.Ground.WALL, pill.centreX(), pill.centreY()));
    assertEquals(List.of(new Effect.Tell(wall.stage(1).id())), wall.asked());
    assertNothingHappened();
  }

  @Test
  void aClickOnAMemberLooksAtTheWallWithItsEyes() {
    wall.withCommittee();
    PlacedCommittee.Member cfo = wall.board().committee().members().get(1);
    Rect chip = cfo.chip().rect();
    wall.click(new Spot(Spot.Ground.WALL, chip.centreX(), chip.centreY()));
    assertEquals(List.of(new Effect.Look(cfo.persona())), wall.asked());
    assertNothingHappened();
  }

  @Test
  void anAddingClickAddsAndTakesAway() {
    wall.click(wall.card("Product demo")).clickAdding(wall.card("Contract signing"));
    assertEquals(Set.of(wall.id("Product demo"), wall.id("Contract signing")), wall.selected());
    wall.clickAdding(wall.card("Product demo"));
    assertEquals(Set.of(wall.id("Contract signing")), wall.selected());
  }

  @Test
  void aClickOnOneOfManySelectsIt() {
    wall.click(wall.card("Product demo")).clickAdding(wall.card("Contract signing"));
    wall.click(wall.card("Product demo"));
    assertEquals(Set.of(wall.id("Product demo")), wall.selected());
  }

  @Test
  void aRubberBandSelectsWhatItTouches() {
    wall.press(wall.ground(2, LaneKind.NEEDS)).move(wall.card("Product demo")).release();
    assertTrue(wall.selected().contains(wall.id("Product demo")));
    assertTrue(wall.selected().contains(wall.id("Proof for the CFO")));
    assertFalse(wall.selected().contains(wall.id("Contract signing")));
  }

  @Test
  void anAddingBandKeepsTheRestAndEscPutsTheSelectionBack() {
    wall.click(wall.card("Contract signing"));
    wall.pressAdding(wall.ground(0, LaneKind.NEEDS)).move(wall.card("Name the problem"));
    assertTrue(wall.selected().contains(wall.id("Contract signing")));
    assertTrue(wall.selected().contains(wall.id("Name the problem")));
    wall.cancel();
    assertEquals(Set.of(wall.id("Contract signing")), wall.selected());
  }

  @Test
  void aCardIsDraggedIntoAnotherCell() {
    wall.drag(wall.card("Product demo"), wall.ground(3, LaneKind.TOUCHPOINTS));
    assertFalse(wall.texts(2, LaneKind.TOUCHPOINTS).contains("Product demo"));
    assertEquals("Product demo", wall.texts(3, LaneKind.TOUCHPOINTS).getLast());
    assertEquals(Set.of(wall.id("Product demo")), wall.selected());
    wall.editor().undo();
    assertEquals(start, wall.committed());
  }

  @Test
  void aDropOntoWhatIsFoldedGoesToTheEndOfItsCell() {
    wall.fold(LaneKind.CONCERNS, true).fold(3, true);
    wall.drag(wall.card("Product demo"), wall.ground(2, LaneKind.CONCERNS));
    assertEquals("Product demo", wall.texts(2, LaneKind.CONCERNS).getLast());
    wall.drag(wall.card("Security review call"), wall.ground(3, LaneKind.CONCERNS));
    assertEquals("Security review call", wall.texts(3, LaneKind.CONCERNS).getLast());
    wall.drag(wall.card("Product demo"), wall.ground(2, LaneKind.TOUCHPOINTS));
    assertEquals("Product demo", wall.texts(2, LaneKind.TOUCHPOINTS).getLast());
  }

  @Test
  void whatIsFoldedHasNoEdge() {
    wall.fold(LaneKind.CONCERNS, true).fold(3, true);
    Rect cell = wall.board().cell(wall.stage(3).id(), wall.lane(LaneKind.CONCERNS).id());
    wall.press(new Spot(Spot.Ground.WALL, 40, cell.bottom() - 1));
    assertEquals(new Selection.Lane(wall.lane(LaneKind.CONCERNS).id()), wall.editor().selection());
    wall.move(new Spot(Spot.Ground.WALL, 40, cell.bottom() + 300)).cancel();
    wall.press(new Spot(Spot.Ground.WALL, cell.right() - 1, 40));
    assertEquals(new Selection.Stage(wall.stage(3).id()), wall.editor().selection());
    wall.cancel();
    assertNothingHappened();
  }

  @Test
  void neighboursMoveAsideWhileACardIsInTheHand() {
    wall.press(wall.card("Contract signing")).move(wall.before("Product demo"));
    assertEquals("Contract signing", wall.texts(2, LaneKind.TOUCHPOINTS).getFirst());
    assertTrue(wall.isLifted());
    assertSame(start, wall.committed());
  }

  @Test
  void aMovedCardKeepsItsKind() {
    wall.drag(wall.card("Product demo"), wall.ground(2, LaneKind.CONCERNS));
    CardKind kind = wall.committed().cards().require(wall.id("Product demo")).kind();
    assertEquals(CardKind.TOUCHPOINT, kind);
  }

  @Test
  void manyCardsAreDraggedTogetherInTheirOrder() {
    wall.click(wall.card("Security review call")).clickAdding(wall.card("Product demo"));
    wall.drag(wall.card("Security review call"), wall.ground(3, LaneKind.TOUCHPOINTS));
    List<String> texts = wall.texts(3, LaneKind.TOUCHPOINTS);
    assertEquals(
        List.of("Product demo", "Security review call"),
        texts.subList(texts.size() - 2, texts.size()));
  }

  @Test
  void cardsGoToTheParkingLotAndBack() {
    wall.drag(wall.card("Product demo"), wall.parkingLot());
    assertEquals("Product demo", wall.parked().getLast());
    wall.drag(wall.card("Product demo"), wall.ground(2, LaneKind.TOUCHPOINTS));
    assertFalse(wall.parked().contains("Product demo"));
    assertTrue(wall.texts(2, LaneKind.TOUCHPOINTS).contains("Product demo"));
  }

  @Test
  void aCardChangesItsPlaceWithinACell() {
    List<String> before = wall.texts(2, LaneKind.TOUCHPOINTS);
    wall.drag(wall.card(before.get(1)), wall.before(before.get(0)));
    assertEquals(List.of(before.get(1), before.get(0)), wall.texts(2, LaneKind.TOUCHPOINTS));
  }

  @Test
  void aCardPutBackWhereItWasLeavesNoTrace() {
    wall.drag(wall.card("Product demo"), wall.before("Product demo"));
    assertEquals(start, wall.committed());
    assertFalse(wall.editor().canUndo());
  }

  @Test
  void theCopyKeyPutsDownCopies() {
    Spot to = wall.ground(3, LaneKind.TOUCHPOINTS);
    wall.press(wall.card("Product demo")).on(new Input.Move(to, true)).release();
    assertTrue(wall.texts(2, LaneKind.TOUCHPOINTS).contains("Product demo"));
    assertEquals("Product demo", wall.texts(3, LaneKind.TOUCHPOINTS).getLast());
    assertEquals(start.cards().size() + 1, wall.committed().cards().size());
  }

  @Test
  void escPutsTheCardsBack() {
    wall.press(wall.card("Product demo")).move(wall.ground(3, LaneKind.NEEDS)).cancel();
    assertNothingHappened();
    wall.move(wall.ground(0, LaneKind.NEEDS)).release();
    assertNothingHappened();
  }

  @Test
  void aDropOnTheWallsRimGoesIntoTheLastCell() {
    Spot rim =
        new Spot(Spot.Ground.WALL, wall.board().width() + 20, wall.card("Customer board").y());
    wall.drag(wall.card("Product demo"), rim);
    assertEquals("Product demo", wall.texts(4, LaneKind.OUR_ACTIONS).getLast());
  }

  @Test
  void aDropBesideTheWallPutsTheCardsBack() {
    Spot beside = new Spot(Spot.Ground.WALL, wall.board().width() + 90, 300);
    wall.press(wall.card("Product demo")).move(wall.ground(3, LaneKind.NEEDS)).move(beside);
    wall.release();
    assertNothingHappened();
  }

  @Test
  void aTrembleIsAClick() {
    Spot at = wall.card("Product demo");
    wall.press(at).move(new Spot(at.ground(), at.x() + 2, at.y() + 2)).release();
    assertNothingHappened();
  }

  @Test
  void aStageIsDraggedToAnotherPlace() {
    var moved = wall.stage(0).id();
    wall.drag(wall.stageHeader(0), wall.stageHeader(3));
    assertEquals(moved, wall.stage(2).id());
    assertEquals(new Selection.Stage(moved), wall.editor().selection());
  }

  @Test
  void aLaneIsDraggedToAnotherPlace() {
    var moved = wall.lane(LaneKind.CONCERNS).id();
    wall.drag(wall.laneName(LaneKind.CONCERNS), new Spot(Spot.Ground.WALL, 40, 90));
    assertEquals(moved, wall.board().grid().lanes().getFirst().id());
  }

  @Test
  void edgesResizeStagesAndLanes() {
    var stage = wall.board().stages().get(1);
    Spot edge = new Spot(Spot.Ground.WALL, stage.right(), 40);
    wall.drag(edge, new Spot(Spot.Ground.WALL, stage.x() + Measures.stageWidth(3), 40));
    assertEquals(3, wall.stage(1).columns());
    var lane = wall.board().lanes().get(1);
    Spot lower = new Spot(Spot.Ground.WALL, 40, lane.bottom());
    wall.drag(lower, new Spot(Spot.Ground.WALL, 40, lane.y() + Measures.laneHeight(2)));
    assertEquals(2, wall.board().lanes().get(1).lane().rows());
  }

  @Test
  void aDoubleClickWritesEditsAndRenames() {
    wall.doubleClick(wall.card("Product demo"));
    assertEquals(new Effect.Write(wall.id("Product demo")), wall.asked().getLast());
    wall.doubleClick(wall.ground(3, LaneKind.CONCERNS));
    var fresh = assertInstanceOf(Effect.WriteNew.class, wall.asked().getLast());
    assertEquals(wall.texts(3, LaneKind.CONCERNS).size(), fresh.index());
    wall.doubleClick(wall.stageHeader(1));
    assertEquals(new Effect.RenameStage(wall.stage(1).id()), wall.asked().getLast());
    wall.doubleClick(wall.laneName(LaneKind.NEEDS));
    assertEquals(new Effect.RenameLane(wall.lane(LaneKind.NEEDS).id()), wall.asked().getLast());
    wall.doubleClick(new Spot(Spot.Ground.WALL, 30, 30));
    assertEquals(new Effect.RenameMap(), wall.asked().getLast());
    assertNothingHappened();
  }

  @Test
  void aDragRightAfterAClickIsADragAndNoDoubleClick() {
    Spot demo = wall.card("Product demo");
    wall.click(demo).on(new Input.Press(demo, false, 2));
    wall.move(wall.ground(3, LaneKind.CONCERNS)).release();
    assertTrue(wall.texts(3, LaneKind.CONCERNS).contains("Product demo"));
    assertTrue(wall.asked().isEmpty());
  }

  @Test
  void aNoteFromThePaletteIsWrittenWhereItLands() {
    wall.take(new CarryingNew(CardKind.OPPORTUNITY, wall.ids().card()));
    wall.move(wall.ground(1, LaneKind.NEEDS));
    assertEquals(start.cards().size() + 1, wall.editor().workshop().cards().size());
    wall.release();
    var fresh = assertInstanceOf(Effect.WriteNew.class, wall.asked().getLast());
    assertEquals(CardKind.OPPORTUNITY, fresh.kind());
    assertNothingHappened();
  }

  @Test
  void aFaceOfTheCurveIsSelectedAndMovedLikeItsCard() {
    wall.click(wall.face(0));
    assertEquals(1, wall.selected().size());
    var card = wall.selected().iterator().next();
    wall.drag(wall.face(0), wall.ground(1, LaneKind.EMOTIONS));
    assertEquals(wall.stage(1).id(), wall.committed().cards().require(card).place().stage());
  }

  @Test
  void aPersonasChipMakesItTheOneThatIsScored() {
    var chip =
        wall.board().lanes().stream().flatMap(lane -> lane.chips().stream()).toList().getLast();
    wall.click(new Spot(Spot.Ground.WALL, chip.rect().centreX(), chip.rect().centreY()));
    assertEquals(new Effect.Score(chip.persona()), wall.asked().getLast());
    wall.asked().clear();
    wall.click(new Spot(Spot.Ground.WALL, chip.rect().centreX(), chip.rect().bottom() + 0.9));
    assertEquals(List.of(new Effect.Score(chip.persona())), wall.asked(), "24 pixels high");
  }
}
