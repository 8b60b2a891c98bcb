package org.journeywall.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.journeywall.insight.Trend.Direction;
import org.journeywall.insight.Trend.Unit;
import org.journeywall.model.Measurement;
import org.journeywall.model.Metric;
import org.journeywall.model.MetricType;
import org.junit.jupiter.api.Test;

class TrendTest {

  private static Metric metric(MetricType type, double value, double... earlier) {
    List<Measurement> history =
        IntStream.range(0, earlier.length)
            .mapToObj(i -> new Measurement(LocalDate.of(2026, 1 + 3 * i, 1), earlier[i]))
            .toList();
    return Metric.of(type, value).withHistory(history);
  }

  @Test
  void theLastEarlierValueIsTheMeasure() {
    assertEquals(
        Optional.of(new Trend(25, Unit.PER_CENT, Direction.BETTER)),
        Trend.of(metric(MetricType.VOLUME, 250, 1, 200)));
  }

  @Test
  void whatIsBetterIsTheMetricsWord() {
    Metric churn = metric(MetricType.CHURN, 5, 4).withBetter(Metric.Better.LOWER);
    assertEquals(Optional.of(new Trend(25, Unit.PER_CENT, Direction.WORSE)), Trend.of(churn));
    assertEquals(
        Optional.of(new Trend(1, Unit.POINTS, Direction.WORSE)), Trend.of(churn.withUnit("%")));
  }

  @Test
  void scoresChangeByPoints() {
    assertEquals(
        Optional.of(new Trend(-9, Unit.POINTS, Direction.WORSE)),
        Trend.of(metric(MetricType.NPS, -4, 5)));
    assertEquals(
        Optional.of(new Trend(0, Unit.POINTS, Direction.SAME)),
        Trend.of(metric(MetricType.NPS, 41, 41)));
  }

  @Test
  void aNegativeEarlierValueTurnsNothingRound() {
    assertEquals(
        Optional.of(new Trend(50, Unit.PER_CENT, Direction.BETTER)),
        Trend.of(metric(MetricType.OTHER, -10, -20)));
  }

  @Test
  void withoutSomethingToCompareThereIsNone() {
    assertEquals(Optional.empty(), Trend.of(metric(MetricType.VOLUME, 1)));
    assertEquals(Optional.empty(), Trend.of(metric(MetricType.VOLUME, 1, 0)));
    assertEquals(Optional.empty(), Trend.of(metric(MetricType.VOLUME, 1, 2).withValue(null)));
  }
}
