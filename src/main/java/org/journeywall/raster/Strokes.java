package org.journeywall.raster;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import org.journeywall.layout.Rect;
import org.jspecify.annotations.Nullable;

/// What a pen with a round tip covers, added to a path. Lengths in pixels.
final class Strokes {
  /// How long the pieces are in which a curve is walked, in pixels, and how many they are.
  private static final double STEP = 4;

  private static final int LEAST_STEPS = 24;
  private static final int MOST_STEPS = 8_000;

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

  /// A dashed curve, of which likewise only the dashes in the window are stroked. It is walked in
  /// steps so short that one sees no corner.
  void trace(CubicCurve2D curve, double width, float[] dash, Rect window) {
    double hull =
        curve.getP1().distance(curve.getCtrlP1())
            + curve.getCtrlP1().distance(curve.getCtrlP2())
            + curve.getCtrlP2().distance(curve.getP2());
    int steps = (int) Math.clamp(Math.ceil(hull / STEP), LEAST_STEPS, MOST_STEPS);
    var walk = new DashWalk(dash, pen(width, null), window.inset(-width - 1));
    Point2D.Double at = new Point2D.Double(curve.getX1(), curve.getY1());
    for (int i = 1; i <= steps; i++) {
      Point2D.Double next = at(curve, (double) i / steps);
      walk.on(at, next);
      at = next;
    }
    walk.end();
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
    private final float[] dash;
    private final BasicStroke pen;
    private final Rect window;
    private final double period;
    private int piece;
    private double left;
    private Path2D.@Nullable Double drawn;

    DashWalk(float[] dash, BasicStroke pen, Rect window) {
      this.dash = dash;
      this.pen = pen;
      this.window = window;
      double sum = 0;
      for (float one : dash) {
        sum += one;
      }
      period = sum;
      left = dash[0];
    }

    void on(Point2D.Double from, Point2D.Double to) {
      double length = from.distance(to);
      double done = 0;
      while (period > 0 && length - done > left) {
        done += left;
        Point2D.Double end = between(from, to, done / length);
        draw(between(from, to, (done - left) / length), end);
        end();
        piece = (piece + 1) % dash.length;
        left = dash[piece];
      }
      draw(length == 0 ? from : between(from, to, done / length), to);
      left -= length - done;
    }

    private void draw(Point2D.Double from, Point2D.Double to) {
      if (piece % 2 == 0) {
        if (drawn == null) {
          drawn = new Path2D.Double();
          drawn.moveTo(from.x, from.y);
        }
        drawn.lineTo(to.x, to.y);
      }
    }

    /// A dash is over.
    void end() {
      Path2D.Double over = drawn;
      drawn = null;
      if (over != null) {
        var bounds = over.getBounds2D();
        boolean seen =
            bounds.getMinX() < window.right()
                && bounds.getMaxX() > window.x()
                && bounds.getMinY() < window.bottom()
                && bounds.getMaxY() > window.y();
        if (seen) {
          add(pen, over);
        }
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
