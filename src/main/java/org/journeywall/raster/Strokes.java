package org.journeywall.raster;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.journeywall.layout.Rect;
import org.jspecify.annotations.Nullable;

/// What a pen with a round tip covers, added to a path. Lengths in pixels.
final class Strokes {
  /// How long the pieces are into which a long curve is cut, in pixels, and how many at most.
  private static final double PIECE = 300;

  private static final int MOST_PIECES = 400;

  /// How long the steps are in which a dashed curve is walked, in pixels, and how many at least.
  private static final double STEP = 4;

  private static final int LEAST_STEPS = 8;

  private static final double ROUNDING = 1e-6;

  private final Coverage coverage;

  Strokes(Coverage coverage) {
    this.coverage = coverage;
  }

  /// @param dash length of dash and gap alternating; empty for a solid line
  void trace(Shape path, double width, float[] dash) {
    add(pen(width, dash.length == 0 ? null : dash), path);
  }

  /// A dashed line, of which only the dashes in the window are looked at: the line may be as long
  /// as the wall.
  void trace(Line2D line, double width, float[] dash, Rect window) {
    double length = line.getP1().distance(line.getP2());
    double period = 0;
    for (float piece : dash) {
      period += piece;
    }
    if (length == 0 || period == 0) {
      return;
    }
    double dirX = (line.getX2() - line.getX1()) / length;
    double dirY = (line.getY2() - line.getY1()) / length;
    double middle =
        (window.centreX() - line.getX1()) * dirX + (window.centreY() - line.getY1()) * dirY;
    double reach = (window.width() + window.height()) / 2 + width;
    double last = Math.min(length, middle + reach);
    BasicStroke pen = pen(width, null);
    for (long k = (long) Math.max(0, (middle - reach) / period - 1); k * period < last; k++) {
      double from = k * period;
      for (int i = 0; i + 1 < dash.length && from < length; i += 2) {
        double to = Math.min(length, from + dash[i]);
        add(pen, piece(line, dirX, dirY, from, to));
        from += dash[i] + dash[i + 1];
      }
    }
  }

  /// A curve, of which likewise only what is in the window is stroked. Where it is cut does not
  /// depend on the window.
  ///
  /// @param dash as above; it is stretched a little, so that each piece has whole dashes
  void trace(CubicCurve2D curve, double width, float[] dash, Rect window) {
    int pieces = (int) Math.clamp(Math.ceil(hull(curve) / PIECE), 1, MOST_PIECES);
    var round = pen(width, null);
    var flat = new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    Rect seen = window.inset(-width - 1);
    for (int i = 0; i < pieces; i++) {
      var piece = piece(curve, (double) i / pieces, (double) (i + 1) / pieces);
      if (touches(piece.getBounds2D(), seen)) {
        boolean last = i == pieces - 1;
        if (dash.length > 0) {
          dashes(piece, dash, last, new DashWalk(round, seen));
        } else {
          add(i == 0 || last ? round : flat, piece);
        }
      }
    }
  }

  private static double hull(CubicCurve2D curve) {
    return curve.getP1().distance(curve.getCtrlP1())
        + curve.getCtrlP1().distance(curve.getCtrlP2())
        + curve.getCtrlP2().distance(curve.getP2());
  }

  private static boolean touches(Rectangle2D bounds, Rect window) {
    return bounds.getMinX() <= window.right()
        && bounds.getMaxX() >= window.x()
        && bounds.getMinY() <= window.bottom()
        && bounds.getMaxY() >= window.y();
  }

  /// The piece between two shares of the way: its control points lie on the tangents there.
  private static CubicCurve2D piece(CubicCurve2D curve, double from, double to) {
    Point2D.Double start = at(curve, from);
    Point2D.Double end = at(curve, to);
    Point2D.Double out = slope(curve, from);
    Point2D.Double in = slope(curve, to);
    double third = (to - from) / 3;
    return new CubicCurve2D.Double(
        start.x,
        start.y,
        start.x + third * out.x,
        start.y + third * out.y,
        end.x - third * in.x,
        end.y - third * in.y,
        end.x,
        end.y);
  }

