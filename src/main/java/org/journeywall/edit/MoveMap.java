package org.journeywall.edit;

import org.journeywall.model.JourneyMap;
import org.journeywall.model.MapId;
import org.journeywall.model.Workshop;

/// Moves a map's tab.
///
/// @param index before which of the other maps; clamped
public record MoveMap(MapId map, int index) implements Command {

  @Override
  public Workshop apply(Workshop before) {
    JourneyMap moved = before.maps().get(map);
    return moved == null
        ? before
        : before.withMaps(Order.MAPS.move(before.maps(), before.mapsInOrder(), moved, index));
  }

  @Override
  public Label label() {
    return Label.of(CommandName.MOVE_MAP);
  }
}
