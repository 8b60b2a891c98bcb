package org.journeywall.digitise;

import java.util.Comparator;
import org.journeywall.digitise.place.Layout;

/// Headers first, then stage by stage, lane by lane, row by row as one reads.
record ReadingOrder(Layout layout) implements Comparator<Note> {
  private static final double ROW = 0.5;

  @Override
  public int compare(Note one, Note other) {
    return Comparator.<Note, Boolean>comparing(note -> !layout.isHeader(note))
        .thenComparing(layout::stage)
        .thenComparing(layout::lane)
        .thenComparing(note -> Math.floor(note.spot().y() / ROW / 2))
        .thenComparing(note -> note.spot().x())
        .compare(one, other);
  }
}
