package org.journeywall.insight;

import java.util.List;
import java.util.Optional;
import org.journeywall.model.Measurement;
import org.journeywall.model.Metric;
import org.journeywall.model.MetricType;

/// How a metric has changed since it was last measured.
///
/// Scores and percentages change by points, `value − earlier`; everything else by the relative
/// change `(value − earlier) / |earlier|`, in per cent.
///
/// @param change above 0 where the value has grown, in `unit`
/// @param direction whether that is good, as the metric says what is better
public record Trend(double change, Unit unit, Direction direction) {

  /// What a change is counted in.
  public enum Unit {
    PER_CENT,
    /// Points of the metric's own scale, as for NPS and for values that are per cent already.
    POINTS
  }

  /// Which way a metric went.
  public enum Direction {
    BETTER,
    WORSE,
    SAME
  }

  private static final double PER_CENT = 100;

  /// The change against the last value of the history; none without a value, without a history, or
  /// where a relative change would be against 0.
  public static Optional<Trend> of(Metric metric) {
    Double value = metric.value();
    List<Measurement> history = metric.history();
    if (value == null || history.isEmpty()) {
      return Optional.empty();
    }
    double earlier = history.getLast().value();
    double difference = value - earlier;
    Direction direction = direction(difference, metric.better());
    if (metric.type() == MetricType.NPS || metric.unit().equals("%")) {
      return Optional.of(new Trend(difference, Unit.POINTS, direction));
    }
    if (earlier == 0) {
      return Optional.empty();
    }
    double change = PER_CENT * difference / Math.abs(earlier);
    return Optional.of(new Trend(change, Unit.PER_CENT, direction));
  }

  private static Direction direction(double difference, Metric.Better better) {
    if (difference == 0) {
      return Direction.SAME;
    }
    boolean wanted =
        switch (better) {
          case HIGHER -> difference > 0;
          case LOWER -> difference < 0;
        };
    return wanted ? Direction.BETTER : Direction.WORSE;
  }
}
