package org.journeywall.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import org.journeywall.edit.DrawnLinks;
import org.journeywall.edit.Selection;
import org.journeywall.edit.Target;
import org.journeywall.layout.Bend;
import org.journeywall.layout.Hit;
import org.journeywall.layout.PlacedLink;
import org.journeywall.model.CardId;
import org.journeywall.model.CardKind;
import org.journeywall.model.LaneKind;
import org.journeywall.model.Link;
import org.journeywall.model.Workshop;
import org.junit.jupiter.api.Test;

/// Links drawn from card to card, as scripts, and links taken by their curves.
class LinkingTest {
  private static final String FROM = "Name the problem";
  private static final String TO = "Contract signing";

  private final GestureScript wall = new GestureScript();
  private final Workshop start = wall.committed();

  private GestureScript drawing(String from) {
    return wall.take(new Linking(wall.id(from)));
  }

  private Link only() {
    var fresh =
        wall.committed().links().values().stream()
            .filter(link -> !start.links().contains(link.id()))
            .toList();
    assertEquals(1, fresh.size());
    return fresh.getFirst();
  }

  private CardId first(CardKind kind) {
    return wall.board().cards().stream()
        .map(placed -> placed.card())
        .filter(card -> card.kind() == kind)
        .filter(card ->
            start.links().values().stream()
                .noneMatch(link -> link.from().equals(card.id()) || link.to().equals(card.id())))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private Spot middle(CardId card) {
    var rect = Objects.requireNonNull(wall.scene().rect(card, Spot.Ground.WALL));
    return new Spot(Spot.Ground.WALL, rect.centreX(), rect.centreY());
  }

  @Test
  void aThreadLetGoOverACardLinksThem() {
    drawing(FROM).move(wall.ground(1, LaneKind.NEEDS)).move(wall.card(TO));
    assertEquals(wall.id(TO), Objects.requireNonNull(wall.yarn()).over());
    assertSame(start, wall.editor().workshop());
    wall.release();
    assertNull(wall.yarn());
    Link link = only();
    assertEquals(wall.id(FROM), link.from());
    assertEquals(wall.id(TO), link.to());
    assertEquals(Link.Kind.CAUSES, link.kind());
    assertEquals(new Selection.Link(link.id()), wall.editor().selection());
    assertNotNull(wall.board().links().get(link.id()));
    wall.editor().undo();
    assertEquals(start, wall.committed());
  }

  @Test
  void betweenConcernAndActionItIsAnAnswerWhicheverWayItIsDrawn() {
    CardId concern = first(CardKind.CONCERN);
    CardId action = first(CardKind.ACTION);
    wall.take(new Linking(action)).move(middle(concern)).release();
    Link link = only();
    assertEquals(Link.Kind.ANSWERED_BY, link.kind());
    assertEquals(concern, link.from());
    assertEquals(action, link.to());
  }

  @Test
  void cardsThatAreLinkedAreNotLinkedTwice() {
    drawing(FROM).move(wall.card(TO)).release();
    Link link = only();
    drawing(TO).move(wall.card(FROM)).release();
    assertEquals(link, only());
    assertEquals(new Selection.Link(link.id()), wall.editor().selection());
  }

  @Test
  void overFreeGroundANewCardIsOpenedLinked() {
    Spot ground = wall.ground(3, LaneKind.CONCERNS);
    drawing(FROM).move(ground).release();
    assertSame(start, wall.committed());
    var fresh = assertInstanceOf(Effect.WriteNew.class, wall.asked().getLast());
    assertEquals(wall.id(FROM), fresh.linkedFrom());
    var cell = assertInstanceOf(Target.Cell.class, fresh.target());
    assertEquals(wall.lane(LaneKind.CONCERNS).id(), cell.lane());
    assertEquals(wall.stage(3).id(), cell.stage());
  }

  @Test
  void overItselfOrAHeaderNothingHappens() {
    drawing(FROM).move(wall.card(FROM)).release();
    drawing(FROM).move(wall.stageHeader(2)).release();
    drawing(FROM).move(wall.parkingLot()).release();
    drawing(FROM).release();
    assertSame(start, wall.committed());
    assertEquals(0, wall.asked().size());
    assertNull(wall.yarn());
  }

  @Test
  void copiesMadeByDraggingKeepTheLinksAmongThem() {
    drawing(FROM).move(wall.card(TO)).release();
    Link link = only();
    wall.click(wall.card(FROM)).clickAdding(wall.card(TO)).press(wall.card(FROM));
    wall.on(new Input.Move(wall.ground(3, LaneKind.NEEDS), true)).release();
    assertEquals(2, wall.selected().size());
    List<Link> copies =
        wall.committed().links().values().stream()
            .filter(one -> wall.selected().contains(one.from()))
            .toList();
    assertEquals(1, copies.size());
    assertTrue(wall.selected().contains(copies.getFirst().to()));
    assertEquals(link.kind(), copies.getFirst().kind());
  }

  @Test
  void escLetsTheThreadGo() {
    drawing(FROM).move(wall.card(TO)).cancel();
    assertNull(wall.yarn());
    wall.release();
    assertSame(start, wall.committed());
    assertFalse(wall.editor().canUndo());
  }

  @Test
  void aLinkIsSelectedByItsCurveAndNoCardUnderIt() {
    boolean seen = false;
    for (PlacedLink placed : wall.board().links().all()) {
      for (int i = 1; i < 20; i++) {
        Bend.Through at = placed.curve().at(i / 20.0);
        var spot = new Spot(Spot.Ground.WALL, at.x(), at.y());
        if (wall.board().hit(at.x(), at.y(), 0) instanceof Hit.OnCell) {
          wall.click(spot);
          assertInstanceOf(Selection.Link.class, wall.editor().selection());
          seen = true;
        } else {
          assertFalse(wall.scene().hit(spot) instanceof Hit.OnLink);
        }
      }
    }
    assertTrue(seen);
  }

  @Test
  void arrowsLeadFromALinkToItsCards() {
    drawing(FROM).move(wall.card(TO)).release();
    assertEquals(Selection.card(wall.id(TO)), new Walk(wall.scene()).step(Walk.Way.RIGHT));
    assertEquals(Selection.card(wall.id(FROM)), new Walk(wall.scene()).step(Walk.Way.LEFT));
  }

  @Test
  void severalCardsAreLinkedInTheirOrder() {
    CardId last = first(CardKind.NEED);
    var chain = DrawnLinks.chain(start, wall.ids(), List.of(wall.id(FROM), wall.id(TO), last));
    assertEquals(2, chain.links().size());
    assertEquals(wall.id(FROM), chain.links().getFirst().from());
    assertEquals(wall.id(TO), chain.links().getLast().from());
    assertEquals(last, chain.links().getLast().to());
    Workshop linked = chain.apply(start);
    assertEquals(
        0,
        DrawnLinks.chain(linked, wall.ids(), List.of(wall.id(TO), wall.id(FROM))).links().size());
  }
}
