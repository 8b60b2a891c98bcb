package org.journeywall.edit;

import org.journeywall.model.JourneyMap;
import org.journeywall.model.MapState;

/// What [ChangeMap] does to a map.
public sealed interface MapChange {
  /// The tab's name, and the title and subtitle in the wall's corner.
  record NamesTo(String name, String title, String subtitle) implements MapChange {}

  record StateTo(MapState state) implements MapChange {}

  /// The map after the change.
  default JourneyMap of(JourneyMap map) {
    return switch (this) {
      case NamesTo(var name, var title, var subtitle) -> map.withNames(name, title, subtitle);
      case StateTo(var state) -> map.withState(state);
    };
  }
}
