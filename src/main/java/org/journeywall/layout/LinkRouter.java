package org.journeywall.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The ways a link can take from note to note. They look at its two notes only, and yet run where
/// no other note lies wherever they can: notes stand in columns and rows, so that the gap beside a
/// note goes on along its neighbours, and the margin of a lane along the whole wall.
public final class LinkRouter {
  /// Notes no further apart than this have only a gap between them.
  private static final double NEIGHBOURS = 40;

  /// How far the control points of a link along a column or row stand off its notes; the curve goes
  /// three quarters as far, which is into the gap beside them.
  private static final double STANDS_OFF = 10;

  /// How far into a corner the control points of a link reach that turns once.
  private static final double TURN = 0.62;

  private LinkRouter() {}

  /// The curve that is taken where nothing else lies in the way; null where the notes lie over each
  /// other.
  public static @Nullable Bend route(Rect from, Rect to) {
    List<Bend> ways = ways(from, to);
    return ways.isEmpty() ? null : ways.getFirst();
  }

  /// All curves from edge to edge that are worth looking at, the calmest first; none where the
  /// notes lie over each other.
  static List<Bend> ways(Rect from, Rect to) {
    double across = Math.max(to.x() - from.right(), from.x() - to.right());
    double down = Math.max(to.y() - from.bottom(), from.y() - to.bottom());
    if (across <= 0 && down <= 0) {
      return List.of();
    }
    if (across <= 0) {
      return down <= NEIGHBOURS
          ? List.of(vertical(from, to))
          : List.of(vertical(from, to), alongColumn(from, to));
    }
    if (down <= 0) {
      return across <= NEIGHBOURS
          ? List.of(horizontal(from, to))
          : List.of(horizontal(from, to), alongRow(from, to));
    }
    if (down <= NEIGHBOURS || across <= NEIGHBOURS) {
      boolean upright = across > NEIGHBOURS || down <= NEIGHBOURS && down > across;
      return List.of(upright ? vertical(from, to) : horizontal(from, to));
    }
    return down > across
        ? List.of(
            vertical(from, to), horizontal(from, to), downFirst(from, to), acrossFirst(from, to))
        : List.of(
            horizontal(from, to), vertical(from, to), acrossFirst(from, to), downFirst(from, to));
  }

  /// Of some ways the one to take without knowing what lies there: beside a column or row of notes
  /// rather than through it, else the calmest.
  static Bend unseeing(List<Bend> ways) {
    return ways.size() == 2 ? ways.getLast() : ways.getFirst();
  }

  /// Out of one side and into the facing one.
  private static Bend horizontal(Rect from, Rect to) {
    double start = sideTowards(from, to);
    double end = sideTowards(to, from);
    double middle = (start + end) / 2;
    return new Bend(
        start, from.centreY(), middle, from.centreY(), middle, to.centreY(), end, to.centreY());
  }

  private static Bend vertical(Rect from, Rect to) {
    double start = edgeTowards(from, to);
    double end = edgeTowards(to, from);
    double middle = (start + end) / 2;
    return new Bend(
        from.centreX(), start, from.centreX(), middle, to.centreX(), middle, to.centreX(), end);
  }

  /// Out of a side, round one corner, and in from above or below.
  private static Bend acrossFirst(Rect from, Rect to) {
    double start = sideTowards(from, to);
    double end = edgeTowards(to, from);
    return new Bend(
        start,
        from.centreY(),
        start + TURN * (to.centreX() - start),
        from.centreY(),
        to.centreX(),
        end + TURN * (from.centreY() - end),
        to.centreX(),
        end);
  }

  private static Bend downFirst(Rect from, Rect to) {
    return acrossFirst(to, from).reversed();
  }

  /// The side of a note that faces another beside it.
  private static double sideTowards(Rect note, Rect other) {
    return other.x() >= note.right() ? note.right() : note.x();
  }

  /// The upper or lower edge of a note, whichever faces another above or below it.
  private static double edgeTowards(Rect note, Rect other) {
    return other.y() >= note.bottom() ? note.bottom() : note.y();
  }

  /// Beside the notes between: at the right on the way down, at the left on the way up, so that
  /// there and back are two ways.
  private static Bend alongColumn(Rect from, Rect to) {
    boolean down = to.y() >= from.bottom();
    double start = down ? from.right() : from.x();
    double end = down ? to.right() : to.x();
    double off =
        down
            ? Math.max(from.right(), to.right()) + STANDS_OFF
            : Math.min(from.x(), to.x()) - STANDS_OFF;
    return new Bend(
        start, from.centreY(), off, from.centreY(), off, to.centreY(), end, to.centreY());
  }

  /// Over the notes between on the way to the right, below them on the way back.
  private static Bend alongRow(Rect from, Rect to) {
    boolean right = to.x() >= from.right();
    double start = right ? from.y() : from.bottom();
    double end = right ? to.y() : to.bottom();
    double off =
        right
            ? Math.min(from.y(), to.y()) - STANDS_OFF
            : Math.max(from.bottom(), to.bottom()) + STANDS_OFF;
    return new Bend(
        from.centreX(), start, from.centreX(), off, to.centreX(), off, to.centreX(), end);
  }
}
