package org.journeywall.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A figure on a metric card; the card's text is the figure's name. All numbers are finite.
///
/// @param value the last known value, in `unit`
/// @param unit for example `%`, `days`, `EUR`; empty for a bare number
/// @param target the value aimed at
/// @param threshold the value beyond which, on the wrong side, a flag is raised; null where missing
///   the target does that
/// @param better which way is good
/// @param measured the day the value was measured
/// @param history earlier values, oldest first
public record Metric(
    MetricType type,
    @Nullable Double value,
    String unit,
    @Nullable Double target,
    @Nullable Double threshold,
    Better better,
    @Nullable LocalDate measured,
    List<Measurement> history) {

  /// Which way a metric should go.
  public enum Better {
    HIGHER,
    LOWER
  }

  public Metric {
    history = List.copyOf(history);
    if (value != null) {
      requireFinite(value);
    }
    if (target != null) {
      requireFinite(target);
    }
    if (threshold != null) {
      requireFinite(threshold);
    }
  }

  /// A figure without a threshold of its own.
  public Metric(
      MetricType type,
      @Nullable Double value,
      String unit,
      @Nullable Double target,
      Better better,
      @Nullable LocalDate measured,
      List<Measurement> history) {
    this(type, value, unit, target, null, better, measured, history);
  }

  public static Metric of(MetricType type, double value) {
    return new Metric(type, value, "", null, Better.HIGHER, null, List.of());
  }

  public Metric withType(MetricType newType) {
    return new Metric(newType, value, unit, target, threshold, better, measured, history);
  }

  public Metric withValue(@Nullable Double newValue) {
    return new Metric(type, newValue, unit, target, threshold, better, measured, history);
  }

  public Metric withUnit(String newUnit) {
    return new Metric(type, value, newUnit, target, threshold, better, measured, history);
  }

  public Metric withTarget(@Nullable Double newTarget) {
    return new Metric(type, value, unit, newTarget, threshold, better, measured, history);
  }

  public Metric withThreshold(@Nullable Double newThreshold) {
    return new Metric(type, value, unit, target, newThreshold, better, measured, history);
  }

  public Metric withBetter(Better newBetter) {
    return new Metric(type, value, unit, target, threshold, newBetter, measured, history);
  }

  public Metric withMeasured(@Nullable LocalDate newDay) {
    return new Metric(type, value, unit, target, threshold, better, newDay, history);
  }

  public Metric withHistory(List<Measurement> newHistory) {
    return new Metric(type, value, unit, target, threshold, better, measured, newHistory);
  }

  /// Measured once more: the value there was becomes the last of the history.
  ///
  /// @param undated the day of the old value where nobody noted it; where that is after the new
  ///   day, the new day
  public Metric measuredAnew(double newValue, LocalDate day, LocalDate undated) {
    var earlier = new ArrayList<Measurement>(history);
    if (value != null) {
      LocalDate old = undated.isAfter(day) ? day : undated;
      earlier.add(new Measurement(measured == null ? old : measured, value));
    }
    return new Metric(type, newValue, unit, target, threshold, better, day, earlier);
  }

  /// To be measured once more: the value there was becomes the last of the history, and there is
  /// none for now.
  ///
  /// @param undated the day of the old value where nobody noted it
  public Metric awaited(LocalDate undated) {
    return value == null
        ? this
        : measuredAnew(value, undated, undated).withValue(null).withMeasured(null);
  }

  static void requireFinite(double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("Not a number a metric can have: " + value);
    }
  }
}
