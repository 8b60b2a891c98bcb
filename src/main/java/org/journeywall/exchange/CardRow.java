package org.journeywall.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.journeywall.model.Card;
import org.journeywall.model.Grid;
import org.journeywall.model.MapId;
import org.journeywall.model.Workshop;
import org.jspecify.annotations.Nullable;

/// One card as a row of a table. [CardTable] reads such rows back into the same card, in whatever
/// language they were written.
///
/// @param cells what stands in the columns that are not empty
public record CardRow(Map<CardColumn, CardValue> cells) {
  public CardRow {
    cells = Map.copyOf(cells);
  }

  /// The cell in a column, or null where it is empty.
  public @Nullable CardValue cell(CardColumn column) {
    return cells.get(column);
  }

  /// The cards of these maps, map by map, stage by stage, lane by lane, each map's parking lot
  /// last.
  public static List<CardRow> of(Workshop workshop, List<MapId> maps, Words words) {
    RowWriter writer = new RowWriter(workshop, words);
    var rows = new ArrayList<CardRow>();
    for (MapId map : maps) {
      for (Card card : Grid.of(workshop, map).inReadingOrder()) {
        rows.add(writer.row(card));
      }
    }
    return rows;
  }
}
