package org.journeywall.text;

import java.util.ArrayList;
import java.util.List;

/// The text sizes a box may use, in board units per em.
///
/// @param preferred the size text has while there is room
/// @param smallest the size below which text does not shrink
/// @param step how much smaller each next size is
public record Sizes(double preferred, double smallest, double step) {

  /// A range that goes down.
  ///
  /// @throws IllegalArgumentException when it does not
  public Sizes {
    if (!(smallest > 0 && preferred >= smallest && step > 0)) {
      throw new IllegalArgumentException("sizes from " + preferred + " down to " + smallest);
    }
  }

  /// One size only.
  public static Sizes only(double size) {
    return new Sizes(size, size, 1);
  }

  /// Every size, the largest first, the smallest always among them.
  public List<Double> descending() {
    List<Double> sizes = new ArrayList<>();
    for (int i = 0; preferred - i * step > smallest; i++) {
      sizes.add(preferred - i * step);
    }
    sizes.add(smallest);
    return sizes;
  }
}
