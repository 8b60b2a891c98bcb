package org.journeywall.desktop.tiles;

import java.util.ArrayList;
import java.util.List;

/// Some tiles of a panel side by side: from column `left` to `right` and from row `top` to
/// `bottom`, these included; none where an end lies before its beginning.
record Span(int left, int top, int right, int bottom) {

  /// The tiles, row by row.
  ///
  /// @param scale pixels per board unit
  List<Tile.Key> keys(PanelId panel, double scale) {
    var keys = new ArrayList<Tile.Key>();
    for (int row = top; row <= bottom; row++) {
      for (int column = left; column <= right; column++) {
        keys.add(new Tile.Key(panel, scale, column, row));
      }
    }
    return keys;
  }
}
