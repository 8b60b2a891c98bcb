package org.journeywall.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.journeywall.edit.MoveCards;
import org.journeywall.edit.RandomCommands;
import org.journeywall.edit.RandomWorkshops;
import org.journeywall.edit.Target;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Grid;
import org.journeywall.model.Link;
import org.journeywall.model.MapId;
import org.journeywall.model.Workshop;
import org.journeywall.text.FontBook;
import org.junit.jupiter.api.Test;

/// Laws of links over random workshops: they run from edge to edge, never through their own notes,
/// and are the same however the board came to be.
class LinkLawsTest {
  private static final int SEEDS = 12;
  private static final int CARDS = 60;
  private static final double EPSILON = 0.01;

  private final BoardLayout layout = new BoardLayout(new FontBook(), BoardWords.in(Locale.ENGLISH));

  private static Workshop linked(long seed) {
    return RandomWorkshops.linked(seed, CARDS);
  }

  private Board board(Workshop workshop) {
    return layout.board(workshop, workshop.mapsInOrder().getFirst().id());
  }

  // As on paper, and with some of it folded and some stacks laid open.
  private List<Board> boards(long seed) {
    Board plain = board(linked(seed));
    Arrangement arrangement =
        RandomArrangements.after(Arrangement.PLAIN, plain.grid(), new Random(seed));
    return List.of(plain, layout.board(plain.grid(), arrangement, plain));
  }

  private static Rect rect(Board board, CardId id) {
    PlacedCard placed = board.card(id);
    if (placed != null) {
      return placed.rect();
    }
    return board.curves().stream()
        .flatMap(curve -> curve.spots().stream())
        .filter(spot -> spot.point().cards().contains(id))
        .map(PlacedCurve.Spot::rect)
        .findFirst()
        .orElse(Rect.NOTHING);
  }

  private static void assertOnEdge(double x, double y, Rect note) {
    boolean upright = Math.abs(x - note.x()) < EPSILON || Math.abs(x - note.right()) < EPSILON;
    boolean level = Math.abs(y - note.y()) < EPSILON || Math.abs(y - note.bottom()) < EPSILON;
    boolean within = note.inset(-EPSILON).contains(x, y);
    assertTrue((upright || level) && within, () -> x + ", " + y + " is not on the edge of " + note);
  }

  @Test
  void aLinkRunsFromEdgeToEdgeAndNotThroughItsNotes() {
    int seen = 0;
    for (Board board :
        IntStream.range(0, SEEDS).boxed().flatMap(s -> boards(s).stream()).toList()) {
      for (PlacedLink link : board.links().all()) {
        Rect from = rect(board, link.link().from());
        Rect to = rect(board, link.link().to());
        Bend curve = link.curve();
        assertOnEdge(curve.fromX(), curve.fromY(), from);
        assertOnEdge(curve.toX(), curve.toY(), to);
        for (int i = 0; i <= 40; i++) {
          Bend.Through at = curve.at(i / 40.0);
          assertFalse(from.inset(EPSILON).contains(at.x(), at.y()), "back through its first note");
          assertFalse(to.inset(EPSILON).contains(at.x(), at.y()), "on through its second note");
          assertTrue(link.bounds().contains(at.x(), at.y()));
        }
        seen++;
      }
    }
    assertTrue(seen > 100, "links in sight: " + seen);
  }

  @Test
  void everyLinkBetweenCardsOnTheWallIsDrawnAndNoOther() {
    for (int seed = 0; seed < SEEDS; seed++) {
      for (Board board : boards(seed)) {
        for (Link link : board.grid().workshop().links()) {
          Rect from = rect(board, link.from());
          Rect to = rect(board, link.to());
          boolean both = !from.equals(Rect.NOTHING) && !to.equals(Rect.NOTHING);
          boolean apart = both && !from.intersects(to);
          assertEquals(apart, board.links().get(link.id()) != null, link.toString());
          if (apart) {
            assertTrue(board.links().of(link.from()).contains(board.links().get(link.id())));
            assertTrue(board.links().of(link.to()).contains(board.links().get(link.id())));
          }
        }
      }
    }
  }

