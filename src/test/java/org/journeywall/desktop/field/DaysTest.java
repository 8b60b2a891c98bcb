package org.journeywall.desktop.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// Days as they are typed into the panel.
class DaysTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 5);
  private static final List<Locale> LOCALES =
      List.of(Locale.ENGLISH, Locale.of("pl"), Locale.of("cs"));

  @Test
  void whatIsShownIsReadAgain() {
    for (Locale locale : LOCALES) {
      var days = new Days(locale);
      for (int i = 0; i < 400; i += 9) {
        LocalDate day = DAY.plusDays(i);
        assertEquals(day, days.read(days.write(day)), days.write(day));
      }
    }
  }

  @Test
  void commonFormsAreReadInEveryLanguage() {
    for (Locale locale : LOCALES) {
      var days = new Days(locale);
      for (String text : List.of("2026-03-05", "5.3.2026", "5. 3. 2026", " 05.03.2026 ")) {
        assertEquals(DAY, days.read(text), locale + " " + text);
      }
    }
    assertEquals(DAY, new Days(Locale.ENGLISH).read("3/5/26"));
    assertEquals(DAY, new Days(Locale.of("cs")).read("5.3.26"));
  }

  @Test
  void anythingElseIsNone() {
    for (String text : List.of("", "soon", "31.2.2026", "signing + 14 days", "2026")) {
      assertNull(new Days(Locale.of("pl")).read(text), text);
    }
  }
}
