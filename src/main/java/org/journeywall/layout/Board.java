package org.journeywall.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Grid;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.LaneId;
import org.journeywall.model.StageId;
import org.jspecify.annotations.Nullable;

/// One map laid out: where every header, note, pill, curve and link stands, in board units from the
/// wall's top left corner, and every line of text already broken. What is on the wall is what is on
/// the paper: screen and exports draw this.
///
/// @param arrangement how it is looked at
/// @param cornerTexts title and subtitle above the lane names
/// @param cells every cell of the grid; scores that are only drawn as faces have no place in its
///   rows
/// @param committee who is involved in which stage, where that is shown
public record Board(
    JourneyMap map,
    Grid grid,
    Arrangement arrangement,
    List<PlacedText> cornerTexts,
    List<PlacedStage> stages,
    List<PlacedLane> lanes,
    Map<Grid.Cell, PlacedCell> cells,
    List<Pill> pills,
    List<PlacedCurve> curves,
    PlacedLinks links,
    PlacedCommittee committee,
    double width,
    double height) {

  /// The part of a header that its edge may take.
  private static final double MOST_EDGE = 0.15;

  public @Nullable PlacedStage stage(StageId id) {
    return stages.stream().filter(stage -> stage.stage().id().equals(id)).findAny().orElse(null);
  }

  public @Nullable PlacedLane lane(LaneId id) {
    return lanes.stream().filter(lane -> lane.lane().id().equals(id)).findAny().orElse(null);
  }

  public @Nullable PlacedStage stageAt(double x) {
    return stages.stream()
        .filter(stage -> x >= stage.x() && x < stage.right())
        .findAny()
        .orElse(null);
  }

  public @Nullable PlacedLane laneAt(double y) {
    return lanes.stream().filter(lane -> y >= lane.y() && y < lane.bottom()).findAny().orElse(null);
  }

  /// The space of a cell, or nothing where there is no such cell.
  public Rect cell(StageId stageId, LaneId laneId) {
    PlacedStage stage = stage(stageId);
    PlacedLane lane = lane(laneId);
    return stage == null || lane == null
        ? Rect.NOTHING
        : new Rect(stage.x(), lane.y(), stage.width(), lane.height());
  }

  /// What lies under a point of the wall.
  ///
  /// @param reach how near to the edge of a header counts as on it, as far as the header is wide
  ///   enough to leave most of itself; how near to the middle of a persona's chip counts as on it
  public Hit hit(double x, double y, double reach) {
    if (x < Measures.LANE_COLUMN && y < Measures.HEADER) {
      return new Hit.OnCorner();
    }
    if (y < Measures.HEADER) {
      return hitHeader(x, y, reach);
    }
    if (!committee.isEmpty() && y < committee.bottom()) {
      return hitCommittee(x, y);
    }
    return x < Measures.LANE_COLUMN ? hitLane(x, y, reach) : hitBody(x, y);
  }

  private Hit hitCommittee(double x, double y) {
    PlacedCommittee.Member member = committee.at(y);
    PlacedStage stage = stageAt(x);
    if (member == null || x >= Measures.LANE_COLUMN && stage == null) {
      return new Hit.Nowhere();
    }
    return stage == null
        ? new Hit.OnMember(member.persona())
        : new Hit.OnInvolvement(member.persona(), stage.stage().id());
  }

  private Hit hitHeader(double x, double y, double reach) {
    for (Pill pill : pills) {
      if (pill.rect().contains(x, y)) {
        return new Hit.OnConversion(pill.conversion().from());
      }
    }
    for (PlacedStage stage : stages) {
      if (!stage.folded()
          && Math.abs(x - stage.right()) <= Math.min(reach, stage.width() * MOST_EDGE)) {
        return new Hit.OnStageEdge(stage.stage().id());
      }
    }
    PlacedStage stage = stageAt(x);
    return stage == null ? new Hit.Nowhere() : new Hit.OnStage(stage.stage().id());
  }

  private Hit hitLane(double x, double y, double reach) {
    PlacedLane lane = laneAt(y);
    PlacedLane.Chip chip = lane == null ? null : lane.chipAt(x, y, 0);
    if (chip != null) {
      return new Hit.OnPersona(chip.persona());
    }
    for (PlacedLane above : lanes) {
      if (!above.folded()
          && Math.abs(y - above.bottom()) <= Math.min(reach, above.height() * MOST_EDGE)) {
        return new Hit.OnLaneEdge(above.lane().id());
      }
    }
    PlacedLane.Chip near = lane == null ? null : lane.chipAt(x, y, reach);
    if (near != null) {
      return new Hit.OnPersona(near.persona());
    }
    return lane == null ? new Hit.Nowhere() : new Hit.OnLane(lane.lane().id());
  }

  private Hit hitBody(double x, double y) {
    PlacedStage stage = stageAt(x);
    PlacedLane lane = laneAt(y);
    if (stage == null || lane == null) {
      return new Hit.Nowhere();
    }
    for (PlacedCurve curve : curves.reversed()) {
      for (PlacedCurve.Spot spot : curve.spots()) {
        if (spot.rect().contains(x, y)) {
          return new Hit.OnFace(curve.persona().id(), spot.point().cards());
        }
      }
    }
    PlacedCell cell = cellOf(stage, lane);
    PlacedCard card = cell.rows().at(x - cell.x(), y - cell.y());
    if (card != null) {
      CardId id = card.card().id();
      return card.isBadgeAt(x - cell.x(), y - cell.y()) ? new Hit.OnBadge(id) : new Hit.OnCard(id);
    }
    return new Hit.OnCell(stage.stage().id(), lane.lane().id());
  }

  /// Whether only ticks are left of the cards of a cell.
  public boolean isFolded(StageId stage, LaneId lane) {
    return arrangement.stages().contains(stage) || arrangement.lanes().contains(lane);
  }

  static boolean isCurved(List<PlacedCurve> curves, LaneId lane) {
    return !curves.isEmpty() && curves.getFirst().lane().equals(lane);
  }

  private PlacedCell cellOf(PlacedStage stage, PlacedLane lane) {
    var cell = cells.get(new Grid.Cell(stage.stage().id(), lane.lane().id()));
    return Objects.requireNonNull(cell);
  }

  /// A card where it stands, of one that lies in a closed stack that stack; null where it is not
  /// drawn on the grid.
  public @Nullable PlacedCard card(CardId id) {
    Card card = grid.workshop().cards().get(id);
    Grid.Cell at = card == null || !card.place().map().equals(map.id()) ? null : grid.cellOf(card);
    PlacedCell cell = at == null ? null : cells.get(at);
    PlacedCard found = card == null || cell == null ? null : find(cell.rows(), card);
    return found == null || cell == null ? null : cell.onBoard(found);
  }

  private @Nullable PlacedCard find(Rows rows, Card card) {
    PlacedCard itself = rows.find(card);
    return itself != null || card.place().under() == null ? itself : rows.find(grid.topOf(card));
  }

  /// The card that is seen where this one is: the top card of the closed stack in which it lies,
  /// else itself.
  public Card seen(Card card) {
    Card top = grid.topOf(card);
    return arrangement.open().contains(top.id()) ? card : top;
  }

  /// Whether every card was measured; not so on a draft.
  public boolean isComplete() {
    return cells.values().stream().allMatch(cell -> cell.rows().isComplete());
  }

  /// Every card drawn on the grid, in reading order: stage by stage, in each lane by lane.
  public List<PlacedCard> cards() {
    var all = new ArrayList<PlacedCard>();
    for (PlacedStage stage : stages) {
      for (PlacedLane lane : lanes) {
        all.addAll(cellOf(stage, lane).cards());
      }
    }
    return all;
  }

  /// The cards that touch a part of the wall, in reading order.
  public List<PlacedCard> within(Rect part) {
    var found = new ArrayList<PlacedCard>();
    for (PlacedStage stage : stages) {
      if (stage.x() < part.right() && stage.right() > part.x()) {
        for (PlacedLane lane : lanes) {
          if (lane.y() < part.bottom() && lane.bottom() > part.y()) {
            found.addAll(cellOf(stage, lane).within(part));
          }
        }
      }
    }
    return found;
  }

  /// Before which card of a cell, counted in the cell's own order, a note dropped at this point
  /// would go.
  public int slot(StageId stage, LaneId lane, double x, double y) {
    PlacedCell cell = cells.get(new Grid.Cell(stage, lane));
    PlacedCard next = cell == null ? null : cell.rows().behind(x - cell.x(), y - cell.y());
    return next == null ? grid.cards(stage, lane).size() : grid.indexOf(next.card().id());
  }
}
