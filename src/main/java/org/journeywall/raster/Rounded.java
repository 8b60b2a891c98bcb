package org.journeywall.raster;

/// Rectangles with round corners as paths.
final class Rounded {
  // Where a quarter of a circle has its control points, from the corner it cuts off.
  private static final double CUT = 1 - 0.5522847498;

  private Rounded() {}

  /// Adds one to a path.
  ///
  /// @param hole whether it is walked the other way round and so taken out of what is around it
  static void trace(
      Coverage path,
      double left,
      double top,
      double right,
      double bottom,
      double radius,
      boolean hole) {
    if (left >= right || top >= bottom) {
      return;
    }
    double r = Math.min(radius, Math.min(right - left, bottom - top) / 2);
    double k = r * CUT;
    if (hole) {
      path.moveTo(left + r, top);
      path.curveTo(left + k, top, left, top + k, left, top + r);
      path.lineTo(left, bottom - r);
      path.curveTo(left, bottom - k, left + k, bottom, left + r, bottom);
      path.lineTo(right - r, bottom);
      path.curveTo(right - k, bottom, right, bottom - k, right, bottom - r);
      path.lineTo(right, top + r);
      path.curveTo(right, top + k, right - k, top, right - r, top);
    } else {
      path.moveTo(left + r, top);
      path.lineTo(right - r, top);
      path.curveTo(right - k, top, right, top + k, right, top + r);
      path.lineTo(right, bottom - r);
      path.curveTo(right, bottom - k, right - k, bottom, right - r, bottom);
      path.lineTo(left + r, bottom);
      path.curveTo(left + k, bottom, left, bottom - k, left, bottom - r);
      path.lineTo(left, top + r);
      path.curveTo(left, top + k, left + k, top, left + r, top);
    }
    path.close();
  }
}
