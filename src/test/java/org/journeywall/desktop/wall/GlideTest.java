package org.journeywall.desktop.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Locale;
import java.util.SplittableRandom;
import org.journeywall.layout.Arrangement;
import org.journeywall.layout.Board;
import org.journeywall.layout.BoardLayout;
import org.journeywall.layout.BoardWords;
import org.journeywall.layout.PlacedLane;
import org.journeywall.layout.Rect;
import org.journeywall.model.Ids;
import org.journeywall.model.LaneId;
import org.journeywall.model.Workshop;
import org.journeywall.template.Template;
import org.journeywall.text.FontBook;
import org.junit.jupiter.api.Test;

/// Lanes that make room slide to their places within a moment.
class GlideTest {
  private static final long MOMENT = 150_000_000;
  private static final Rect SEEN = new Rect(0, 0, 1500, 900);

  private final BoardLayout layout = new BoardLayout(new FontBook(), BoardWords.in(Locale.ENGLISH));
  private final Board tall = board();
  private final PlacedLane first = tall.lanes().get(0);
  private final LaneId below = tall.lanes().get(1).lane().id();
  private final Board folded =
      layout.board(tall.grid(), Arrangement.PLAIN.with(first.lane().id(), true), tall);

  private Board board() {
    Workshop workshop =
        Template.HR_SAAS.open("en", new Ids(new SplittableRandom(3)), LocalDate.EPOCH);
    return layout.board(workshop, workshop.mapsInOrder().getFirst().id());
  }

  private static double y(Board board, LaneId id) {
    return board.lanes().stream()
        .filter(lane -> lane.lane().id().equals(id))
        .findFirst()
        .orElseThrow()
        .y();
  }

  @Test
  void aLaneSlidesFromWhereItWasToWhereItIs() {
    var glide = new Glide(true);
    glide.change(tall, folded, SEEN, 0);
    assertEquals(y(tall, below), y(folded, below) + glide.slide(below, 0), 0.01);
    assertEquals(0, glide.slide(first.lane().id(), 0), "what stays where it is rests");
    double before = glide.slide(below, 0);
    for (long now = 10_000_000; now < MOMENT; now += 10_000_000) {
      double next = glide.slide(below, now);
      assertTrue(next < before && next > 0, "calmly towards its place");
      assertTrue(glide.isSliding(now));
      before = next;
    }
    assertEquals(0, glide.slide(below, MOMENT));
    assertFalse(glide.isSliding(MOMENT));
  }

  @Test
  void turnedBackHalfWayItGoesOnFromWhereItIsSeen() {
    var glide = new Glide(true);
    glide.change(tall, folded, SEEN, 0);
    double seen = y(folded, below) + glide.slide(below, MOMENT / 3);
    glide.change(folded, tall, SEEN, MOMENT / 3);
    assertEquals(seen, y(tall, below) + glide.slide(below, MOMENT / 3), 0.01);
    assertTrue(glide.slide(below, MOMENT / 3) < 0, "from above now");
  }

  @Test
  void withoutMotionAndTooSmallToBeFollowedItJumps() {
    var still = new Glide(false);
    still.change(tall, folded, SEEN, 0);
    assertFalse(still.isSliding(0));
    var small = new Glide(true);
    small.change(tall, folded, Rect.NOTHING, 0);
    assertFalse(small.isSliding(0));
  }

  @Test
  void whatIsDrawnAboveItsPlaceIsDrawnLast() {
    var glide = new Glide(true);
    glide.change(folded, tall, SEEN, 0);
    Lanes drawn = Lanes.inOrder(tall, glide, 0);
    assertTrue(drawn.sliding());
    assertEquals(first.lane().id(), drawn.lanes().getFirst().id());
    assertEquals(
        y(folded, below), y(tall, below) + drawn.slide(below), 0.01, "where it was seen last");
    Lanes rested = Lanes.inOrder(tall, glide, MOMENT);
    assertFalse(rested.sliding());
    assertEquals(first.lane().id(), rested.lanes().getLast().id());
    rested.lanes().forEach(lane -> assertEquals(Math.rint(y(tall, lane.id())), lane.top(1)));
  }
}
