package org.journeywall.desktop.compare;

import org.journeywall.model.CardId;
import org.journeywall.model.MapId;
import org.journeywall.model.Workshop;

/// The workshop that is open, as far as something is compared with it.
public interface Now {
  Workshop workshop();

  /// The map in front.
  MapId map();

  /// Brings a card of it into view, and its map to the front.
  void show(CardId card);

  /// Gives the workshop as it stands a name.
  void keep(String name);
}
