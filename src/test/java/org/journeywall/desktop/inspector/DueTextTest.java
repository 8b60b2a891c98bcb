package org.journeywall.desktop.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.journeywall.desktop.Texts;
import org.journeywall.model.Due;
import org.junit.jupiter.api.Test;

/// Due dates as they are typed.
class DueTextTest {
  private static DueText in(String language) {
    return new DueText(Texts.in(Locale.of(language)).beside(InspectorPane.class));
  }

  @Test
  void saysDaysAndDaysAfterAnEvent() {
    assertEquals("signing + 14 days", in("en").write(new Due.After("signing", 14)));
    assertEquals("podpis + 1 dzień", in("pl").write(new Due.After("podpis", 1)));
    assertEquals("podpis − 3 dny", in("cs").write(new Due.After("podpis", -3)));
    assertEquals("Mar 5, 2026", in("en").write(new Due.OnDay(LocalDate.of(2026, 3, 5))));
    assertEquals("", in("en").write(null));
  }

  @Test
  void readsWhatItSays() {
    for (String language : List.of("en", "pl", "cs")) {
      for (int days : List.of(-30, -2, -1, 0, 1, 2, 5, 14, 90)) {
        Due due = new Due.After("first login", days);
        assertEquals(due, in(language).read(in(language).write(due)));
      }
      Due day = new Due.OnDay(LocalDate.of(2026, 12, 24));
      assertEquals(day, in(language).read(in(language).write(day)));
    }
  }

  @Test
  void readsOtherFormsToo() {
    assertEquals(new Due.After("signing", 14), in("en").read("signing+2 weeks"));
    assertEquals(new Due.After("podpis", 21), in("pl").read("podpis + 3 tygodnie"));
    assertEquals(new Due.After("podpis", 14), in("cs").read("podpis + 14"));
    assertEquals(new Due.After("go-live", -7), in("en").read("go-live - 7 days"));
    assertNull(in("en").read("soon"));
    assertNull(in("pl").read("podpis + 10 roboczych"));
    assertNull(in("en").read("3 days"));
    assertNull(in("en").read("+ 14 days"));
  }
}
