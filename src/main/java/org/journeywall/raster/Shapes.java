package org.journeywall.raster;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;

/// Shapes of Java's geometry as coverage of pixels.
final class Shapes {
  private Shapes() {}

  /// Adds a shape to a path.
  static void trace(Coverage coverage, PathIterator path) {
    double[] at = new double[6];
    for (; !path.isDone(); path.next()) {
      switch (path.currentSegment(at)) {
        case PathIterator.SEG_MOVETO -> coverage.moveTo(at[0], at[1]);
        case PathIterator.SEG_LINETO -> coverage.lineTo(at[0], at[1]);
        case PathIterator.SEG_QUADTO -> coverage.quadTo(at[0], at[1], at[2], at[3]);
        case PathIterator.SEG_CUBICTO -> coverage.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
        case PathIterator.SEG_CLOSE -> coverage.close();
        default -> throw new IllegalStateException("a path with a segment of an unknown kind");
      }
    }
  }

  /// A shape in pixels, moved to the right, as a mask.
  static Mask mask(Shape shape, double toRight) {
    Rectangle2D bounds = shape.getBounds2D();
    if (bounds.isEmpty()) {
      return Mask.EMPTY;
    }
    int x = (int) Math.floor(bounds.getMinX() + toRight);
    int y = (int) Math.floor(bounds.getMinY());
    int width = (int) Math.ceil(bounds.getMaxX() + toRight) + 1 - x;
    int height = (int) Math.ceil(bounds.getMaxY()) + 1 - y;
    var coverage = new Coverage();
    coverage.begin(x, y, width, height);
    trace(coverage, shape.getPathIterator(AffineTransform.getTranslateInstance(toRight, 0)));
    byte[] shares = new byte[width * height];
    coverage.end((fromX, row, length, share) -> {
      int from = (row - y) * width + fromX - x;
      for (int i = from; i < from + length; i++) {
        shares[i] = (byte) share;
      }
    });
    return new Mask(x, y, width, shares);
  }
}
