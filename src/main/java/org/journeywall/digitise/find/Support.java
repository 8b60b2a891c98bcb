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

  private final LineEvidence evidence;
  private final double finer;
  private final Blot blot;
  private final Blot left;
  private final double[] line = new double[SAMPLES];

  /// @param fine the view to look for lines in
  Support(View fine, Blot blot, Blot left) {
    evidence = new LineEvidence(fine);
    finer = blot.scale() / fine.scale();
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
    double newness = used ? 1 : 0.55 + 0.45 * Math.min(1, 1.1 * fresh / all);
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
        line[lines++] = evidence.at(on.times(finer), outward);
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
    return line[lines * 3 / 10];
  }
}
