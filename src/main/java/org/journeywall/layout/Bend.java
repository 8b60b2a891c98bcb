package org.journeywall.layout;

import java.util.ArrayList;
import java.util.List;

/// One cubic Bézier piece of a smooth curve through given points.
public record Bend(
    double fromX,
    double fromY,
    double x1,
    double y1,
    double x2,
    double y2,
    double toX,
    double toY) {

  /// A point the curve goes through.
  public record Through(double x, double y) {}

  /// A smooth curve through points of ascending x that never swings beyond them: the monotone cubic
  /// interpolation of F. N. Fritsch and R. E. Carlson, "Monotone Piecewise Cubic Interpolation",
  /// SIAM J. Numer. Anal. 17 (1980), with the slopes of M. Steffen, "A simple method for monotonic
  /// interpolation in one dimension" (1990).
  public static List<Bend> smooth(List<Through> points) {
    var bends = new ArrayList<Bend>();
    for (int i = 0; i + 1 < points.size(); i++) {
      Through from = points.get(i);
      Through to = points.get(i + 1);
      double third = (to.x() - from.x()) / 3;
      bends.add(
          new Bend(
              from.x(),
              from.y(),
              from.x() + third,
              from.y() + third * slope(points, i),
              to.x() - third,
              to.y() - third * slope(points, i + 1),
              to.x(),
              to.y()));
    }
    return bends;
  }

  // A flat start and end look calmer than a guessed slope.
  private static double slope(List<Through> points, int at) {
    if (at == 0 || at == points.size() - 1) {
      return 0;
    }
    double before = points.get(at).x() - points.get(at - 1).x();
    double after = points.get(at + 1).x() - points.get(at).x();
    double rising = (points.get(at).y() - points.get(at - 1).y()) / before;
    double leaving = (points.get(at + 1).y() - points.get(at).y()) / after;
    double middle = (rising * after + leaving * before) / (before + after);
    double least = Math.min(Math.min(Math.abs(rising), Math.abs(leaving)), Math.abs(middle) / 2);
    return (Math.signum(rising) + Math.signum(leaving)) * least;
  }

  public Bend reversed() {
    return new Bend(toX, toY, x2, y2, x1, y1, fromX, fromY);
  }

  public Bend movedBy(double dx, double dy) {
    return new Bend(fromX + dx, fromY + dy, x1 + dx, y1 + dy, x2 + dx, y2 + dy, toX + dx, toY + dy);
  }

  /// The point a share `t` of the way, 0 to 1; equal steps of `t` are not equal lengths.
  public Through at(double t) {
    double s = 1 - t;
    double first = s * s * s;
    double second = 3 * s * s * t;
    double third = 3 * s * t * t;
    double last = t * t * t;
    return new Through(
        first * fromX + second * x1 + third * x2 + last * toX,
        first * fromY + second * y1 + third * y2 + last * toY);
  }

  /// The piece up to the point at `t`, split after P. de Casteljau.
  public Bend until(double t) {
    double ax = mix(fromX, x1, t);
    double ay = mix(fromY, y1, t);
    double bx = mix(x1, x2, t);
    double by = mix(y1, y2, t);
    double cx = mix(ax, bx, t);
    double cy = mix(ay, by, t);
    Through end = at(t);
    return new Bend(fromX, fromY, ax, ay, cx, cy, end.x(), end.y());
  }

  private static double mix(double from, double to, double share) {
    return from + (to - from) * share;
  }

  /// A rectangle around it: that of its ends and control points.
  public Rect bounds() {
    double left = Math.min(Math.min(fromX, x1), Math.min(x2, toX));
    double top = Math.min(Math.min(fromY, y1), Math.min(y2, toY));
    double right = Math.max(Math.max(fromX, x1), Math.max(x2, toX));
    double bottom = Math.max(Math.max(fromY, y1), Math.max(y2, toY));
    return new Rect(left, top, right - left, bottom - top);
  }
}
