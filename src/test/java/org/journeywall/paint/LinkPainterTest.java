package org.journeywall.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.journeywall.layout.Bend;
import org.journeywall.layout.LinkRouter;
import org.journeywall.layout.PlacedLink;
import org.journeywall.layout.Rect;
import org.journeywall.model.CardId;
import org.journeywall.model.Extras;
import org.journeywall.model.Link;
import org.journeywall.model.LinkId;
import org.junit.jupiter.api.Test;

/// How links are drawn: what they say without colours, and how they step back from afar.
class LinkPainterTest {
  private static final Rect FROM = new Rect(100, 100, 115, 115);
  private static final Rect TO = new Rect(500, 400, 115, 115);

  private static PlacedLink link(Link.Kind kind) {
    Bend curve = Objects.requireNonNull(LinkRouter.route(FROM, TO));
    var link = new Link(new LinkId("l"), new CardId("a"), new CardId("b"), kind, "", Extras.NONE);
    return new PlacedLink(link, curve, null);
  }

  private static List<Mark> line(Link.Kind kind, double scale, boolean bright) {
    var marks = new ArrayList<Mark>();
    new LinkPainter(Palette.LIGHT, scale).line(marks, link(kind), bright);
    return parts(marks);
  }

  private static List<Mark> trace(double scale) {
    var marks = new ArrayList<Mark>();
    new LinkPainter(Palette.LIGHT, scale).trace(marks, link(Link.Kind.CAUSES), true);
    return parts(marks);
  }

  private static List<Mark> parts(List<Mark> marks) {
    return marks.stream()
        .flatMap(mark -> mark instanceof Mark.Group group ? group.marks().stream() : null)
        .toList();
  }

  private static Mark.Stroke stroke(List<Mark> marks) {
    return marks.stream()
        .filter(Mark.Stroke.class::isInstance)
        .map(Mark.Stroke.class::cast)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theKindsDifferInShapeNotOnlyInColour() {
    Set<List<Object>> shapes = new HashSet<>();
    for (Link.Kind kind : Link.Kind.values()) {
      LinkShape shape = LinkShape.of(link(kind), 1);
      shapes.add(List.of(shape.dash(), shape.ends().size()));
    }
    assertEquals(Link.Kind.values().length, shapes.size());
    assertTrue(LinkShape.of(link(Link.Kind.RELATES), 1).ends().isEmpty(), "no direction");
  }

  @Test
  void theArrowPointsAtTheSecondCard() {
    Outline head = LinkShape.of(link(Link.Kind.CAUSES), 1).ends().getFirst();
    Bend curve = link(Link.Kind.CAUSES).curve();
    assertEquals(new Outline.MoveTo(curve.toX(), curve.toY()), head.segments().getFirst());
    for (Outline.Segment segment : head.segments()) {
      if (segment instanceof Outline.LineTo(double x, double y)) {
        assertTrue(Math.hypot(x - curve.toX(), y - curve.toY()) < 12);
      }
    }
  }

  @Test
  void anArrowHasRoomBetweenNeighbours() {
    Rect below = FROM.movedBy(0, FROM.height() + 8);
    Bend curve = Objects.requireNonNull(LinkRouter.route(FROM, below));
    for (Outline end : LinkShape.of(curve, Link.Kind.CAUSES, 1).ends()) {
      for (Outline.Segment segment : end.segments()) {
        if (segment instanceof Outline.LineTo(double x, double y)) {
          assertTrue(y > FROM.bottom() && y < below.y(), "out of the gap: " + x + ", " + y);
        }
      }
    }
  }

  @Test
  void fromAfarALinkIsAHairThenFadesThenIsGone() {
    assertTrue(stroke(line(Link.Kind.CAUSES, 1, true)).width() > 1);
    assertEquals(List.of(), line(Link.Kind.CAUSES, 0.2, true));
    Mark.Stroke hair = stroke(trace(0.2));
    assertTrue(hair.width() * 0.2 <= 1, "pixels");
    assertTrue(hair.colour().alpha() < 255);
    assertTrue(stroke(trace(0.12)).colour().alpha() < hair.colour().alpha());
    assertEquals(List.of(), trace(LinkPainter.UNSEEN));
  }

  @Test
  void whatIsLookedPastStepsBack() {
    Colour bright = stroke(line(Link.Kind.CAUSES, 1, true)).colour();
    Colour dimmed = stroke(line(Link.Kind.CAUSES, 1, false)).colour();
    assertNotEquals(bright, dimmed);
    assertTrue(dimmed.alpha() < bright.alpha() / 2);
  }
}
