package org.journeywall.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.journeywall.edit.Selection;
import org.journeywall.model.LaneKind;
import org.junit.jupiter.api.Test;

/// Walking over the wall and carrying cards by the arrow keys.
class WalkTest {
  private final GestureScript wall = new GestureScript();

  private Selection step(Walk.Way... ways) {
    for (Walk.Way way : ways) {
      wall.editor().select(new Walk(wall.scene()).step(way));
    }
    return wall.editor().selection();
  }

  private void assertOn(String text) {
    assertEquals(Selection.card(wall.id(text)), wall.editor().selection());
  }

  private void carry(Walk.Way way) {
    wall.editor().commit(Objects.requireNonNull(new Walk(wall.scene()).carry(way)));
  }

  @Test
  void theFirstArrowComesOntoTheFirstCard() {
    step(Walk.Way.RIGHT);
    assertOn("Blog article on absence cost");
  }

  @Test
  void arrowsGoFromCardToCardAndOnIntoTheNextCell() {
    wall.click(wall.card("Blog article on absence cost"));
    step(Walk.Way.RIGHT);
    assertOn("LinkedIn ad");
    step(Walk.Way.RIGHT);
    assertOn("HR report download");
    step(Walk.Way.LEFT);
    assertOn("LinkedIn ad");
    step(Walk.Way.DOWN);
    assertOn("See that others have it");
  }

  @Test
  void anEmptyCellIsAStopOnTheWay() {
    var moved = wall.card("Quick first value");
    wall.drag(moved, wall.parkingLot());
    wall.click(wall.card("No surprises in the price"));
    Selection next = step(Walk.Way.RIGHT);
    var cell = assertInstanceOf(Selection.Cell.class, next);
    assertEquals(wall.stage(4).id(), cell.stage());
  }

  @Test
  void whatIsFoldedIsWalkedCellByCell() {
    wall.fold(LaneKind.NEEDS, true);
    wall.click(wall.card("LinkedIn ad"));
    var first = new Selection.Cell(wall.map(), wall.stage(0).id(), wall.lane(LaneKind.NEEDS).id());
    assertEquals(first, step(Walk.Way.DOWN));
    var second = new Selection.Cell(wall.map(), wall.stage(1).id(), first.lane());
    assertEquals(second, step(Walk.Way.RIGHT));
    step(Walk.Way.UP);
    assertOn("HR report download");
    wall.fold(1, true);
    wall.click(wall.card("LinkedIn ad"));
    assertEquals(
        wall.stage(1).id(), assertInstanceOf(Selection.Cell.class, step(Walk.Way.RIGHT)).stage());
    step(Walk.Way.RIGHT);
    assertEquals(wall.stage(2).id(), wall.placeOfFocus().stage());
  }

  @Test
  void aLeapIntoWhatIsFoldedEndsOnTheCell() {
    wall.fold(4, true);
    wall.click(wall.card("Name the problem"));
    var end = new Selection.Cell(wall.map(), wall.stage(4).id(), wall.lane(LaneKind.NEEDS).id());
    assertEquals(end, new Leap(wall.scene()).toEndOfLane(true));
  }

  @Test
  void theRimsAreHeadersAndTheParkingLot() {
    wall.click(wall.card("Blog article on absence cost"));
    assertEquals(new Selection.Stage(wall.stage(0).id()), step(Walk.Way.UP));
    assertEquals(new Selection.Stage(wall.stage(1).id()), step(Walk.Way.RIGHT));
    step(Walk.Way.DOWN);
    assertOn("HR report download");
    wall.click(wall.card("Name the problem"));
    var needs = wall.lane(LaneKind.NEEDS).id();
    assertEquals(new Selection.Lane(needs), step(Walk.Way.LEFT));
    step(Walk.Way.RIGHT);
    assertOn("Name the problem");
    wall.click(wall.ground(0, LaneKind.METRICS));
    step(Walk.Way.DOWN);
    assertOn("Partner fair in Brno");
    assertInstanceOf(Selection.Cards.class, step(Walk.Way.UP));
  }

