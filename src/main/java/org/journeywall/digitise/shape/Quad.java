package org.journeywall.digitise.shape;

import java.util.List;

/// The four corners of a note, clockwise as one sees them, the one up left first.
public record Quad(Spot a, Spot b, Spot c, Spot d) {

  /// The same four corners in the order a quad keeps: clockwise, from the one up left.
  public static Quad of(Spot a, Spot b, Spot c, Spot d) {
    Quad clockwise =
        a.cross(b, c) + a.cross(c, d) < 0 ? new Quad(a, d, c, b) : new Quad(a, b, c, d);
    List<Spot> corners = clockwise.corners();
    int first = 0;
    for (int i = 1; i < 4; i++) {
      if (sum(corners.get(i)) < sum(corners.get(first))) {
        first = i;
      }
    }
    return new Quad(
        corners.get(first),
        corners.get((first + 1) % 4),
        corners.get((first + 2) % 4),
        corners.get((first + 3) % 4));
  }

  private static double sum(Spot spot) {
    return spot.x() + spot.y();
  }

  /// An upright rectangle.
  public static Quad box(double left, double top, double right, double bottom) {
    return new Quad(
        new Spot(left, top), new Spot(right, top), new Spot(right, bottom), new Spot(left, bottom));
  }

  public List<Spot> corners() {
    return List.of(a, b, c, d);
  }

  public Spot corner(int index) {
    return switch (index & 3) {
      case 0 -> a;
      case 1 -> b;
      case 2 -> c;
      default -> d;
    };
  }

  public double area() {
    return (a.cross(b, c) + a.cross(c, d)) / 2;
  }

  /// The side of a square as large.
  public double side() {
    return Math.sqrt(Math.max(0, area()));
  }

  public Spot centre() {
    return new Spot((a.x() + b.x() + c.x() + d.x()) / 4, (a.y() + b.y() + c.y() + d.y()) / 4);
  }

  /// Mean length of the sides that run across.
  public double across() {
    return (a.distance(b) + d.distance(c)) / 2;
  }

  /// Mean length of the sides that run down.
  public double down() {
    return (b.distance(c) + a.distance(d)) / 2;
  }

  /// The longer of both mean sides over the shorter, at least 1.
  public double aspect() {
    double across = across();
    double down = down();
    return Math.max(across, down) / Math.max(1e-9, Math.min(across, down));
  }

  public Quad times(double factor) {
    return new Quad(a.times(factor), b.times(factor), c.times(factor), d.times(factor));
  }

  public Quad plus(Spot way) {
    return new Quad(a.plus(way), b.plus(way), c.plus(way), d.plus(way));
  }

  /// Corners moved away from the centre.
  public Quad grown(double factor) {
    Spot centre = centre();
    return new Quad(
        centre.towards(a, factor),
        centre.towards(b, factor),
        centre.towards(c, factor),
        centre.towards(d, factor));
  }

  /// The point at these parts of the sides, 0 to 1 each.
  public Spot at(double across, double down) {
    return a.towards(b, across).towards(d.towards(c, across), down);
  }

  public boolean contains(Spot spot) {
    return a.cross(b, spot) >= 0
        && b.cross(c, spot) >= 0
        && c.cross(d, spot) >= 0
        && d.cross(a, spot) >= 0;
  }

  public double left() {
    return Math.min(Math.min(a.x(), b.x()), Math.min(c.x(), d.x()));
  }

  public double right() {
    return Math.max(Math.max(a.x(), b.x()), Math.max(c.x(), d.x()));
  }

  public double top() {
    return Math.min(Math.min(a.y(), b.y()), Math.min(c.y(), d.y()));
  }

  public double bottom() {
    return Math.max(Math.max(a.y(), b.y()), Math.max(c.y(), d.y()));
  }

  /// The area both cover; right for convex ones.
  public double overlap(Quad other) {
    if (left() >= other.right()
        || other.left() >= right()
        || top() >= other.bottom()
        || other.top() >= bottom()) {
      return 0;
    }
    return Clipped.area(this, other);
  }

  /// The area both cover over the area they cover together, 0 to 1.
  public double likeness(Quad other) {
    double both = overlap(other);
    return both / Math.max(1e-9, area() + other.area() - both);
  }
}
