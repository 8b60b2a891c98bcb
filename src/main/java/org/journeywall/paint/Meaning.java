package org.journeywall.paint;

import java.util.List;
import org.journeywall.layout.Rect;

/// Whether a piece of a wall shows anything, or nothing but its ground and the lines between cells.
final class Meaning {
  private final Page.Part part;
  private final Rect piece;

  /// @param piece in points on the page
  Meaning(Page.Part part, Rect piece) {
    this.part = part;
    this.piece = piece;
  }

  /// Whether one of these marks, of the part, says something on the piece.
  boolean in(List<Mark> marks) {
    return marks.stream().anyMatch(this::in);
  }

  private boolean in(Mark mark) {
    return switch (mark) {
      case Mark.Group group -> part.onPage(group.bounds()).intersects(piece) && says(group);
      case Mark.Words words -> {
        var start = part.onPage(new Rect(words.x(), words.baseline(), 0, 0));
        yield piece.contains(start.x(), start.y());
      }
      case Mark.Fill fill -> true;
      case Mark.Image image -> true;
      case Mark.Box ground -> false;
      case Mark.Stroke rule -> false;
    };
  }

  private boolean says(Mark.Group group) {
    boolean ground = group.role() == Role.DECORATION && group.about() == null;
    return ground || Role.holdsOthers(group.role()) ? in(group.marks()) : true;
  }
}
