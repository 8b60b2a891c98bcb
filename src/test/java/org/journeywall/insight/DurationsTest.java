package org.journeywall.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2–3 weeks;17.5",
        "4-6 weeks;35",
        "3 weeks;21",
        "1 week;7",
        "6 tygodni;42",
        "2–3 týdny;17.5",
        "1 měsíc;30.4375",
        "2 až 3 měsíce;76.09375",
        "kwartał;91.3125",
        "a quarter;91.3125",
        "quarter;91.3125",
        "čtvrtletí;91.3125",
        "2 kwartały;182.625",
        "rok;365.25",
        "1,5 roku;547.875",
        "5 let;1826.25",
        "10 dni;10",
        "14 dnů;14",
        "90 days;90",
        "pół roku;182.625",
        "half a year;182.625",
        "48 h;2",
        "24 godziny;1",
        "~ 2 weeks;14",
        "1 month – 1 quarter;60.875",
        "1 year 6 months;547.875",
        "1 týden a 3 dny;10",
        "3 weeks (21 days);21",
        "30-day trial;30",
        "dwa tygodnie;14"
      })
  void wordsBecomeDays(String words, double days) {
    assertEquals(days, Durations.days(words).orElseThrow(), 1e-9, words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ongoing",
        "every week",
        "once a quarter",
        "co tydzień",
        "raz na 2 tygodnie",
        "spotkanie co miesiąc",
        "každý týden",
        "jednou za 3 měsíce",
        "w toku",
        "průběžně",
        "ciągły",
        "let's see",
        "a",
        "0 days",
        "message 3",
        "hodnocení",
        "7",
        "nowadays",
        "d"
      })
  void wordsWithoutALengthAreNone(String words) {
    assertEquals(OptionalDouble.empty(), Durations.days(words), words);
  }

  @Test
  void longTextIsReadInNoTime() {
    assertEquals(OptionalDouble.empty(), Durations.days("1 a 2 - ".repeat(10_000)));
  }
}
