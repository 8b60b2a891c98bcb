package org.journeywall.exchange.pdf;

import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.kernel.pdf.tagutils.AccessibilityProperties;
import com.itextpdf.kernel.pdf.tagutils.DefaultAccessibilityProperties;
import com.itextpdf.kernel.pdf.tagutils.TagTreePointer;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.LaneId;
import org.journeywall.model.Link;
import org.journeywall.model.MapId;
import org.journeywall.model.PersonaId;
import org.journeywall.model.StageId;
import org.journeywall.paint.Mark;
import org.journeywall.paint.Page;
import org.journeywall.paint.Ref;
import org.journeywall.paint.Role;
import org.jspecify.annotations.Nullable;

/// One map as it is read: title and legend, the names of the lanes, its stages with their cards,
/// the curves, the parking lot, pages of text.
final class MapTree {

  /// The parts in their order.
  private enum Part {
    BEFORE(0),
    FRONT(1),
    LANES(2),
    STAGES(3),
    CURVES(4),
    LINKS(5),
    PARKING_LOT(6),
    BEHIND(7);

    // More than a part can have pieces.
    private static final long ROOM = 100_000_000L;

    private final long first;

    Part(int place) {
      first = place * ROOM;
    }
  }

  private static final long CONVERSION = 1;
  private static final long FIRST_LANE = 2;

  private final Section map;
  private final Places places;
  private final PdfWords words;
  private Part flow = Part.BEFORE;
  private long next;
  private @Nullable Page page;
  private @Nullable PdfPage paper;

  MapTree(Section map, Places places, PdfWords words) {
    this.map = map;
    this.places = places;
    this.words = words;
  }

  /// From here on everything stands on another page.
  void turn(Page newPage, PdfPage newPaper) {
    page = newPage;
    paper = newPaper;
    flow =
        switch (newPage.kind()) {
          case WALL -> Part.FRONT;
          case TEXT -> flow == Part.BEFORE ? Part.BEFORE : Part.BEHIND;
        };
  }

  /// From here on pieces of the parking lot come, its name first.
  void park() {
    flow = Part.PARKING_LOT;
  }

  private PdfPage paper() {
    if (paper == null) {
      throw new IllegalStateException("no page to stand on");
    }
    return paper;
  }

  private long order(Part part) {
    return part.first + next++;
  }

  /// The same tag, for content on the page at hand.
  TagTreePointer here(TagTreePointer tag) {
    return tag.setPageForTagging(paper());
  }

  /// Something that is nobody's record.
  TagTreePointer piece(AccessibilityProperties properties) {
    if (flow == Part.PARKING_LOT) {
      Section lot = parkingLot();
      properties.setRole(lot.isEmpty() ? StandardRoles.H2 : StandardRoles.P);
      return lot.add(paper(), 0, properties);
    }
    return map.add(paper(), order(flow), properties);
  }

  /// A group that is no card and no curve.
  TagTreePointer group(Mark.Group group) {
    return switch (group.role()) {
      case TITLE -> map.add(paper(), order(flow), StandardRoles.H1);
      case HEADING_2 -> told(group, StandardRoles.H2);
      case HEADING_3 -> told(group, StandardRoles.H3);
      case HEADING_4 -> told(group, StandardRoles.H4);
      case PARAGRAPH -> told(group, StandardRoles.P);
      case FIGURE -> map.add(paper(), order(flow), figure(group.label()));
      case STAGE -> stage(group).add(paper(), 0, StandardRoles.H2);
      case CONVERSION -> stage(group).add(paper(), CONVERSION, StandardRoles.P);
      case LANE -> lane();
      case LINK -> label(group);
      case LEGEND, WALL, TITLE_BLOCK, CELL, CARD, CURVE, PARKING_LOT, DECORATION ->
          map.add(paper(), order(flow), StandardRoles.P);
    };
  }

  // An entry of the details, or what leads to one.
  private TagTreePointer told(Mark.Group group, String role) {
    TagTreePointer tag = map.add(paper(), order(flow), role);
    if (group.about() instanceof Ref.OfCard(var card)) {
      if (group.role() == Role.PARAGRAPH) {
        places.leadTo(tag, paper(), card, group);
      } else {
        places.leadBack(tag, paper(), card, group);
      }
    }
    return tag;
  }

  /// The drawing of a persona's feelings.
  TagTreePointer curve(MapId id, PersonaId persona) {
    return map.add(paper(), order(Part.CURVES), figure(places.feelings(id, persona)));
  }

  private static AccessibilityProperties figure(String description) {
    var figure = new DefaultAccessibilityProperties(StandardRoles.FIGURE);
    return figure.setAlternateDescription(description);
  }

  private TagTreePointer lane() {
    Section lanes =
        map.section(paper(), Part.LANES, order(Part.LANES), StandardRoles.L, words.say("lanes"));
    TagTreePointer item = lanes.add(paper(), 0, StandardRoles.LI);
    return item.addTag(StandardRoles.LBODY);
  }

  private TagTreePointer label(Mark.Group group) {
    Link link = group.about() instanceof Ref.OfLink(var id) ? places.link(id) : null;
    TagTreePointer tag;
    if (link != null && places.isOnWall(link.from())) {
      Section cell = cell(places.card(link.from()));
      tag = cell.add(paper(), 2L * places.order(link.from()) + 1, StandardRoles.P);
      places.leadAlong(tag, paper(), link, group);
    } else {
      tag = map.add(paper(), order(Part.LINKS), StandardRoles.P);
    }
    return tag;
  }

  private Section stage(Mark.Group group) {
    StageId id =
        switch (group.about()) {
          case Ref.OfStage(var stage) -> stage;
          case Ref.OfConversion(var from) -> from;
          case Ref.OfCard(var card) -> null;
          case Ref.OfLane(var lane) -> null;
          case Ref.OfPersona(var persona) -> null;
          case Ref.OfMember(var persona) -> null;
          case Ref.OfLink(var link) -> null;
          case null -> null;
        };
    return id == null ? map : stage(id);
  }

  private Section stage(StageId id) {
    long order = Part.STAGES.first + places.index(id);
    return map.section(paper(), id, order, StandardRoles.SECT, places.name(id));
  }

  private Section parkingLot() {
    Part lot = Part.PARKING_LOT;
    return map.section(paper(), lot, order(lot), StandardRoles.SECT, "");
  }

  private Section cell(Card card) {
    StageId stage = card.place().stage();
    LaneId lane = card.place().lane();
    if (stage == null || lane == null) {
      return parkingLot();
    }
    long order = FIRST_LANE + places.index(lane);
    return stage(stage).section(paper(), lane, order, StandardRoles.SECT, places.name(lane));
  }

  /// The heading above a card that is the first to come of its cell; null for others.
  @Nullable TagTreePointer laneHeading(CardId id) {
    Card card = places.card(id);
    LaneId lane = card.place().lane();
    Section cell = cell(card);
    if (lane == null || card.place().stage() == null || !cell.isEmpty()) {
      return null;
    }
    var heading = new DefaultAccessibilityProperties(StandardRoles.H3);
    String name = places.name(lane);
    heading.setActualText(name.isBlank() ? words.say("lane") : name);
    return cell.add(paper(), -1, heading);
  }

  /// A card.
  TagTreePointer card(CardId id) {
    return cell(places.card(id)).add(paper(), 2L * places.order(id), StandardRoles.P);
  }

  /// Makes the card lead where its links and its details are.
  void link(TagTreePointer tag, CardId card, Mark.Group group) {
    if (page != null) {
      places.leadAway(tag, page, paper(), card, group);
    }
  }
}
