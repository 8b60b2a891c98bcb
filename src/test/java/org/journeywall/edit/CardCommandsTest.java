package org.journeywall.edit;

import static org.journeywall.edit.Wall.PARKING;
import static org.journeywall.edit.Wall.at;
import static org.journeywall.edit.Wall.card;
import static org.journeywall.edit.Wall.cell;
import static org.journeywall.edit.Wall.get;
import static org.journeywall.edit.Wall.ids;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.journeywall.model.Card;
import org.journeywall.model.CardKind;
import org.journeywall.model.Extras;
import org.journeywall.model.LaneKind;
import org.journeywall.model.Link;
import org.journeywall.model.LinkId;
import org.journeywall.model.MapId;
import org.journeywall.model.Place;
import org.journeywall.model.Rank;
import org.journeywall.model.Workshop;
import org.junit.jupiter.api.Test;

class CardCommandsTest {
  private static final Target NEEDS = cell("s1", LaneKind.NEEDS);
  private final Workshop wall = Wall.workshop();

  private Workshop move(Target target, int index, String... cards) {
    return new MoveCards(ids(cards), target, index).apply(wall);
  }

  @Test
  void movesWithinACellCountingTheCardsThatStay() {
    assertEquals("b a c", at(move(NEEDS, 1, "a"), NEEDS));
    assertEquals("b c a", at(move(NEEDS, 2, "a"), NEEDS));
    assertEquals("c a b", at(move(NEEDS, 0, "c"), NEEDS));
    assertEquals("c a b", at(move(NEEDS, 0, "c", "a"), NEEDS));
    assertEquals("b c a", at(move(NEEDS, 99, "a"), NEEDS));
    assertEquals("b a c", at(move(NEEDS, -1, "b"), NEEDS));
  }

  @Test
  void movesCardsOfSeveralCellsInTheOrderGiven() {
    Workshop moved = move(NEEDS, 1, "q", "d", "c");
    assertEquals("a q d c b", at(moved, NEEDS));
    assertEquals("p", at(moved, PARKING));
    assertEquals("", at(moved, cell("s1", LaneKind.CONCERNS)));
  }

  @Test
  void changesOnlyTheMovedCards() {
    Workshop moved = move(NEEDS, 1, "d");
    for (String id : List.of("a", "b", "c", "p", "q")) {
      assertSame(get(wall, id), get(moved, id));
    }
    assertEquals(
        get(wall, "d").withPlace(get(moved, "d").place()),
        get(moved, "d"),
        "everything but the place stays");
  }

  @Test
  void movingToWhereTheyAreIsNoChange() {
    assertSame(wall, move(NEEDS, 0, "a"));
    assertSame(wall, move(NEEDS, 1, "b"));
    assertSame(wall, move(NEEDS, 1, "b", "c"));
    assertSame(wall, move(PARKING, 99, "q"));
  }

  @Test
  void movingWhatIsGoneOrToWhatIsGoneIsNoChange() {
    assertSame(wall, move(NEEDS, 0, "gone"));
    assertSame(wall, move(cell("gone", LaneKind.NEEDS), 0, "a"));
    assertSame(wall, move(new Target.Parking(new MapId("gone")), 0, "a"));
    Target mixed = new Target.Cell(Wall.OTHER, Wall.stage("x1"), Wall.lane(LaneKind.NEEDS));
    assertSame(wall, move(mixed, 0, "a"));
  }

  @Test
  void aStepIsKeptWithinTheStageAndLeftWithIt() {
    Target poc = new Target.Cell(Wall.MAP, Wall.stage("s2"), Wall.lane(LaneKind.NEEDS), Wall.POC);
    Workshop inStep = move(poc, 0, "a");
    assertEquals(Wall.POC, get(inStep, "a").place().step());
    Workshop down = new MoveCards(ids("a"), cell("s2", LaneKind.CONCERNS), 0).apply(inStep);
    assertEquals(Wall.POC, get(down, "a").place().step());
    Workshop away = new MoveCards(ids("a"), cell("s3", LaneKind.NEEDS), 0).apply(inStep);
    assertNull(get(away, "a").place().step());
    Workshop out = new ChangeCards(Set.of(card("a")), new CardChange.StepTo(null)).apply(inStep);
    assertNull(get(out, "a").place().step());
  }

