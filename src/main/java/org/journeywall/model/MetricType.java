package org.journeywall.model;

/// What a metric counts; decides its scale and what can be computed from it.
public enum MetricType {
  /// How many customers are at a stage, in a period; neighbouring volumes give the conversion.
  VOLUME,
  /// Share of customers that go on, in per cent, where it was measured rather than computed.
  CONVERSION,
  /// How long a stage takes, in the metric's unit.
  DURATION,
  /// Net promoter score, −100 to 100.
  NPS,
  /// Customer satisfaction, 1 to 5 or per cent.
  CSAT,
  /// Customer effort score, 1 to 7.
  CES,
  /// Time from signing to the first value.
  TIME_TO_VALUE,
  /// Share of customers lost, in per cent.
  CHURN,
  /// Customer lifetime value, in the metric's unit (a currency).
  CLV,
  /// Any other figure.
  OTHER
}
