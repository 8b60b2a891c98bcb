package org.journeywall.digitise.find;

import org.journeywall.digitise.shape.Hull;
import org.journeywall.digitise.shape.Quad;
import org.journeywall.digitise.shape.Spot;
import org.jspecify.annotations.Nullable;

/// Which patches have the shape of a note, or of a few in a row, as a camera may show it.
final class ShapeGate {
  private static final double FULL = 0.80;
  private static final double SOLID = 0.86;
  private static final double FILLED = 0.80;
  private static final double SKEWED = 0.55;
  private static final double UNEVEN = 0.6;
  private static final double LONGEST = 4.2;

  private ShapeGate() {}

  /// @param squarely how much patch, hull and quadrilateral are the same, 0 to 1
  record Fitted(Quad quad, double squarely) {}

  /// The quadrilateral that fits the patch; null where none does.
  static @Nullable Fitted quad(Patch patch) {
    if (patch.fullness() < FULL) {
      return null;
    }
    Hull hull = patch.hull();
    double hullArea = hull.area();
    if (patch.area() < SOLID * hullArea) {
      return null;
    }
    Quad quad = hull.largestQuad();
    if (quad.area() < FILLED * hullArea || !isNoteLike(quad)) {
      return null;
    }
    double solid = Math.min(1, patch.area() / hullArea / 0.96);
    double filled = Math.min(1, quad.area() / hullArea / 0.93);
    return new Fitted(fitted(quad, patch), solid * filled);
  }

  /// Whether corners and sides could be those of a rectangle seen at an angle.
  static boolean isNoteLike(Quad quad) {
    for (int i = 0; i < 4; i++) {
      Spot in = quad.corner(i + 1).minus(quad.corner(i));
      Spot out = quad.corner(i + 2).minus(quad.corner(i + 1));
      double cosine =
          (in.x() * out.x() + in.y() * out.y()) / Math.max(1e-9, in.length() * out.length());
      if (Math.abs(cosine) > SKEWED) {
        return false;
      }
    }
    return ratio(quad.a().distance(quad.b()), quad.d().distance(quad.c())) > UNEVEN
        && ratio(quad.b().distance(quad.c()), quad.a().distance(quad.d())) > UNEVEN
        && quad.aspect() < LONGEST;
  }

  // Corners of a patch are often rounded by the smoothing, so that the largest quadrilateral inside
  // is a little too small.
  private static Quad fitted(Quad quad, Patch patch) {
    double factor = Math.sqrt(patch.area() / quad.area());
    return quad.grown(Math.clamp(factor, 1.0, 1.06));
  }

  private static double ratio(double one, double other) {
    return Math.min(one, other) / Math.max(1e-9, Math.max(one, other));
  }
}
