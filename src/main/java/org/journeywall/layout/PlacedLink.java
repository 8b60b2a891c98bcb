package org.journeywall.layout;

import org.journeywall.model.Link;
import org.jspecify.annotations.Nullable;

/// A link where it runs on the board, from the edge of one note to the edge of the other.
///
/// @param curve from the link's first card to its second
/// @param label what the relation says, where it says something
public record PlacedLink(Link link, Bend curve, @Nullable Label label) {
  /// How far pen and arrow head reach beyond the curve, in board units.
  public static final double REACH = 10;

  private static final int PIECES = 32;
  private static final double TOLERANCE = 1e-6;

  /// The label on a pill over the curve.
  ///
  /// @param clear whether it covers no note; if it does, it is only shown when somebody asks for
  ///   the link
  public record Label(Rect pill, PlacedText text, boolean clear) {}

  /// The space it takes with pen, arrow head and label.
  public Rect bounds() {
    Rect around = curve.bounds().inset(-REACH);
    return label == null ? around : around.with(label.pill().inset(-1));
  }

  /// How far a point is from the curve, in board units.
  public double distance(double x, double y) {
    double least = Double.MAX_VALUE;
    Bend.Through before = curve.at(0);
    for (int i = 1; i <= PIECES; i++) {
      Bend.Through here = curve.at((double) i / PIECES);
      least = Math.min(least, distance(before, here, x, y));
      before = here;
    }
    return least;
  }

  private static double distance(Bend.Through from, Bend.Through to, double x, double y) {
    double dx = to.x() - from.x();
    double dy = to.y() - from.y();
    double square = dx * dx + dy * dy;
    double along =
        square == 0
            ? 0
            : Math.clamp(((x - from.x()) * dx + (y - from.y()) * dy) / square, 0.0, 1.0);
    return Math.hypot(x - from.x() - along * dx, y - from.y() - along * dy);
  }

  /// Whether this is how another looks `dy` further down.
  public boolean looksLike(PlacedLink other, double dy) {
    Bend moved = other.curve.movedBy(0, dy);
    return link.kind() == other.link.kind()
        && link.from().equals(other.link.from())
        && link.to().equals(other.link.to())
        && near(curve.fromX(), moved.fromX())
        && near(curve.fromY(), moved.fromY())
        && near(curve.x1(), moved.x1())
        && near(curve.y1(), moved.y1())
        && near(curve.x2(), moved.x2())
        && near(curve.y2(), moved.y2())
        && near(curve.toX(), moved.toX())
        && near(curve.toY(), moved.toY())
        && sameLabel(other.label, dy);
  }

  private boolean sameLabel(@Nullable Label other, double dy) {
    if (label == null || other == null) {
      return label == null && other == null;
    }
    return label.clear() == other.clear()
        && label.text().line().equals(other.text().line())
        && near(label.pill().x(), other.pill().x())
        && near(label.pill().y(), other.pill().y() + dy);
  }

  private static boolean near(double one, double other) {
    return Math.abs(one - other) < TOLERANCE;
  }
}
