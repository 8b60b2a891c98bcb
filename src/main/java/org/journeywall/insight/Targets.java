package org.journeywall.insight;

import org.journeywall.model.Metric;

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
    Double target = metric.target();
    if (target == null) {
      return false;
    }
    return switch (metric.better()) {
      case HIGHER -> value < target;
      case LOWER -> value > target;
    };
  }
}
