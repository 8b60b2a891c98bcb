package org.journeywall.exchange.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.journeywall.layout.Rect;
import org.journeywall.model.CardId;
import org.journeywall.model.Link;
import org.journeywall.model.LinkId;
import org.journeywall.model.Workshop;
import org.journeywall.paint.Mark;
import org.journeywall.paint.Outline;
import org.journeywall.paint.Page;
import org.journeywall.paint.Ref;
import org.journeywall.paint.Role;

/// What is known of the pages before they are drawn: in which order cards are read, which can be
/// jumped to, and where links leave them.
final class Survey {
  // How far around the end of a link a reader may click, in board units.
  private static final double REACH = 13;

  private final Map<CardId, Integer> order = new HashMap<>();
  private final Set<CardId> detailed = new HashSet<>();
  private final IdentityHashMap<Page, Map<LinkId, List<End>>> ends = new IdentityHashMap<>();
  private final Map<CardId, List<Link>> links = new HashMap<>();

  /// The end of a link at a card, in points on the page.
  ///
  /// @param other the card at its other end
  record End(CardId other, Rect spot) {}

  private record Line(double fromX, double fromY, double toX, double toY) {}

  /// @param walls the walls as they are in one piece
  /// @param pages what is drawn
  Survey(Workshop workshop, List<Page> walls, List<Page> pages) {
    for (Link link : workshop.links().values()) {
      links.computeIfAbsent(link.from(), none -> new ArrayList<>()).add(link);
      links.computeIfAbsent(link.to(), none -> new ArrayList<>()).add(link);
    }
    for (Page wall : walls) {
      wall.parts().forEach(part -> cards(part.marks()));
    }
    for (Page page : pages) {
      for (Page.Part part : page.parts()) {
        look(page, part, part.marks(), workshop);
      }
    }
  }

  private void cards(List<Mark> marks) {
    for (Mark mark : marks) {
      if (mark instanceof Mark.Group group) {
        if (group.role() == Role.CARD && group.about() instanceof Ref.OfCard(var card)) {
          order.putIfAbsent(card, order.size());
        } else {
          cards(group.marks());
        }
      }
    }
  }

  private void look(Page page, Page.Part part, List<Mark> marks, Workshop workshop) {
    for (Mark mark : marks) {
      if (mark instanceof Mark.Group group) {
        switch (group.role()) {
          case DECORATION -> line(page, part, group, workshop);
          case HEADING_2, HEADING_3, HEADING_4 -> {
            if (group.about() instanceof Ref.OfCard(var card)) {
              detailed.add(card);
            }
          }
          case PARKING_LOT, WALL -> look(page, part, group.marks(), workshop);
          case TITLE_BLOCK,
              TITLE,
              LEGEND,
              STAGE,
              LANE,
              CELL,
              CARD,
              CURVE,
              CONVERSION,
              LINK,
              PARAGRAPH,
              FIGURE -> {}
        }
      }
    }
  }

  private void line(Page page, Page.Part part, Mark.Group group, Workshop workshop) {
    if (group.about() instanceof Ref.OfLink(var id)
        && group.marks().getFirst() instanceof Mark.Stroke stroke) {
      Link link = workshop.links().require(id);
      Line line = line(stroke.outline());
      List<End> here =
          ends.computeIfAbsent(page, none -> new HashMap<>())
              .computeIfAbsent(id, none -> new ArrayList<>());
      add(here, link.to(), part, line.fromX(), line.fromY());
      add(here, link.from(), part, line.toX(), line.toY());
    }
  }

  private static Line line(Outline outline) {
    double fromX = 0;
    double fromY = 0;
    double toX = 0;
    double toY = 0;
    for (Outline.Segment segment : outline.segments()) {
      switch (segment) {
        case Outline.MoveTo to -> {
          fromX = to.x();
          fromY = to.y();
        }
        case Outline.LineTo to -> {
          toX = to.x();
          toY = to.y();
        }
        case Outline.CurveTo to -> {
          toX = to.x();
          toY = to.y();
        }
        case Outline.Close() -> {}
      }
    }
    return new Line(fromX, fromY, toX, toY);
  }

  private static void add(List<End> ends, CardId other, Page.Part part, double x, double y) {
    Rect spot = part.onPage(Rect.around(x, y, REACH));
    Page.Cut cut = part.cut();
    if (cut == null || cut.shown().contains(spot.centreX(), spot.centreY())) {
      ends.add(new End(other, spot));
    }
  }

  /// Whether the card is on a wall of the document.
  boolean isOnWall(CardId card) {
    return order.containsKey(card);
  }

  /// Whether more is said of the card than the wall shows.
  boolean isDetailed(CardId card) {
    return detailed.contains(card);
  }

  /// The how manyth card it is on its wall, as walls are read.
  int order(CardId card) {
    return order.getOrDefault(card, Integer.MAX_VALUE / 4);
  }

  /// The ends of links that a page shows at a card.
  List<End> ends(Page page, CardId card) {
    Map<LinkId, List<End>> here = ends.getOrDefault(page, Map.of());
    var found = new ArrayList<End>();
    for (Link link : here.isEmpty() ? List.<Link>of() : links.getOrDefault(card, List.of())) {
      for (End end : here.getOrDefault(link.id(), List.of())) {
        if (!end.other().equals(card) && isOnWall(end.other())) {
          found.add(end);
        }
      }
    }
    return found;
  }
}
