package org.journeywall.desktop.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// How single frames become figures.
class TallyTest {
  private static final Machine MACHINE = new Machine(1, 2, 3, 0.5);

  @Test
  void countsFromTheSmallestUp() {
    var tally = new Tally();
    IntStream.rangeClosed(1, 100).map(i -> 101 - i).forEach(tally::frame);
    var figures = tally.figures(MACHINE);
    assertEquals(100, figures.get("frames"));
    assertEquals(50, figures.get("median_ms"));
    assertEquals(95, figures.get("p95_ms"));
    assertEquals(100, figures.get("max_ms"));
    assertEquals(5050, figures.get("total_ms"));
  }

  @Test
  void oneFrameIsEverything() {
    var tally = new Tally();
    tally.frame(7);
    var figures = tally.figures(MACHINE);
    assertEquals(
        List.of(7.0, 7.0, 7.0),
        List.of(figures.get("median_ms"), figures.get("p95_ms"), figures.get("max_ms")));
  }

  @Test
  void keysKeepTheirOrder() {
    var tally = new Tally();
    tally.note("sharp_ms", 12);
    assertEquals(
        List.of(
            "frames",
            "median_ms",
            "p95_ms",
            "max_ms",
            "cpu_ms_per_frame",
            "total_ms",
            "heap_mb",
            "rss_mb",
            "sharp_ms",
            "peak_rss_mb",
            "load"),
        List.copyOf(tally.figures(MACHINE).keySet()));
  }

  @Test
  void aPictureThatDoesNotChangeIsNoticed() {
    var tally = new Tally();
    tally.looked(true);
    tally.looked(false);
    assertEquals(2, tally.looks());
    assertEquals(1, tally.changes());
  }
}
