package org.journeywall.tool;

/// A point of the screen, told in board units of what it lies over.
public record Spot(Ground ground, double x, double y) {

  /// The two grounds notes can lie on, each with its own origin.
  public enum Ground {
    WALL,
    PARKING_LOT
  }

  /// Whether the pointer has come further than `slack` from `other`.
  public boolean isBeyond(Spot other, double slack) {
    return ground != other.ground || Math.hypot(x - other.x, y - other.y) > slack;
  }
}
