package org.journeywall.digitise.shape;

import java.util.ArrayList;
import java.util.List;

/// What is left of a convex polygon inside another.
final class Clipped {
  private Clipped() {}

  static double area(Quad one, Quad other) {
    List<Spot> polygon = one.corners();
    for (int i = 0; i < 4 && !polygon.isEmpty(); i++) {
      polygon = cut(polygon, other.corner(i), other.corner(i + 1));
    }
    return area(polygon);
  }

  private static List<Spot> cut(List<Spot> polygon, Spot from, Spot to) {
    List<Spot> kept = new ArrayList<>(polygon.size() + 1);
    for (int i = 0; i < polygon.size(); i++) {
      Spot here = polygon.get(i);
      Spot next = polygon.get((i + 1) % polygon.size());
      double side = from.cross(to, here);
      double nextSide = from.cross(to, next);
      if (side >= 0) {
        kept.add(here);
      }
      if (side >= 0 != nextSide >= 0) {
        kept.add(here.towards(next, side / (side - nextSide)));
      }
    }
    return kept;
  }

  static double area(List<Spot> polygon) {
    double twice = 0;
    for (int i = 2; i < polygon.size(); i++) {
      twice += polygon.getFirst().cross(polygon.get(i - 1), polygon.get(i));
    }
    return twice / 2;
  }
}
