package org.journeywall.digitise.shape;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The smallest convex polygon around some points, clockwise as one sees it.
public record Hull(List<Spot> corners) {

  /// By Andrew's monotone chains.
  public static Hull of(List<Spot> points) {
    List<Spot> sorted = new ArrayList<>(points);
    sorted.sort(Comparator.comparingDouble(Spot::x).thenComparingDouble(Spot::y));
    List<Spot> hull = chain(sorted);
    List<Spot> back = chain(sorted.reversed());
    hull.removeLast();
    back.removeLast();
    hull.addAll(back);
    return new Hull(hull);
  }

  private static List<Spot> chain(List<Spot> sorted) {
    List<Spot> chain = new ArrayList<>();
    for (Spot spot : sorted) {
      while (chain.size() > 1 && chain.get(chain.size() - 2).cross(chain.getLast(), spot) <= 0) {
        chain.removeLast();
      }
      chain.add(spot);
    }
    return chain;
  }

  public double area() {
    return Clipped.area(corners);
  }

  /// The largest quadrilateral whose corners are corners of the hull: for each diagonal the
  /// farthest corner on either side, which only moves on as the diagonal's end does.
  public Quad largestQuad() {
    List<Spot> p = corners;
    int n = p.size();
    double most = -1;
    int[] best = {0, 0, 0, 0};
    for (int i = 0; i < n; i++) {
      int right = i + 1;
      int left = i + 3;
      for (int j = i + 2; j < n + i - 1; j++) {
        Spot from = p.get(i);
        Spot to = p.get(j % n);
        right = Math.max(right, i + 1);
        while (right + 1 < j && height(from, to, right + 1) >= height(from, to, right)) {
          right++;
        }
        left = Math.max(left, j + 1);
        while (left + 1 < n + i && height(from, to, left + 1) >= height(from, to, left)) {
          left++;
        }
        double area = height(from, to, right) + height(from, to, left);
        if (area > most) {
          most = area;
          best = new int[] {i, right % n, j % n, left % n};
        }
      }
    }
    return Quad.of(p.get(best[0]), p.get(best[1]), p.get(best[2]), p.get(best[3]));
  }

  private double height(Spot from, Spot to, int index) {
    return Math.abs(from.cross(to, corners.get(index % corners.size())));
  }
}
