package org.journeywall.format;

import org.journeywall.model.LaneId;
import org.journeywall.model.MapId;
import org.journeywall.model.Place;
import org.journeywall.model.StageId;
import org.jspecify.annotations.Nullable;

/// What cards share that stand in one order: a cell, or the parking lot of a map.
record Cell(MapId map, @Nullable StageId stage, @Nullable LaneId lane) {
  static Cell of(Place place) {
    return place.isParked()
        ? new Cell(place.map(), null, null)
        : new Cell(place.map(), place.stage(), place.lane());
  }
}
