package org.journeywall.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.DoubleStream;
import org.journeywall.model.Measurement;
import org.journeywall.model.Metric;
import org.journeywall.model.MetricType;
import org.junit.jupiter.api.Test;

/// The course of a metric on its tile.
class SparklineTest {
  private static final Rect BOX = new Rect(10, 20, 72, 16);

  private static Metric metric(double now, double... before) {
    List<Measurement> history =
        DoubleStream.of(before).mapToObj(value -> new Measurement(LocalDate.EPOCH, value)).toList();
    return Metric.of(MetricType.VOLUME, now).withHistory(history);
  }

  @Test
  void theLowestStandsBelowTheHighestAboveTheLastAtTheEdge() {
    Sparkline line = Sparkline.of(metric(30, 10, 20, 50), BOX, Tone.WORSE);
    assertEquals(
        List.of(
            new Sparkline.Point(55, 36),
            new Sparkline.Point(64, 32),
            new Sparkline.Point(73, 20),
            new Sparkline.Point(82, 28)),
        line.points());
  }

  @Test
  void whatNeverChangesRunsLevel() {
    Sparkline line = Sparkline.of(metric(5, 5, 5), BOX, Tone.QUIET);
    assertTrue(line.points().stream().allMatch(point -> point.y() == 28));
  }

  @Test
  void aLongHistoryShowsItsEnd() {
    double[] long40 = DoubleStream.iterate(0, value -> value + 1).limit(40).toArray();
    Sparkline line = Sparkline.of(metric(40, long40), BOX, Tone.BETTER);
    assertEquals(9, line.points().size());
    assertEquals(new Sparkline.Point(10, 36), line.points().getFirst());
    assertEquals(new Sparkline.Point(82, 20), line.points().getLast());
  }

  @Test
  void withoutHistoryOrRoomThereIsNone() {
    assertSame(Sparkline.NONE, Sparkline.of(metric(5), BOX, Tone.QUIET));
    assertSame(Sparkline.NONE, Sparkline.of(metric(5, 4), new Rect(0, 0, 8, 16), Tone.QUIET));
  }

  @Test
  void theLargestNumbersStayNumbers() {
    Sparkline line = Sparkline.of(metric(Double.MAX_VALUE, -Double.MAX_VALUE), BOX, Tone.BETTER);
    assertEquals(List.of(36.0, 20.0), line.points().stream().map(Sparkline.Point::y).toList());
  }
}
