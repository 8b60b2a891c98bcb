package org.journeywall.desktop.tiles;

import java.util.ArrayList;
import java.util.List;
import org.journeywall.layout.PlacedCard;
import org.journeywall.layout.Rect;
import org.journeywall.layout.Rows;

/// Which part of a cell looks different after an edit.
final class RowChanges {
  private RowChanges() {}

  /// Where two sets of rows differ, as a rectangle from the rows' corner; [Rect#NOTHING] where
  /// nowhere.
  static Rect between(Rows before, Rows after) {
    if (before.equals(after)) {
      return Rect.NOTHING;
    }
    List<PlacedCard> old = before.cards();
    List<PlacedCard> now = after.cards();
    var touched = new ArrayList<Rect>();
    for (int i = 0; i < Math.max(old.size(), now.size()); i++) {
      PlacedCard was = i < old.size() ? old.get(i) : null;
      PlacedCard is = i < now.size() ? now.get(i) : null;
      if (was == null || is == null || !sameLook(was, is)) {
        if (was != null) {
          touched.add(was.rect());
        }
        if (is != null) {
          touched.add(is.rect());
        }
      }
    }
    return around(touched);
  }

  private static boolean sameLook(PlacedCard was, PlacedCard is) {
    return was.rect().equals(is.rect())
        && was.card().kind() == is.card().kind()
        && was.open() == is.open()
        && was.sheets().equals(is.sheets())
        && was.face().equals(is.face());
  }

  /// The smallest rectangle around all of them.
  static Rect around(List<Rect> rects) {
    return rects.stream().reduce(Rect::with).orElse(Rect.NOTHING);
  }
}