  private static Point2D.Double slope(CubicCurve2D curve, double t) {
    double s = 1 - t;
    double first = 3 * s * s;
    double second = 6 * s * t;
    double third = 3 * t * t;
    return new Point2D.Double(
        first * (curve.getCtrlX1() - curve.getX1())
            + second * (curve.getCtrlX2() - curve.getCtrlX1())
            + third * (curve.getX2() - curve.getCtrlX2()),
        first * (curve.getCtrlY1() - curve.getY1())
            + second * (curve.getCtrlY2() - curve.getCtrlY1())
            + third * (curve.getY2() - curve.getCtrlY2()));
  }

  // It is walked in steps so short that one sees no corner. The whole curve ends as it began, with
  // a dash.
  private static void dashes(CubicCurve2D piece, float[] dash, boolean last, DashWalk walk) {
    int steps = (int) Math.max(LEAST_STEPS, Math.ceil(hull(piece) / STEP));
    var points = new Point2D.Double[steps + 1];
    double length = 0;
    for (int i = 0; i <= steps; i++) {
      points[i] = at(piece, (double) i / steps);
      length += i == 0 ? 0 : points[i - 1].distance(points[i]);
    }
    double period = 0;
    for (float one : dash) {
      period += one;
    }
    double more = last ? dash[0] : 0;
    double count = Math.max(last ? 0 : 1, Math.rint((length - more) / period));
    walk.along(points, dash, length / (count * period + more));
  }

  private static Point2D.Double at(CubicCurve2D curve, double t) {
    double s = 1 - t;
    double first = s * s * s;
    double second = 3 * s * s * t;
    double third = 3 * s * t * t;
    double last = t * t * t;
    return new Point2D.Double(
        first * curve.getX1()
            + second * curve.getCtrlX1()
            + third * curve.getCtrlX2()
            + last * curve.getX2(),
        first * curve.getY1()
            + second * curve.getCtrlY1()
            + third * curve.getCtrlY2()
            + last * curve.getY2());
  }

  /// Cuts a way into dashes and strokes those that touch the window.
  private final class DashWalk {
    private final BasicStroke pen;
    private final Rect window;
    private int piece;
    private Path2D.@Nullable Double drawn;

    DashWalk(BasicStroke pen, Rect window) {
      this.pen = pen;
      this.window = window;
    }

    /// @param stretch of the dashes
    void along(Point2D.Double[] points, float[] dash, double stretch) {
      double left = dash[0] * stretch;
      for (int i = 1; i < points.length; i++) {
        Point2D.Double from = points[i - 1];
        Point2D.Double to = points[i];
        double length = from.distance(to);
        double done = 0;
        while (length - done > left) {
          Point2D.Double end = between(from, to, (done + left) / length);
          draw(between(from, to, done / length), end);
          end();
          done += left;
          piece = (piece + 1) % dash.length;
          left = dash[piece] * stretch;
        }
        draw(length == 0 ? from : between(from, to, done / length), to);
        left -= length - done;
      }
      end();
    }

    // Rounding may leave a dash of no length at the end of a way, where the next way begins with
    // one.
    private void draw(Point2D.Double from, Point2D.Double to) {
      if (piece % 2 == 0 && from.distance(to) > ROUNDING) {
        if (drawn == null) {
          drawn = new Path2D.Double();
          drawn.moveTo(from.x, from.y);
        }
        drawn.lineTo(to.x, to.y);
      }
    }

    private void end() {
      Path2D.Double over = drawn;
      drawn = null;
      if (over != null && touches(over.getBounds2D(), window)) {
        add(pen, over);
      }
    }

    private static Point2D.Double between(Point2D.Double from, Point2D.Double to, double share) {
      return new Point2D.Double(from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share);
    }
  }

  private static Line2D piece(Line2D line, double dirX, double dirY, double from, double to) {
    return new Line2D.Double(
        line.getX1() + dirX * from,
        line.getY1() + dirY * from,
        line.getX1() + dirX * to,
        line.getY1() + dirY * to);
  }

  private void add(BasicStroke pen, Shape path) {
    Shapes.trace(coverage, pen.createStrokedShape(path).getPathIterator(null));
  }

  private static BasicStroke pen(double width, float @Nullable [] dash) {
    return new BasicStroke(
        (float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, dash, 0);
  }
}
