package org.journeywall.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
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

  @Test
  void thoseOfAKindAreOneLineWithoutIds() {
    for (String language : List.of("en", "pl", "cs")) {
      Locale locale = Locale.of(language);
      for (Repair.Kind kind : Repair.Kind.values()) {
        List<Repair> repairs =
            IntStream.range(0, 1200)
                .mapToObj(i -> Repair.about("word " + i % 5, kind, "c-" + i, "s-" + i, "x"))
                .toList();
        List<String> said = RepairTexts.summary(repairs, locale);
        assertEquals(1, said.size());
        String line = said.getFirst();
        assertTrue(line.contains("word 2") && !line.contains("word 3"), line);
        assertFalse(line.contains("c-") || line.contains("{"), line);
        String number = NumberFormat.getInstance(locale).format(1200);
        assertEquals(kind != Repair.Kind.MAP_MADE, line.contains(number), line);
        List<String> bare =
            RepairTexts.summary(List.of(Repair.of(kind, "c-1", "s-1", "x")), locale);
        assertTrue(line.length() > bare.getFirst().length());
      }
    }
  }

  @Test
  void whatWasMendedIsSaidByWhatIsWrittenOnIt() {
    List<Repair> repairs =
        List.of(
            Repair.about("No budget", Repair.Kind.CARD_PARKED, "No budget", "gone"),
            Repair.of(Repair.Kind.NEW_ID, "cards", "c-2"),
            Repair.about("Demo", Repair.Kind.CARD_PARKED, "Demo", "gone"));
    assertEquals(
        List.of(
            "Cards whose stage or lane is missing from the file: 2. They are in the parking lot"
                + " now. That concerns, for example, “No budget”, “Demo”.",
            "Things in the file that could not be told from others: 1. They are all here; look"
                + " whether links and stacks still join the right ones."),
        RepairTexts.summary(repairs, Locale.ENGLISH));
  }
}