  @Test
  void aGapThatIsFullGetsFreshRanks() {
    Workshop filled = wall;
    for (int i = 0; i < 500; i++) {
      filled = new MoveCards(ids(i % 2 == 0 ? "d" : "p"), NEEDS, 1).apply(filled);
    }
    assertEquals("a p d b c", at(filled, NEEDS));
    for (Card card : filled.cards()) {
      assertTrue(card.place().rank().value().length() <= Order.LONGEST + 1);
    }
  }

  @Test
  void neighboursWithOneRankAreSetApart() {
    Card a = get(wall, "a");
    Card b = get(wall, "b");
    Workshop tied = wall.withCards(wall.cards().with(b.id(), b.withPlace(a.place())));
    Workshop moved = new MoveCards(ids("d"), NEEDS, 1).apply(tied);
    assertEquals("a d b c", at(moved, NEEDS));
  }

  @Test
  void newCardsComeWhereTheyArePut() {
    Card fresh = Card.of(card("new"), Place.parked(Wall.MAP, Rank.MIDDLE), CardKind.NEED, "x\r\ny");
    Workshop added = new AddCards(List.of(fresh), NEEDS, 1).apply(wall);
    assertEquals("a new b c", at(added, NEEDS));
    assertEquals("x\ny", get(added, "new").text());
    assertEquals("p q", at(new AddCards(List.of(get(wall, "a")), PARKING, 0).apply(wall), PARKING));
  }

  @Test
  void aCardWhoseCellIsNotThereIsParkedAndOneOfNoMapLeftOut() {
    var place =
        new Place(Wall.MAP, Wall.stage("x1"), null, Wall.lane(LaneKind.NEEDS), new Rank("z"));
    Card lost = Card.of(card("lost"), place, CardKind.NOTE, "");
    Card nowhere =
        Card.of(card("no"), Place.parked(new MapId("gone"), Rank.MIDDLE), CardKind.NOTE, "");
    Workshop added = new AddCards(List.of(lost, nowhere)).apply(wall);
    assertEquals("p q lost", at(added, PARKING));
    assertFalse(added.cards().contains(card("no")));
  }

  @Test
  void aCardThatLostItsStageIsFoundInTheParkingLot() {
    Workshop broken = wall.withStages(wall.stages().without(Wall.stage("s1")));
    assertEquals(6, PARKING.cards(broken).size());
    Workshop healed = new MoveCards(ids("a"), cell("s2", LaneKind.NEEDS), 0).apply(broken);
    assertEquals("a", at(healed, cell("s2", LaneKind.NEEDS)));
    Workshop voted = new ChangeCards(Set.of(card("b")), new CardChange.Votes(1)).apply(broken);
    assertTrue(get(voted, "b").place().isParked());
  }

  @Test
  void removesCardsWithTheirLinks() {
    Workshop linked =
        new LinkCards(List.of(Wall.link("a", "b"), Wall.link("b", "c"), Wall.link("c", "d")))
            .apply(wall);
    Workshop removed = new RemoveCards(new HashSet<>(ids("a", "gone"))).apply(linked);
    assertEquals("b c", at(removed, NEEDS));
    assertEquals(2, removed.links().size());
    assertEquals(5, removed.cards().size());
  }

  @Test
  void linksOnlyWhatIsThereAndOnce() {
    var twice = new ArrayList<Link>(List.of(Wall.link("a", "b"), Wall.link("a", "b")));
    twice.add(Wall.link("a", "a"));
    twice.add(Wall.link("a", "gone"));
    Workshop linked = new LinkCards(twice).apply(wall);
    assertEquals(1, linked.links().size());
    Link link = Wall.link("a", "b");
    var answer =
        new Link(new LinkId("x"), card("a"), card("b"), Link.Kind.ANSWERED_BY, "", Extras.NONE);
    assertEquals(2, new LinkCards(List.of(answer)).apply(linked).links().size());
    Workshop changed = new ChangeLink(link.id(), Link.Kind.ANSWERED_BY, "so\nwe did").apply(linked);
    assertEquals("so we did", changed.links().require(link.id()).label());
    assertEquals(Link.Kind.ANSWERED_BY, changed.links().require(link.id()).kind());
    assertEquals(wall, new UnlinkCards(Set.of(link.id())).apply(changed));
  }
}
