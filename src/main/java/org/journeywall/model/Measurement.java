package org.journeywall.model;

import java.time.LocalDate;

/// An earlier value of a metric and the day it was measured; the value is finite.
public record Measurement(LocalDate day, double value) {
  public Measurement {
    Metric.requireFinite(value);
  }
}
