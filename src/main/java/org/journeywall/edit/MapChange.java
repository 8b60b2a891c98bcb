package org.journeywall.edit;

import org.journeywall.model.Dismissal;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.MapState;

/// What [ChangeMap] does to a map.
public sealed interface MapChange {
  /// The tab's name, and the title and subtitle in the wall's corner.
  record NamesTo(String name, String title, String subtitle) implements MapChange {}

  record StateTo(MapState state) implements MapChange {}

  /// A finding is to be told no more.
  record Dismiss(Dismissal dismissal) implements MapChange {}

  /// It is told again; only what the dismissal is of counts, not its reason.
  record BringBack(Dismissal dismissal) implements MapChange {}

  /// The map after the change.
  default JourneyMap of(JourneyMap map) {
    return switch (this) {
      case NamesTo(var name, var title, var subtitle) -> map.withNames(name, title, subtitle);
      case StateTo(var state) -> map.withState(state);
      case Dismiss(var dismissal) -> map.dismissing(dismissal);
      case BringBack(var dismissal) -> map.bringingBack(dismissal);
    };
  }

  /// What undo calls it.
  default CommandName commandName() {
    return switch (this) {
      case NamesTo _, StateTo _ -> CommandName.CHANGE_MAP;
      case Dismiss _ -> CommandName.DISMISS_FINDING;
      case BringBack _ -> CommandName.BRING_BACK_FINDING;
    };
  }
}
