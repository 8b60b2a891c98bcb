package org.journeywall.find;

import java.util.List;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Grid;
import org.jspecify.annotations.Nullable;

/// The walk through the cards that stayed bright, in reading order and round again.
///
/// @param all every card of the map, in reading order
public record Matches(List<CardId> all, Bright bright) {

  public static Matches of(Grid grid, Bright bright) {
    return new Matches(grid.inReadingOrder().stream().map(Card::id).toList(), bright);
  }

  /// The bright card after another one, or before it going back; null where none is bright.
  ///
  /// @param from need not be bright; null to begin at the first, or the last going back
  public @Nullable CardId next(@Nullable CardId from, boolean back) {
    int count = all.size();
    int start = from == null ? -1 : all.indexOf(from);
    int place = start < 0 && back ? count : start;
    for (int i = 0; i < count; i++) {
      place = Math.floorMod(place + (back ? -1 : 1), count);
      if (bright.shows(all.get(place))) {
        return all.get(place);
      }
    }
    return null;
  }
}
