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
  void aTextLongerThanACardGoesOntoSeveralAndLosesNoWord() {
    String said = "what somebody said in the interview ".repeat(1_000).strip();
    for (List<String> cards : List.of(PlainText.whole(said), PlainText.lines("- " + said))) {
      assertEquals(4, cards.size());
      assertEquals(said, String.join(" ", cards));
    }
  }

  @Test
  void theWholeIsOneCardWithoutEmptyLinesAround() {
    assertEquals(List.of("- one\n\n- two"), PlainText.whole("\n- one\r\n\r\n- two\n\n"));
    assertEquals(List.of(), PlainText.whole(" \n\t"));
  }
}
