package org.journeywall.paint;

import java.util.ArrayList;
import java.util.List;
import org.journeywall.layout.Rect;

/// A path in board units.
public record Outline(List<Segment> segments) {

  /// One piece of a path, from where the one before ended.
  public sealed interface Segment {}

  public record MoveTo(double x, double y) implements Segment {}

  public record LineTo(double x, double y) implements Segment {}

  /// A cubic Bézier curve with its two control points.
  public record CurveTo(double x1, double y1, double x2, double y2, double x, double y)
      implements Segment {}

  public record Close() implements Segment {}

  // Control points at this share of the radius make four curves a circle to within 0.03 %.
  private static final double ROUND = 0.5522847498;

  public Outline {
    segments = List.copyOf(segments);
  }

  /// A straight line.
  public static Outline line(double x1, double y1, double x2, double y2) {
    return new Outline(List.of(new MoveTo(x1, y1), new LineTo(x2, y2)));
  }

  /// A closed polygon through the points given as x, y, x, y …
  public static Outline polygon(double... points) {
    var segments = new ArrayList<Segment>();
    segments.add(new MoveTo(points[0], points[1]));
    for (int i = 2; i < points.length; i += 2) {
      segments.add(new LineTo(points[i], points[i + 1]));
    }
    segments.add(new Close());
    return new Outline(segments);
  }

  /// A rectangle with round corners.
  public static Outline rounded(Rect rect, double radius) {
    double left = rect.x();
    double top = rect.y();
    double right = rect.right();
    double bottom = rect.bottom();
    double k = radius * (1 - ROUND);
    return new Outline(
        List.of(
            new MoveTo(left + radius, top),
            new LineTo(right - radius, top),
            new CurveTo(right - k, top, right, top + k, right, top + radius),
            new LineTo(right, bottom - radius),
            new CurveTo(right, bottom - k, right - k, bottom, right - radius, bottom),
            new LineTo(left + radius, bottom),
            new CurveTo(left + k, bottom, left, bottom - k, left, bottom - radius),
            new LineTo(left, top + radius),
            new CurveTo(left, top + k, left + k, top, left + radius, top),
            new Close()));
  }

  /// The circle or ellipse that fills the rectangle.
  public static Outline oval(Rect rect) {
    double cx = rect.centreX();
    double cy = rect.centreY();
    double rx = rect.width() / 2;
    double ry = rect.height() / 2;
    double kx = rx * ROUND;
    double ky = ry * ROUND;
    return new Outline(
        List.of(
            new MoveTo(cx, cy - ry),
            new CurveTo(cx + kx, cy - ry, cx + rx, cy - ky, cx + rx, cy),
            new CurveTo(cx + rx, cy + ky, cx + kx, cy + ry, cx, cy + ry),
            new CurveTo(cx - kx, cy + ry, cx - rx, cy + ky, cx - rx, cy),
            new CurveTo(cx - rx, cy - ky, cx - kx, cy - ry, cx, cy - ry),
            new Close()));
  }
}
