package org.journeywall.edit;

import java.util.List;
import org.journeywall.model.Lane;
import org.journeywall.model.Workshop;

/// Adds a lane to the map it names.
///
/// @param index before which of the map's lanes, counted from the top; clamped
public record AddLane(Lane lane, int index) implements Command {

  @Override
  public Workshop apply(Workshop before) {
    if (!before.maps().contains(lane.map()) || before.lanes().contains(lane.id())) {
      return before;
    }
    List<Lane> added = List.of(Fitting.lane(lane));
    return before.withLanes(
        Order.LANES.put(before.lanes(), before.lanesOf(lane.map()), index, added));
  }

  @Override
  public Label label() {
    return Label.of(CommandName.ADD_LANE);
  }
}
