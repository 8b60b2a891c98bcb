package org.journeywall.digitise.find;

import org.journeywall.digitise.image.View;
import org.journeywall.digitise.shape.Spot;

/// How much a place of a view looks like the line at which two notes meet: a thin shadow, or a step
/// from one colour to another.
record LineEvidence(View view) {
  private static final int BESIDE = 3;
  private static final double STEP = 9;
  private static final double RIDGE = 16;

  /// 0 to 1, the most within a pixel.
  ///
  /// @param way one pixel long, across the line
  double at(Spot on, Spot way) {
    double most = 0;
    for (int shift = -1; shift <= 1; shift++) {
      Spot spot = on.plus(way.times(shift));
      int one = index(spot.minus(way.times(BESIDE)));
      int other = index(spot.plus(way.times(BESIDE)));
      double l = 0.6 * (view.l(one) - view.l(other));
      double a = view.a(one) - view.a(other);
      double b = view.b(one) - view.b(other);
      double step = Math.sqrt(l * l + a * a + b * b) / STEP;
      double ridge =
          (Math.min(view.light(one), view.light(other)) - view.light(index(spot))) / RIDGE;
      most = Math.max(most, Math.max(step, ridge));
    }
    return Math.clamp(most, 0.0, 1.0);
  }

  private int index(Spot spot) {
    return view.at(spot.x(), spot.y());
  }
}
