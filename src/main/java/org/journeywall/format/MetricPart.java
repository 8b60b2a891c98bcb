package org.journeywall.format;

import java.time.LocalDate;
import org.journeywall.model.Measurement;
import org.journeywall.model.Metric;
import org.journeywall.model.MetricType;
import org.jspecify.annotations.Nullable;

/// The figure of a metric card.
final class MetricPart implements Part<Metric> {
  @Override
  public Metric read(FieldsIn in) {
    return new Metric(
        in.oneOf("type", MetricType.OTHER),
        in.number("value"),
        in.line("unit"),
        in.number("target"),
        in.number("threshold"),
        in.oneOf("better", Metric.Better.HIGHER),
        in.day("measured"),
        in.parts("history", new MeasurementPart()));
  }

  @Override
  public void write(Metric metric, FieldsOut out) {
    out.oneOf("type", metric.type(), MetricType.OTHER);
    out.number("value", metric.value());
    out.line("unit", metric.unit());
    out.number("target", metric.target());
    out.number("threshold", metric.threshold());
    out.oneOfUnlessNeutral("better", metric.better(), Metric.Better.HIGHER);
    out.day("measured", metric.measured());
    out.parts("history", metric.history(), new MeasurementPart());
  }

  /// An earlier value; it belongs to its day.
  private static final class MeasurementPart implements Part<Measurement> {
    @Override
    public @Nullable Measurement read(FieldsIn in) {
      LocalDate day = in.day("day");
      Double value = in.number("value");
      return day == null || value == null ? null : new Measurement(day, value);
    }

    @Override
    public void write(Measurement measurement, FieldsOut out) {
      out.day("day", measurement.day());
      out.number("value", measurement.value());
    }

    @Override
    public String key(Measurement measurement) {
      return measurement.day().toString();
    }
  }
}
