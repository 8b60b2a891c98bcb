package org.journeywall.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class RepairTextsTest {
  @Test
  void everyRepairIsSaidInEveryLanguageWithAllItsArguments() {
    for (Repair.Kind kind : Repair.Kind.values()) {
      int said = -1;
      for (String language : new String[] {"en", "pl", "cs"}) {
        Repair repair = Repair.of(kind, "first", "second", "third");
        String sentence = RepairTexts.sentence(repair, Locale.of(language));
        assertFalse(sentence.contains("{"), sentence);
        int now = 0;
        for (String argument : repair.arguments()) {
          now += sentence.contains(argument) ? 1 : 0;
        }
        assertTrue(now > 0, sentence);
        assertEquals(said < 0 ? now : said, now, sentence);
        said = now;
      }
    }
  }

  @Test
  void longTextsAreShortened() {
    Repair repair = Repair.of(Repair.Kind.CARD_MADE, "a\n" + "😀".repeat(100));
    assertEquals("a " + "😀".repeat(58) + "…", repair.arguments().getFirst());
  }
}
