package org.journeywall.edit;

import org.journeywall.model.Lane;
import org.journeywall.model.LaneId;
import org.journeywall.model.Workshop;

/// Makes one change to a lane.
public record ChangeLane(LaneId lane, LaneChange change) implements Command {

  @Override
  public Workshop apply(Workshop before) {
    Lane old = before.lanes().get(lane);
    return old == null
        ? before
        : before.withLanes(before.lanes().with(lane, Fitting.lane(change.of(old))));
  }

  @Override
  public Label label() {
    return Label.of(change.commandName());
  }
}
