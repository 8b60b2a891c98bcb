package org.journeywall.edit;

import org.journeywall.model.Lane;
import org.journeywall.model.LaneId;
import org.journeywall.model.Workshop;

/// Moves a lane, with its cards, to another place in its map.
///
/// @param index before which of the other lanes, counted from the top; clamped
public record MoveLane(LaneId lane, int index) implements Command {

  @Override
  public Workshop apply(Workshop before) {
    Lane moved = before.lanes().get(lane);
    return moved == null
        ? before
        : before.withLanes(
            Order.LANES.move(before.lanes(), before.lanesOf(moved.map()), moved, index));
  }

  @Override
  public Label label() {
    return Label.of(CommandName.MOVE_LANE);
  }
}
