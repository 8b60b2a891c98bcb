package org.journeywall.digitise.find;

import org.journeywall.digitise.image.View;

/// How fast the colour changes at each pixel of a view, across four pixels; cut off where an edge
/// is beyond doubt.
final class Contrast {
  private static final int REACH = 2;
  private static final double CLEAR = 22;

  private Contrast() {}

  static float[] of(View view) {
    int width = view.width();
    var contrast = new float[width * view.height()];
    for (int y = REACH; y < view.height() - REACH; y++) {
      for (int x = REACH; x < width - REACH; x++) {
        int at = y * width + x;
        double across = between(view, at - REACH, at + REACH);
        double down = between(view, at - REACH * width, at + REACH * width);
        contrast[at] = (float) Math.min(CLEAR, Math.sqrt(across + down));
      }
    }
    return contrast;
  }

  private static double between(View view, int one, int other) {
    double l = 0.4 * (view.l(one) - view.l(other));
    double a = view.a(one) - view.a(other);
    double b = view.b(one) - view.b(other);
    return l * l + a * a + b * b;
  }
}
