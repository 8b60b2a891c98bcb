package org.journeywall.edit;

import org.journeywall.model.JourneyMap;
import org.journeywall.model.MapId;
import org.journeywall.model.Texts;
import org.journeywall.model.Workshop;

/// Makes one change to what is said of a map as a whole.
public record ChangeMap(MapId map, MapChange change) implements Command {

  @Override
  public Workshop apply(Workshop before) {
    JourneyMap old = before.maps().get(map);
    return old == null ? before : before.withMaps(before.maps().with(map, cleaned(change.of(old))));
  }

  static JourneyMap cleaned(JourneyMap map) {
    return map.withNames(
            Texts.line(map.name()), Texts.line(map.title()), Texts.line(map.subtitle()))
        .withDismissals(
            map.dismissals().stream()
                .map(one -> one.withReason(Texts.line(one.reason())))
                .toList());
  }

  @Override
  public Label label() {
    return Label.of(change.commandName());
  }
}
