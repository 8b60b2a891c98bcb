package org.journeywall.raster;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Line2D;
import org.journeywall.layout.Rect;
import org.jspecify.annotations.Nullable;

/// What a pen with a round tip covers, added to a path. Lengths in pixels.
final class Strokes {
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
