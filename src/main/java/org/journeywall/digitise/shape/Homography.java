package org.journeywall.digitise.shape;

/// A change of perspective: straight lines stay straight, four corners go where they are told. The
/// point (x, y) goes to ((a x + b y + c) / (g x + h y + 1), (d x + e y + f) / (g x + h y + 1)).
public record Homography(
    double a, double b, double c, double d, double e, double f, double g, double h) {

  public static final Homography NONE = new Homography(1, 0, 0, 0, 1, 0, 0, 0);

  /// The unit square to a quadrilateral; by Heckbert, *Fundamentals of Texture Mapping* (1989).
  public static Homography ofUnitSquare(Quad to) {
    double sx = to.a().x() - to.b().x() + to.c().x() - to.d().x();
    double sy = to.a().y() - to.b().y() + to.c().y() - to.d().y();
    double dx1 = to.b().x() - to.c().x();
    double dy1 = to.b().y() - to.c().y();
    double dx2 = to.d().x() - to.c().x();
    double dy2 = to.d().y() - to.c().y();
    double whole = dx1 * dy2 - dx2 * dy1;
    double g = (sx * dy2 - dx2 * sy) / whole;
    double h = (dx1 * sy - sx * dy1) / whole;
    return new Homography(
        to.b().x() - to.a().x() + g * to.b().x(),
        to.d().x() - to.a().x() + h * to.d().x(),
        to.a().x(),
        to.b().y() - to.a().y() + g * to.b().y(),
        to.d().y() - to.a().y() + h * to.d().y(),
        to.a().y(),
        g,
        h);
  }

  public static Homography of(Quad from, Quad to) {
    return ofUnitSquare(from).inverse().then(ofUnitSquare(to));
  }

  public Spot apply(Spot spot) {
    double w = away(spot.x(), spot.y());
    return new Spot(x(spot.x(), spot.y()) / w, y(spot.x(), spot.y()) / w);
  }

  /// Where (x, y) goes across, times how far [#away] it is; for many points without an object each.
  public double x(double x, double y) {
    return a * x + b * y + c;
  }

  /// Where (x, y) goes down, times how far [#away] it is.
  public double y(double x, double y) {
    return d * x + e * y + f;
  }

  /// What the coordinates of where (x, y) goes are divided by.
  public double away(double x, double y) {
    return g * x + h * y + 1;
  }

  public Quad apply(Quad quad) {
    return new Quad(apply(quad.a()), apply(quad.b()), apply(quad.c()), apply(quad.d()));
  }

  public Homography inverse() {
    return scaled(
        e - f * h,
        c * h - b,
        b * f - c * e,
        f * g - d,
        a - c * g,
        c * d - a * f,
        d * h - e * g,
        b * g - a * h,
        a * e - b * d);
  }

  /// First this, then another.
  public Homography then(Homography o) {
    return scaled(
        o.a * a + o.b * d + o.c * g,
        o.a * b + o.b * e + o.c * h,
        o.a * c + o.b * f + o.c,
        o.d * a + o.e * d + o.f * g,
        o.d * b + o.e * e + o.f * h,
        o.d * c + o.e * f + o.f,
        o.g * a + o.h * d + g,
        o.g * b + o.h * e + h,
        o.g * c + o.h * f + 1);
  }

  private static Homography scaled(
      double a, double b, double c, double d, double e, double f, double g, double h, double i) {
    return new Homography(a / i, b / i, c / i, d / i, e / i, f / i, g / i, h / i);
  }
}
