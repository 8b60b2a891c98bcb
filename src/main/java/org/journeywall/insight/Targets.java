package org.journeywall.insight;

import org.journeywall.model.Metric;
import org.jspecify.annotations.Nullable;

/// Whether figures reach what was aimed at.
public final class Targets {
  private Targets() {}

  /// Whether the metric has a value and a target and the value is on the wrong side of it. A value
  /// equal to its target has reached it.
  public static boolean isMissed(Metric metric) {
    Double value = metric.value();
    return value != null && isMissed(value, metric);
  }

  /// Whether `value`, in the metric's unit, misses the metric's target.
  static boolean isMissed(double value, Metric metric) {
    return isBeyond(value, metric.target(), metric.better());
  }

  /// Whether the metric has a value on the wrong side of `limit`, which may be missing.
  static boolean isBeyond(Metric metric, @Nullable Double limit) {
    Double value = metric.value();
    return value != null && isBeyond(value, limit, metric.better());
  }

  private static boolean isBeyond(double value, @Nullable Double limit, Metric.Better better) {
    if (limit == null) {
      return false;
    }
    return switch (better) {
      case HIGHER -> value < limit;
      case LOWER -> value > limit;
    };
  }
}
