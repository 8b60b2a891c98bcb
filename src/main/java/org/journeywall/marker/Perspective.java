package org.journeywall.marker;

import org.journeywall.marker.MarkerSampling.Corner;

/// Where the points of a square lie in a picture that shows its corners there (Heckbert,
/// Fundamentals of Texture Mapping and Image Warping, 2.2.3).
final class Perspective {
  private final double a;
  private final double b;
  private final double d;
  private final double e;
  private final double g;
  private final double h;
  private final Corner origin;

  /// The corners clockwise; the square's origin lies on the first, (1, 0) on the second.
  Perspective(Corner first, Corner second, Corner third, Corner fourth) {
    origin = first;
    double dx1 = second.x() - third.x();
    double dx2 = fourth.x() - third.x();
    double dx3 = first.x() - second.x() + third.x() - fourth.x();
    double dy1 = second.y() - third.y();
    double dy2 = fourth.y() - third.y();
    double dy3 = first.y() - second.y() + third.y() - fourth.y();
    double area = dx1 * dy2 - dx2 * dy1;
    g = area == 0 ? 0 : (dx3 * dy2 - dx2 * dy3) / area;
    h = area == 0 ? 0 : (dx1 * dy3 - dx3 * dy1) / area;
    a = second.x() - first.x() + g * second.x();
    b = fourth.x() - first.x() + h * fourth.x();
    d = second.y() - first.y() + g * second.y();
    e = fourth.y() - first.y() + h * fourth.y();
  }

  /// The point at (`u`, `v`) of the square, each 0 to 1.
  Corner at(double u, double v) {
    double w = g * u + h * v + 1;
    return new Corner((a * u + b * v + origin.x()) / w, (d * u + e * v + origin.y()) / w);
  }
}
