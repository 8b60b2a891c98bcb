package org.journeywall.desktop.palette;

import java.util.Locale;
import org.journeywall.layout.BoardWords;
import org.journeywall.model.Card;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.Lane;
import org.journeywall.model.MapId;
import org.journeywall.model.Place;
import org.journeywall.model.Stage;
import org.journeywall.model.Workshop;

/// Says where a card stands.
///
/// @param front the map that need not be named
record Whereabouts(Workshop workshop, MapId front, Locale locale) {

  /// Stage and lane, or the parking lot; after the name of the map where it is another.
  String of(Card card) {
    Place place = card.place();
    JourneyMap map = workshop.maps().get(place.map());
    String other = map == null || place.map().equals(front) ? "" : map.name() + " · ";
    return other + cell(place);
  }

  private String cell(Place place) {
    Stage stage = place.stage() == null ? null : workshop.stages().get(place.stage());
    Lane lane = place.lane() == null ? null : workshop.lanes().get(place.lane());
    return stage == null || lane == null
        ? BoardWords.in(locale).parkingLot()
        : stage.name() + " · " + lane.name();
  }
}
