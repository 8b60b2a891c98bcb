package org.journeywall.desktop.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Pages are chosen as people write them.
class PageRangeTest {
  private static final List<Integer> PAGES = List.of(1, 2, 3, 4, 5, 6);

  @Test
  void onlyWhatIsAskedForIsThereInItsOrder() {
    assertEquals(PAGES, chosen(""));
    assertEquals(List.of(1, 2, 3, 5), chosen("5, 1-3"));
    assertEquals(List.of(4, 5, 6), chosen("4-"));
    assertEquals(List.of(2, 3), chosen("2–3, 2"));
    assertEquals(List.of(), chosen("7-9"));
  }

  private static List<Integer> chosen(String text) {
    return PageRange.read(text).orElseThrow().of(PAGES);
  }
}