  @Test
  void everyCardIsReachedByArrows() {
    Set<Selection> seen = new HashSet<>();
    var open = new ArrayDeque<Selection>();
    open.add(step(Walk.Way.RIGHT));
    while (!open.isEmpty()) {
      Selection here = open.poll();
      if (seen.add(here)) {
        for (Walk.Way way : Walk.Way.values()) {
          wall.editor().select(here);
          open.add(new Walk(wall.scene()).step(way));
        }
      }
    }
    wall.board().cards().stream()
        .filter(card -> card.card().place().stage() != null)
        .forEach(card ->
            assertTrue(
                seen.stream().anyMatch(selection -> selection.contains(card.card().id())),
                () -> "no way to " + card.card().text()));
  }

  @Test
  void carryingTakesTheCardToTheNeighbouringCell() {
    wall.click(wall.card("Product demo"));
    carry(Walk.Way.RIGHT);
    assertTrue(wall.texts(3, LaneKind.TOUCHPOINTS).contains("Product demo"));
    carry(Walk.Way.DOWN);
    assertTrue(wall.texts(3, LaneKind.NEEDS).contains("Product demo"));
    assertOn("Product demo");
  }

  @Test
  void carryingEndsAtTheRimAndGoesIntoTheParkingLot() {
    wall.click(wall.card("Blog article on absence cost"));
    assertNull(new Walk(wall.scene()).carry(Walk.Way.UP));
    assertNull(new Walk(wall.scene()).carry(Walk.Way.LEFT));
    wall.drag(wall.card("Blog article on absence cost"), wall.ground(0, LaneKind.METRICS));
    carry(Walk.Way.DOWN);
    assertTrue(wall.parked().contains("Blog article on absence cost"));
  }

  private void leap(Function<Leap, Selection> leap) {
    wall.editor().select(leap.apply(new Leap(wall.scene())));
  }

  @Test
  void aLeapPassesTheOtherCardsOfTheCell() {
    wall.click(wall.card("Blog article on absence cost"));
    leap(from -> from.outOfCell(Walk.Way.RIGHT));
    assertOn("HR report download");
    leap(from -> from.outOfCell(Walk.Way.DOWN));
    assertOn("Compare options honestly");
    leap(from -> from.outOfCell(Walk.Way.LEFT));
    assertOn("See that others have it");
    leap(from -> from.outOfCell(Walk.Way.LEFT));
    assertEquals(new Selection.Lane(wall.lane(LaneKind.NEEDS).id()), wall.editor().selection());
    leap(from -> from.outOfCell(Walk.Way.RIGHT));
    assertOn("Name the problem");
  }

  @Test
  void homeAndEndAreTheEndsOfTheLaneAndOfTheMap() {
    wall.click(wall.card("Product demo"));
    leap(from -> from.toEndOfLane(true));
    assertOn("Referral programme");
    leap(from -> from.toEndOfLane(false));
    assertOn("Blog article on absence cost");
    leap(from -> from.toEndOfMap(true));
    var last = wall.editor().selection();
    assertTrue(wall.texts(4, LaneKind.METRICS).size() > 1);
    leap(from -> from.toEndOfLane(true));
    assertEquals(last, wall.editor().selection());
    leap(from -> from.toEndOfMap(false));
    assertOn("Blog article on absence cost");
    wall.click(wall.card("Partner fair in Brno"));
    leap(from -> from.toEndOfLane(true));
    assertOn("Works council?");
  }

  @Test
  void aPageGoesStraightUpAndDownAndStopsAtTheRim() {
    wall.click(wall.card("Name the problem"));
    double lane = wall.board().lanes().get(1).height();
    leap(from -> from.page(-lane));
    assertOn("Blog article on absence cost");
    leap(from -> from.page(-lane));
    assertOn("Blog article on absence cost");
    leap(from -> from.page(lane));
    assertOn("Name the problem");
    leap(from -> from.page(100 * lane));
    assertEquals(
        wall.lane(LaneKind.METRICS).id(),
        new Leap(wall.scene()).outOfCell(Walk.Way.LEFT) instanceof Selection.Lane(var id)
            ? id
            : null);
  }
}
