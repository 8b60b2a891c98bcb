package org.journeywall.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.journeywall.model.Measurement;
import org.journeywall.model.Metric;

/// The course of a metric as a line of points, one step apart for each measurement: the map is
/// reviewed from quarter to quarter, whatever the days in between.
///
/// @param points from the oldest value to the one of today, measured from the tile's corner; empty
///   where there is no course to show or no room for it
/// @param tone whether the last step was for the better
public record Sparkline(List<Point> points, Tone tone) {
  /// No line.
  public static final Sparkline NONE = new Sparkline(List.of(), Tone.QUIET);

  private static final int MOST = 12;
  private static final double STEP = 9;
  private static final double NARROWEST = 18;

  /// A value on its place.
  public record Point(double x, double y) {}

  public Sparkline {
    points = List.copyOf(points);
  }

  /// The last values of a metric in a box, at its right edge.
  static Sparkline of(Metric metric, Rect box, Tone tone) {
    Double now = metric.value();
    if (now == null || metric.history().isEmpty() || box.width() < NARROWEST) {
      return NONE;
    }
    List<Double> values =
        DoubleStream.concat(
                metric.history().stream().mapToDouble(Measurement::value), DoubleStream.of(now))
            .boxed()
            .toList();
    int room = (int) (box.width() / STEP) + 1;
    values = values.subList(Math.max(0, values.size() - Math.min(MOST, room)), values.size());
    double least = values.stream().mapToDouble(Double::doubleValue).min().orElse(now);
    double most = values.stream().mapToDouble(Double::doubleValue).max().orElse(now);
    double left = box.right() - (values.size() - 1) * STEP;
    var points = new ArrayList<Point>();
    for (int i = 0; i < values.size(); i++) {
      // Halves first: the whole range of numbers has no difference that is a number.
      double share = most > least ? (values.get(i) / 2 - least / 2) / (most / 2 - least / 2) : 0.5;
      points.add(new Point(left + i * STEP, box.bottom() - share * box.height()));
    }
    return new Sparkline(points, tone);
  }
}
