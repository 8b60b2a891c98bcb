package org.journeywall.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3100|3100|3100",
        "3 100|3100|3100",
        "3,100|3100|3.1",
        "3,5|3.5|3.5",
        "1.234,5|1234.5|1234.5",
        "1,234.5|1234.5|1234.5",
        "1,234,567|1234567|1234567",
        "1.234.567|1234567|1234567",
        "0.125|0.125|0.125",
        "−2|-2|-2",
        "+1|1|1",
        "1e3|1000|1000",
        "1'000|1000|1000"
      })
  void numbersAreReadAsTheyAreMeant(String text, double english, double polish) {
    assertEquals(english, Figures.number(text, false));
    assertEquals(polish, Figures.number(text, true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "many", "1-2", "1e999", "--1", "NaN", "Infinity", "0x10", "."})
  void otherTextIsNoNumber(String text) {
    assertNull(Figures.number(text, false));
  }

  @Test
  void everyNumberIsReadBack() {
    Random random = new Random(5);
    for (int i = 0; i < 10_000; i++) {
      double number = Double.longBitsToDouble(random.nextLong());
      if (Double.isFinite(number)) {
        assertEquals(number, Figures.number(Figures.plain(number), i % 2 == 0));
      }
    }
    assertEquals("0", Figures.plain(-0.0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"38 %|38|%", "3 100 visits|3100|visits", "4,4|4.4|''", "-2,5 dne|-2.5|dne"})
  void aUnitMayFollow(String text, double number, String unit) {
    assertEquals(new Figures.Quantity(number, unit), Figures.quantity(text, true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2026-03-09", "2026/3/9", "9.3.2026", "09. 03. 2026", "2026-03-09T00:00:00"})
  void daysAreReadAsTheyAreMeant(String text) {
    assertEquals(LocalDate.of(2026, 3, 9), Figures.day(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-02-30", "3/9/2026", "next week", "20260309", ""})
  void otherTextIsNoDay(String text) {
    assertNull(Figures.day(text));
  }

  @Test
  void countsAreWholeAndNotNegative() {
    assertEquals(12, Figures.count("12"));
    assertNull(Figures.count("-1"));
    assertNull(Figures.count("1.5"));
    assertNull(Figures.count("99999999999"));
  }
}
