package org.journeywall.layout;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Grid;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.LaneId;
import org.journeywall.model.StageId;
import org.jspecify.annotations.Nullable;

/// One map laid out: where every header, note, pill and curve stands, in board units from the
/// wall's top left corner, and every line of text already broken. What is on the wall is what is on
/// the paper: screen and exports draw this.
///
/// @param cornerTexts title and subtitle above the lane names
/// @param cards those on the grid, in reading order; scores that are only drawn as faces have no
///   entry
public record Board(
    JourneyMap map,
    Grid grid,
    List<PlacedText> cornerTexts,
    List<PlacedStage> stages,
    List<PlacedLane> lanes,
    SequencedMap<CardId, PlacedCard> cards,
    Map<Grid.Cell, List<PlacedCard>> cells,
    List<Pill> pills,
    List<PlacedCurve> curves,
    double width,
    double height) {

  /// How near to an edge counts as on it.
  private static final double EDGE = 5;

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
  public Hit hit(double x, double y) {
    if (x < Measures.LANE_COLUMN && y < Measures.HEADER) {
      return new Hit.OnCorner();
    }
    if (y < Measures.HEADER) {
      return hitHeader(x);
    }
    return x < Measures.LANE_COLUMN ? hitLane(x, y) : hitBody(x, y);
  }

  private Hit hitHeader(double x) {
    for (PlacedStage stage : stages) {
      if (Math.abs(x - stage.right()) <= EDGE) {
        return new Hit.OnStageEdge(stage.stage().id());
      }
    }
    PlacedStage stage = stageAt(x);
    return stage == null ? new Hit.Nowhere() : new Hit.OnStage(stage.stage().id());
  }

  private Hit hitLane(double x, double y) {
    for (PlacedLane lane : lanes) {
      if (Math.abs(y - lane.bottom()) <= EDGE) {
        return new Hit.OnLaneEdge(lane.lane().id());
      }
    }
    PlacedLane lane = laneAt(y);
    if (lane == null) {
      return new Hit.Nowhere();
    }
    for (PlacedLane.Chip chip : lane.chips()) {
      if (chip.rect().contains(x, y)) {
        return new Hit.OnPersona(chip.persona());
      }
    }
    return new Hit.OnLane(lane.lane().id());
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
    for (PlacedCard card : placed(stage.stage().id(), lane.lane().id())) {
      if (card.rect().contains(x, y)) {
        return new Hit.OnCard(card.card().id());
      }
    }
    return new Hit.OnCell(stage.stage().id(), lane.lane().id());
  }

  /// The cards drawn in a cell, in order.
  public List<PlacedCard> placed(StageId stage, LaneId lane) {
    return cells.getOrDefault(new Grid.Cell(stage, lane), List.of());
  }

  /// Before which card of a cell, counted in the cell's own order, a note dropped at this point
  /// would go.
  public int slot(StageId stage, LaneId lane, double x, double y) {
    List<Card> all = grid.cards(stage, lane);
    PlacedCard next = Flow.after(placed(stage, lane), x, y);
    return next == null ? all.size() : all.indexOf(next.card());
  }
}
