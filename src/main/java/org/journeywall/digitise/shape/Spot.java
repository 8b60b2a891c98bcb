package org.journeywall.digitise.shape;

/// A point of a photograph, x to the right, y down; a pixel's middle lies at half.
public record Spot(double x, double y) {
  public Spot plus(Spot other) {
    return new Spot(x + other.x, y + other.y);
  }

  public Spot minus(Spot other) {
    return new Spot(x - other.x, y - other.y);
  }

  public Spot times(double factor) {
    return new Spot(x * factor, y * factor);
  }

  public Spot towards(Spot other, double part) {
    return new Spot(x + part * (other.x - x), y + part * (other.y - y));
  }

  public double length() {
    return Math.sqrt(x * x + y * y);
  }

  public double distance(Spot other) {
    return minus(other).length();
  }

  /// Twice the area of the triangle with this corner; positive where the turn from `b` to `c` is
  /// clockwise as one sees it.
  public double cross(Spot b, Spot c) {
    return (b.x - x) * (c.y - y) - (b.y - y) * (c.x - x);
  }
}