  @Test
  void placingOnlyWhatAnEditTouchedGivesTheSame() {
    for (int seed = 0; seed < SEEDS; seed++) {
      var commands = new RandomCommands(seed);
      Workshop workshop = linked(seed);
      MapId map = workshop.mapsInOrder().getFirst().id();
      Board board =
          layout.draft(layout.board(workshop, map).grid(), Arrangement.PLAIN, 500, 300, null);
      var random = new Random(seed);
      for (int edit = 0; edit < 60; edit++) {
        Grid grid = board.grid().after(workshop);
        Arrangement arrangement = RandomArrangements.after(board.arrangement(), grid, random);
        board = layout.board(grid, arrangement, board);
        Board whole = layout.board(Grid.of(workshop, map), arrangement, null);
        assertEquals(whole.links().all(), board.links().all(), "seed " + seed + ", edit " + edit);
        assertFound(board);
        workshop = commands.next(workshop).apply(workshop);
        if (!workshop.maps().contains(map)) {
          break;
        }
      }
    }
  }

  private static void assertFound(Board board) {
    var random = new Random(9);
    for (int i = 0; i < 10; i++) {
      double x = random.nextDouble() * board.width();
      double y = random.nextDouble() * board.height();
      var part = new Rect(x, y, 400 * random.nextDouble(), 400 * random.nextDouble());
      List<PlacedLink> found = board.links().within(part);
      for (PlacedLink link : board.links().all()) {
        if (runsThrough(link, part)) {
          assertTrue(found.contains(link), () -> link + " is not found in " + part);
        }
      }
      assertTrue(board.links().all().containsAll(found));
    }
  }

  private static boolean runsThrough(PlacedLink link, Rect part) {
    for (int i = 0; i <= 100; i++) {
      Bend.Through at = link.curve().at(i / 100.0);
      if (part.contains(at.x(), at.y())) {
        return true;
      }
    }
    return false;
  }

  @Test
  void anEditElsewhereLeavesTheLinksAlone() {
    Workshop workshop = linked(3);
    Board before = board(workshop);
    Set<CardId> ends = new HashSet<>();
    workshop.links().forEach(link -> ends.addAll(List.of(link.from(), link.to())));
    Card free =
        workshop.cards().values().stream()
            .filter(card -> !ends.contains(card.id()))
            .filter(card -> !card.place().map().equals(before.map().id()))
            .findFirst()
            .orElseThrow();
    Workshop edited =
        workshop.withCards(workshop.cards().with(free.id(), free.withText("something else")));
    Board after = layout.board(before.grid().after(edited), before);
    assertSame(before.links(), after.links());
  }

  @Test
  void aLinkIsHitOnItsCurveAndNotBesideIt() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Board board = board(linked(seed));
      for (PlacedLink link : board.links().all()) {
        Bend.Through at = link.curve().at(0.37);
        PlacedLink hit = board.links().at(at.x(), at.y(), 3);
        assertNotNull(hit);
        PlacedLink.Label label = hit.label();
        boolean onLabel = label != null && label.pill().contains(at.x(), at.y());
        assertTrue(
            onLabel || hit.distance(at.x(), at.y()) <= link.distance(at.x(), at.y()) + EPSILON);
      }
      assertNull(board.links().at(-100, -100, 6));
    }
  }

  @Test
  void aLabelStandsWhereNoNoteIsOrIsNotCalledClear() {
    int clear = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      Board board = board(linked(seed));
      for (PlacedLink link : board.links().all()) {
        PlacedLink.Label label = link.label();
        assertEquals(link.link().label().isEmpty(), label == null);
        if (label != null && label.clear()) {
          assertEquals(List.of(), board.within(label.pill()));
          clear++;
        }
      }
    }
    assertTrue(clear > 0);
  }

  @Test
  void aLinkToACardInAClosedStackRunsToTheCardOnTop() {
    int seen = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      Board board = board(linked(seed));
      for (PlacedLink link : board.links().all()) {
        Card from = board.grid().workshop().cards().require(link.link().from());
        CardId top = from.place().under();
        if (top != null && board.card(top) != null) {
          assertOnEdge(link.curve().fromX(), link.curve().fromY(), rect(board, top));
          seen++;
        }
      }
    }
    assertTrue(seen > 0, "links from within closed stacks: " + seen);
  }

  @Test
  void aParkedCardTakesItsLinksFromTheWall() {
    Workshop workshop = linked(1);
    Board before = board(workshop);
    Link link = before.links().all().getFirst().link();
    Workshop parked =
        new MoveCards(List.of(link.from()), new Target.Parking(before.map().id()), 0)
            .apply(workshop);
    Board after = layout.board(before.grid().after(parked), before);
    assertNull(after.links().get(link.id()));
    Board back = layout.board(after.grid().after(workshop), after);
    assertEquals(
        Objects.requireNonNull(before.links().get(link.id())), back.links().get(link.id()));
  }
}
