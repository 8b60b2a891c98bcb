package org.journeywall.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.journeywall.model.Texts;
import org.junit.jupiter.api.Test;

class PlainTextTest {

  @Test
  void everyLineThatSaysSomethingIsACardWithoutItsBullet() {
    assertEquals(
        List.of("one", "two", "three", "four", "five", "six", "-1 sad", "2026 plan", "1.5 days"),
        PlainText.lines(
            """
            - one\r
            * two

              • three
            1. four
            12) five
            - [x] six
            -1 sad
            2026 plan
            1.5 days
            """));
    assertEquals(List.of(), PlainText.lines(" \n\t\n"));
  }

  @Test
  void aListLongerThanAnyCardLosesNoLine() {
    String line = "- what somebody said in the interview\n";
    int lines = 2 * Texts.LONGEST / line.length();
    assertEquals(lines, PlainText.lines(line.repeat(lines)).size());
  }

  @Test
  void theWholeIsOneCardWithoutEmptyLinesAround() {
    assertEquals("- one\n\n- two", PlainText.whole("\n- one\r\n\r\n- two\n\n"));
  }
}
