package org.journeywall.digitise.find;

import java.util.ArrayList;
import java.util.List;
import org.journeywall.digitise.image.View;

/// One way to rank the pixels of a view: along a direction of colour, by colourfulness, by light or
/// by its lack.
record Direction(double l, double a, double b, double chroma, double step) {
  private static final int BINS = 2048;
  private static final double RANGE = 256;

  /// How much of the view is surely no note in a direction; what the notes stand out from lies
  /// about there.
  private static final double LOW_SHARE = 0.3;

  /// The directions of colour, for what has a strong one.
  static List<Direction> coloured() {
    List<Direction> coloured = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      double angle = i * Math.PI / 4;
      coloured.add(new Direction(0, Math.cos(angle), Math.sin(angle), 0, 4));
    }
    return coloured;
  }

  static List<Direction> all() {
    List<Direction> all = new ArrayList<>(coloured());
    all.add(new Direction(0, 0, 0, 1, 4));
    all.add(new Direction(1, 0, 0, 0, 5));
    all.add(new Direction(-1, 0, 0, 0, 5));
    return all;
  }

  private double of(View view, int at) {
    double red = view.a(at);
    double yellow = view.b(at);
    double colour = chroma == 0 ? 0 : chroma * Math.sqrt(red * red + yellow * yellow);
    return l * view.l(at) + a * red + b * yellow + colour;
  }

  /// The levels of a view's pixels, from the lowest of interest.
  ///
  /// @param wanted which pixels may be in a patch
  void levels(View view, boolean[] wanted, byte[] levels) {
    double low = low(view);
    for (int i = 0; i < levels.length; i++) {
      double value = (of(view, i) - low) / step;
      levels[i] =
          (byte) (wanted[i] ? Math.clamp((int) Math.floor(value) + 1, 0, LevelSets.TOP) : 0);
    }
  }

  private double low(View view) {
    int[] counts = new int[BINS];
    int all = view.width() * view.height();
    int looked = 0;
    for (int i = 0; i < all; i += 3) {
      counts[Math.clamp((int) ((of(view, i) + RANGE / 2) / RANGE * BINS), 0, BINS - 1)]++;
      looked++;
    }
    int bin = 0;
    for (int sum = 0; bin < BINS && sum + counts[bin] < LOW_SHARE * looked; bin++) {
      sum += counts[bin];
    }
    return (double) bin / BINS * RANGE - RANGE / 2;
  }
}
