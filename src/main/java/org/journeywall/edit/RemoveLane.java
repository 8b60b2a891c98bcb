package org.journeywall.edit;

import org.journeywall.model.Lane;
import org.journeywall.model.LaneId;
import org.journeywall.model.Workshop;

/// Removes a lane. Its cards go to the end of the map's parking lot, in reading order, so that none
/// is lost.
public record RemoveLane(LaneId lane) implements Command {

  @Override
  public Workshop apply(Workshop before) {
    Lane removed = before.lanes().get(lane);
    if (removed == null) {
      return before;
    }
    return Parked.of(before, removed.map(), card -> lane.equals(card.place().lane()))
        .withLanes(before.lanes().without(lane));
  }

  @Override
  public Label label() {
    return Label.of(CommandName.REMOVE_LANE);
  }
}
