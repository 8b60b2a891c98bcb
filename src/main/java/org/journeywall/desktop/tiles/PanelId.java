package org.journeywall.desktop.tiles;

import org.journeywall.model.LaneId;

/// Which part of the wall a [Panel] is.
public sealed interface PanelId {

  /// The cells of a lane.
  record Cells(LaneId lane) implements PanelId {}

  /// The name of a lane at its left.
  record LaneName(LaneId lane) implements PanelId {}

  /// The parts there is one of.
  enum Frame implements PanelId {
    /// The row of stage headers.
    STAGES,
    /// The map's title above the lane names.
    CORNER,
    /// Who is involved in which stage.
    COMMITTEE,
    /// The names beside it.
    MEMBERS,
    PARKING_LOT
  }
}
