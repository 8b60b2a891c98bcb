package org.journeywall.tool;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.journeywall.edit.Selection;
import org.journeywall.edit.Stacks;
import org.journeywall.edit.Target;
import org.journeywall.layout.Board;
import org.journeywall.layout.Hit;
import org.journeywall.layout.PlacedCard;
import org.journeywall.layout.PlacedCurve;
import org.journeywall.layout.PlacedLane;
import org.journeywall.layout.PlacedLink;
import org.journeywall.layout.PlacedStage;
import org.journeywall.layout.Rect;
import org.journeywall.layout.Tray;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Ids;
import org.journeywall.model.PersonaId;
import org.journeywall.model.Workshop;
import org.jspecify.annotations.Nullable;

/// What a tool sees when something happens.
///
/// @param committed the workshop without any preview
/// @param board the wall as shown, with the preview that is going on
/// @param standing the wall without it
/// @param tray the parking lot as shown
/// @param slack how far the pointer may tremble before a press is a drag, in board units
public record Scene(
    Workshop committed,
    Board board,
    Board standing,
    Tray tray,
    Selection selection,
    Ids ids,
    List<PersonaId> personas,
    double slack) {

  /// How far beyond the last stage or lane a note still goes into it, in board units.
  private static final double RIM = 80;

  /// So many times the slack is an edge wide to either side: 24 pixels in all for a pointer.
  private static final double EDGE = 3;

  /// So many times the slack a link is hit beside its curve: 6 pixels for a pointer.
  private static final double CURVE = 1.5;

  /// Where that is more, in board units, links are too faint to be meant.
  private static final double FAINT = 40;

  /// How far within a note's edges its middle begins, in board units.
  private static final double MIDDLE = 29;

  public Hit hit(Spot spot) {
    return switch (spot.ground()) {
      case WALL -> onWall(spot);
      case PARKING_LOT -> tray.hit(spot.x(), spot.y());
    };
  }

  // Cards lie over links.
  private Hit onWall(Spot spot) {
    Hit hit = board.hit(spot.x(), spot.y(), EDGE * slack);
    double reach = CURVE * slack;
    PlacedLink link =
        hit instanceof Hit.OnCell && reach < FAINT
            ? board.links().at(spot.x(), spot.y(), reach)
            : null;
    return link == null ? hit : new Hit.OnLink(link.link().id());
  }

  /// The same with something else selected.
  Scene selecting(Selection other) {
    return new Scene(committed, board, standing, tray, other, ids, personas, slack);
  }

  /// A place for notes and where among its cards.
  public record Slot(Target target, int index) {}

  /// Where notes dropped at the spot would go, counted among the cards there that are not
  /// `carried`; null where there is no place for notes.
  public @Nullable Slot slot(Spot spot, Set<CardId> carried) {
    if (spot.ground() == Spot.Ground.PARKING_LOT) {
      List<Card> parked = board.grid().parked();
      PlacedCard next = tray.behind(spot.x(), spot.y());
      int index = next == null ? parked.size() : board.grid().indexOf(next.card().id());
      return new Slot(new Target.Parking(board.map().id()), withoutCarried(parked, index, carried));
    }
    double x = withinRim(spot.x(), board.width());
    double y = withinRim(spot.y(), board.height());
    PlacedStage stage = board.stageAt(x);
    PlacedLane lane = laneFor(y);
    if (stage == null || lane == null) {
      return null;
    }
    var stageId = stage.stage().id();
    var laneId = lane.lane().id();
    boolean folded = board.isFolded(stageId, laneId);
    int index = folded ? Integer.MAX_VALUE : board.slot(stageId, laneId, x, y);
    return new Slot(
        new Target.Cell(board.map().id(), stageId, laneId, null),
        withoutCarried(board.grid().cards(stageId, laneId), index, carried));
  }

  // A lane that makes room for what is in the hand pushes the folded lanes below it away from the
  // hand, so that they could never be reached: they are where they were.
  private @Nullable PlacedLane laneFor(double y) {
    PlacedLane lane = board.laneAt(y);
    PlacedLane before = lane == null ? null : standing.lane(lane.lane().id());
    if (lane == null || before == null || lane.folded()) {
      return lane;
    }
    double bottom = lane.y() + before.height();
    PlacedLane found = lane;
    for (PlacedLane next : board.lanes().subList(lane.index() + 1, board.lanes().size())) {
      if (y < bottom || !next.folded()) {
        return found;
      }
      found = y < bottom + next.height() ? next : found;
      bottom += next.height();
    }
    return found;
  }

  // Whoever has scrolled to the end with a note in the hand holds it over the rim, and means the
  // last cell.
  private static double withinRim(double at, double end) {
    return at >= end && at < end + RIM ? Math.nextDown(end) : at;
  }

  private static int withoutCarried(List<Card> cards, int index, Set<CardId> carried) {
    return (int) cards.stream().limit(index).filter(card -> !carried.contains(card.id())).count();
  }

  /// The card at a spot; null where there is none, or only a face.
  ///
  /// @param middle whether only its middle counts: nearer to its edge notes go beside it
  public @Nullable CardId cardBelow(Spot spot, boolean middle) {
    Hit hit = hit(spot);
    CardId id =
        hit instanceof Hit.OnCard card
            ? card.card()
            : hit instanceof Hit.OnBadge badge ? badge.top() : null;
    Rect rect = id == null ? null : rect(id, spot.ground());
    return rect != null && rect.inset(middle ? MIDDLE : 0).contains(spot.x(), spot.y()) ? id : null;
  }

  /// Whether no note stands at a spot nor nearer to it than `reach`.
  public boolean isFree(Spot spot, double reach) {
    Rect near = Rect.around(spot.x(), spot.y(), reach);
    return switch (spot.ground()) {
      case WALL -> board.within(near).isEmpty();
      case PARKING_LOT -> tray.within(near).isEmpty();
    };
  }

  /// Where a card is drawn: its note, its tile, or the face that stands for it; null where it is
  /// not on this ground.
  public @Nullable Rect rect(CardId id, Spot.Ground ground) {
    if (ground == Spot.Ground.PARKING_LOT) {
      PlacedCard parked = parked(id);
      return parked == null ? null : parked.rect();
    }
    PlacedCard placed = board.card(id);
    return placed != null ? placed.rect() : face(id);
  }

  /// A card of the parking lot as it stands there, or the closed stack in which it lies; null where
  /// it does not.
  public @Nullable PlacedCard parked(CardId id) {
    Card card = board.grid().workshop().cards().get(id);
    PlacedCard itself = card == null ? null : tray.card(card);
    return itself != null || card == null ? itself : tray.card(board.seen(card));
  }

  private @Nullable Rect face(CardId id) {
    for (PlacedCurve curve : board.curves()) {
      for (PlacedCurve.Spot spot : curve.spots()) {
        if (spot.point().cards().contains(id)) {
          return spot.rect();
        }
      }
    }
    return null;
  }

  /// The cards of the band, in reading order.
  public Set<CardId> within(Spot.Ground ground, Rect band) {
    var found = new LinkedHashSet<CardId>();
    switch (ground) {
      case WALL -> {
        board.within(band).forEach(card -> found.add(card.card().id()));
        board.curves().stream()
            .flatMap(curve -> curve.spots().stream())
            .filter(spot -> spot.rect().intersects(band))
            .forEach(spot -> found.addAll(spot.point().cards()));
      }
      case PARKING_LOT -> tray.within(band).forEach(card -> found.add(card.card().id()));
    }
    return found;
  }

  /// The selected cards as they stand on the map, in reading order, with all that lies under them
  /// in closed stacks; cards of other maps are left out.
  public List<CardId> selectedInOrder() {
    return inOrder(selection.cardIds());
  }

  /// The same of these cards.
  List<CardId> inOrder(Set<CardId> cards) {
    Set<CardId> whole = Stacks.whole(committed, cards, board.arrangement().open());
    return board.grid().after(committed).inReadingOrder(whole).stream().map(Card::id).toList();
  }
}
