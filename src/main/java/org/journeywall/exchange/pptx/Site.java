package org.journeywall.exchange.pptx;

import org.journeywall.layout.Rect;

/// One of the four points of a note where a connector can be fastened: the middle of a side.
record Site(Side side, double x, double y) {

  /// The sides, numbered as rectangles number them (ECMA-376, presetShapeDefinitions).
  enum Side {
    TOP(0),
    LEFT(1),
    BOTTOM(2),
    RIGHT(3);

    private final int number;

    Side(int number) {
      this.number = number;
    }

    int number() {
      return number;
    }

    boolean isAcross() {
      return this == LEFT || this == RIGHT;
    }

    /// Whether it looks to where coordinates grow.
    boolean isForward() {
      return this == RIGHT || this == BOTTOM;
    }

    boolean faces(Side other) {
      return isAcross() == other.isAcross() && this != other;
    }
  }

  /// That of the side nearest to a point.
  static Site near(Rect rect, double x, double y) {
    double top = Math.abs(y - rect.y());
    double bottom = Math.abs(y - rect.bottom());
    double left = Math.abs(x - rect.x());
    double right = Math.abs(x - rect.right());
    double least = Math.min(Math.min(top, bottom), Math.min(left, right));
    if (least == left) {
      return new Site(Side.LEFT, rect.x(), rect.centreY());
    }
    if (least == right) {
      return new Site(Side.RIGHT, rect.right(), rect.centreY());
    }
    return least == top
        ? new Site(Side.TOP, rect.centreX(), rect.y())
        : new Site(Side.BOTTOM, rect.centreX(), rect.bottom());
  }
}
