package org.journeywall.digitise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.journeywall.digitise.shape.Homography;
import org.journeywall.digitise.shape.Hull;
import org.journeywall.digitise.shape.Quad;
import org.journeywall.digitise.shape.Spot;
import org.junit.jupiter.api.Test;

class ShapeTest {
  private final SplittableRandom random = new SplittableRandom(5);

  @Test
  void aChangeOfPerspectiveTakesCornersWhereTheyBelongAndBack() {
    for (int i = 0; i < 200; i++) {
      Quad from = quad();
      Quad to = quad();
      Homography there = Homography.of(from, to);
      for (int corner = 0; corner < 4; corner++) {
        assertNear(to.corner(corner), there.apply(from.corner(corner)));
        assertNear(from.corner(corner), there.inverse().apply(to.corner(corner)));
      }
    }
  }

  @Test
  void aHullHoldsAllItsPointsAndItsLargestQuadLiesInside() {
    for (int i = 0; i < 100; i++) {
      List<Spot> points = new ArrayList<>();
      for (int j = 0; j < 40; j++) {
        points.add(spot());
      }
      Hull hull = Hull.of(points);
      for (Spot point : points) {
        for (int j = 0; j < hull.corners().size(); j++) {
          Spot from = hull.corners().get(j);
          Spot to = hull.corners().get((j + 1) % hull.corners().size());
          assertTrue(from.cross(to, point) >= -1e-6);
        }
      }
      Quad quad = hull.largestQuad();
      assertTrue(quad.area() <= hull.area() + 1e-6 && quad.area() > 0.5 * hull.area());
    }
  }

  @Test
  void overlapIsTheSameBothWaysAndAllOfAQuadWithItself() {
    for (int i = 0; i < 200; i++) {
      Quad one = quad();
      Quad other = quad();
      assertEquals(one.overlap(other), other.overlap(one), 1e-6);
      assertEquals(one.area(), one.overlap(one), 1e-6);
    }
  }

  private Quad quad() {
    Spot middle = spot();
    return Quad.box(-10, -10, 10, 10)
        .plus(new Spot(random.nextDouble() * 4, random.nextDouble() * 4))
        .times(1 + random.nextDouble())
        .plus(middle);
  }

  private Spot spot() {
    return new Spot(random.nextDouble() * 100, random.nextDouble() * 100);
  }

  private static void assertNear(Spot expected, Spot actual) {
    assertEquals(0, expected.distance(actual), 1e-6);
  }
}
