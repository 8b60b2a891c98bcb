package org.journeywall.desktop.compare;

import org.journeywall.model.MapId;
import org.journeywall.model.Workshop;

/// One of the two that are compared: a map of a workshop in one state.
///
/// @param name what the choice calls it
/// @param present whether it is the workshop that is open, as it stands
public record Side(String name, Workshop workshop, MapId map, boolean present) {}
