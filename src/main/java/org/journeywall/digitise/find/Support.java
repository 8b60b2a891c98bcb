package org.journeywall.digitise.find;

import java.util.Arrays;
import org.journeywall.digitise.image.View;
import org.journeywall.digitise.shape.Quad;
import org.journeywall.digitise.shape.Spot;

/// How well a note of a given place and shape fits into a patch.
final class Support {
  private static final int GRID = 7;
  private static final int SAMPLES = 9;
  private static final double INSIDE = 0.80;
  private static final double FRESH = 0.5;
  private static final double STEP = 10;
  private static final double RIDGE = 22;

  private final View view;
  private final Blot blot;
  private final Blot left;
  private final double[] line = new double[SAMPLES];

  Support(View view, Blot blot, Blot left) {
    this.view = view;
    this.blot = blot;
    this.left = left;
  }

  /// 0 where it does not fit at all, up to 1.
  ///
  /// @param used whether what it covers was already taken off the patch
  double score(Quad quad, boolean used) {
    int inside = 0;
    int fresh = 0;
    for (int row = 0; row < GRID; row++) {
      for (int column = 0; column < GRID; column++) {
        Spot spot = quad.at((column + 0.5) / GRID, (row + 0.5) / GRID);
        inside += blot.holds(spot.x(), spot.y()) ? 1 : 0;
        fresh += left.holds(spot.x(), spot.y()) ? 1 : 0;
      }
    }
    double all = GRID * GRID;
    if (inside < INSIDE * all || !used && fresh < FRESH * all) {
      return 0;
    }
    double least = 1;
    double sum = 0;
    for (int i = 0; i < 4; i++) {
      double side = side(quad, i);
      least = Math.min(least, side);
      sum += side;
    }
    double filled = inside / all;
    double newness = used ? 1 : 0.7 + 0.3 * fresh / all;
    return filled * filled * newness * (0.8 * sum / 4 + 0.2 * least);
  }

  private double side(Quad quad, int index) {
    Spot from = quad.corner(index);
    Spot to = quad.corner(index + 1);
    double length = Math.max(1e-9, from.distance(to));
    Spot outward = new Spot((to.y() - from.y()) / length, -(to.x() - from.x()) / length);
    double out = Math.max(1.5, 0.1 * quad.side());
    double sum = 0;
    int lines = 0;
    for (int i = 0; i < SAMPLES; i++) {
      Spot on = from.towards(to, 0.1 + 0.8 * i / (SAMPLES - 1));
      Spot outside = on.plus(outward.times(out));
      if (!blot.holds(outside.x(), outside.y())) {
        sum += 1;
      } else if (!left.holds(outside.x(), outside.y())) {
        sum += 0.75;
      } else {
        line[lines++] = evidence(on, outward, out);
      }
    }
    return (sum + 0.8 * lines * lower(lines)) / SAMPLES;
  }

  // Handwriting crosses a line here and there, the gap between two notes is dark all along.
  private double lower(int lines) {
    if (lines == 0) {
      return 0;
    }
    Arrays.sort(line, 0, lines);
    return line[lines * 2 / 5];
  }

  private double evidence(Spot on, Spot outward, double out) {
    Spot within = on.minus(outward.times(out));
    Spot outside = on.plus(outward.times(out));
    int i = view.at(within.x(), within.y());
    int j = view.at(outside.x(), outside.y());
    double l = 0.6 * (view.l(i) - view.l(j));
    double a = view.a(i) - view.a(j);
    double b = view.b(i) - view.b(j);
    double step = Math.sqrt(l * l + a * a + b * b) / STEP;
    int middle =
        Math.min(
            light(on),
            Math.min(light(on.plus(outward.times(0.8))), light(on.minus(outward.times(0.8)))));
    double ridge = (Math.min(light(within), light(outside)) - middle) / RIDGE;
    return Math.clamp(Math.max(step, ridge), 0.0, 1.0);
  }

  private int light(Spot spot) {
    return view.light(view.at(spot.x(), spot.y()));
  }
}
