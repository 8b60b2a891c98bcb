package org.journeywall.model;

import org.jspecify.annotations.Nullable;

/// Where a card stands: in a cell of a map (stage × lane) or, where either is missing, in that
/// map's parking lot, and there at its rank. There are no coordinates.
///
/// @param step the step inside the stage it belongs to, if any
/// @param under the card of the same cell on top of the [Stack] in which it lies; null for a card
///   that lies under none
public record Place(
    MapId map,
    @Nullable StageId stage,
    @Nullable StepId step,
    @Nullable LaneId lane,
    Rank rank,
    @Nullable CardId under) {

  /// The place of a card that lies under none.
  public Place(
      MapId map, @Nullable StageId stage, @Nullable StepId step, @Nullable LaneId lane, Rank rank) {
    this(map, stage, step, lane, rank, null);
  }

  public static Place inCell(MapId map, StageId stage, LaneId lane, Rank rank) {
    return new Place(map, stage, null, lane, rank);
  }

  public static Place parked(MapId map, Rank rank) {
    return new Place(map, null, null, null, rank);
  }

  public boolean isParked() {
    return stage == null || lane == null;
  }

  /// Whether both places are in one cell, or both in one parking lot.
  public boolean sameCell(Place other) {
    if (!map.equals(other.map) || isParked() != other.isParked()) {
      return false;
    }
    return stage == null || lane == null || stage.equals(other.stage) && lane.equals(other.lane);
  }

  public Place withRank(Rank newRank) {
    return new Place(map, stage, step, lane, newRank, under);
  }

  public Place withStep(@Nullable StepId newStep) {
    return new Place(map, stage, newStep, lane, rank, under);
  }

  public Place withUnder(@Nullable CardId newTop) {
    return new Place(map, stage, step, lane, rank, newTop);
  }
}
