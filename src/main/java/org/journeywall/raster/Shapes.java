package org.journeywall.raster;

import java.awt.geom.PathIterator;

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
}
