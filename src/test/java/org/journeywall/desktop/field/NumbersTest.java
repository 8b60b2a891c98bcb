package org.journeywall.desktop.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/// Numbers as they are typed into the panel.
class NumbersTest {
  private static final Numbers ENGLISH = new Numbers(Locale.ENGLISH);
  private static final Numbers POLISH = new Numbers(Locale.of("pl"));
  private static final Numbers CZECH = new Numbers(Locale.of("cs"));

  @Test
  void areReadAsTheLanguageWritesThem() {
    assertEquals(3100, ENGLISH.read("3,100"));
    assertEquals(4.4, ENGLISH.read("4.4"));
    assertEquals(4.4, POLISH.read("4,4"));
    assertEquals(3100, POLISH.read("3\u00A0100"));
    assertEquals(1234.5, CZECH.read("1.234,5"));
    assertEquals(-12, CZECH.read("\u221212"));
  }

  @Test
  void theOtherMarkIsUnderstoodToo() {
    assertEquals(4.4, ENGLISH.read("4,4"));
    assertEquals(4.4, POLISH.read("4.4"));
  }

  @Test
  void anythingElseIsNone() {
    for (String text : new String[] {"", "many", "1.2.3", "12 %", "1e5", "--1", "NaN"}) {
      assertNull(ENGLISH.read(text), text);
      assertNull(POLISH.read(text), text);
    }
  }

  @Test
  void whatIsShownIsReadAgain() {
    for (Numbers numbers : new Numbers[] {ENGLISH, POLISH, CZECH}) {
      for (double value : new double[] {0, 3100, 0.125, 1234567.5, -41, 999, 1000}) {
        assertEquals(value, numbers.read(numbers.write(value)), numbers.write(value));
      }
    }
  }
}
