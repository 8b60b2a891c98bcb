package org.journeywall.edit;

import static org.journeywall.edit.Wall.card;
import static org.journeywall.edit.Wall.cell;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import org.journeywall.model.Card;
import org.journeywall.model.LaneKind;
import org.journeywall.model.Metric;
import org.journeywall.model.Metric.Better;
import org.journeywall.model.MetricType;
import org.journeywall.model.Workshop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedMetricTest {
  private final Workshop wall = Wall.workshop();

  private Card typed(String text) {
    return NewCards.of(wall, card("new"), cell("s1", LaneKind.METRICS), text, List.of());
  }

  private static Metric metric(Card card) {
    return Objects.requireNonNull(card.details().metric());
  }

  private Card retype(Card card, String text) {
    return NewCards.retype(wall, card, text, List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          3100 visits             | 3100    | ''   | visits                | VOLUME
          3,100 visits            | 3100    | ''   | visits                | VOLUME
          3 100 wizyt             | 3100    | ''   | wizyt                 | VOLUME
          3\u00A0100 wizyt        | 3100    | ''   | wizyt                 | VOLUME
          1\u202F234\u202F567,5 Kč | 1234567.5 | Kč | ''                   | OTHER
          1.234.567 návštěv       | 1234567 | ''   | návštěv               | VOLUME
          1,234.5 EUR deal        | 1234.5  | EUR  | deal                  | OTHER
          1.234,5 zł CLV          | 1234.5  | zł   | CLV                   | CLV
          12.5 %                  | 12.5    | %    | ''                    | OTHER
          12,5%                   | 12.5    | %    | ''                    | OTHER
          21 %  konwersja         | 21      | %    | konwersja             | CONVERSION
          21 % konverze na demo   | 21      | %    | konverze na demo      | CONVERSION
          248 conversions         | 248     | ''   | conversions           | VOLUME
          NPS 41                  | 41      | ''   | NPS                   | NPS
          41 NPS                  | 41      | ''   | NPS                   | NPS
          NPS: -12                | -12     | ''   | NPS                   | NPS
          −12 NPS                 | -12     | ''   | NPS                   | NPS
          4.4 CSAT                | 4.4     | ''   | CSAT                  | CSAT
          4,4 CSAT                | 4.4     | ''   | CSAT                  | CSAT
          CSAT 4.4/5              | 4.4     | /5   | CSAT                  | CSAT
          5.2 CES                 | 5.2     | ''   | CES                   | CES
          3,5 % churn             | 3.5     | %    | churn                 | CHURN
          14 days                 | 14      | days | ''                    | DURATION
          14 dnů do smlouvy       | 14      | dnů  | do smlouvy            | DURATION
          6 tygodni               | 6       | tygodni | ''                 | DURATION
          2 týdny na rozhodnutí   | 2       | týdny | na rozhodnutí        | DURATION
          30dní                   | 30      | dní  | ''                    | DURATION
          12 days time to value   | 12      | days | time to value         | TIME_TO_VALUE
          82 active after 90 days | 82      | ''   | active after 90 days  | VOLUME
          Sales cycle 90 days     | 90      | days | Sales cycle           | DURATION
          Visits: 3100            | 3100    | ''   | Visits                | VOLUME
          Demos 248               | 248     | ''   | Demos                 | VOLUME
          $1,200 lifetime value   | 1200    | $    | lifetime value        | CLV
          1.2k visits             | 1200    | ''   | visits                | VOLUME
          2M users                | 2000000 | ''   | users                 | VOLUME
          0.125 share             | 0.125   | ''   | share                 | OTHER
          0                       | 0       | ''   | ''                    | VOLUME
          """)
  void readsFigures(String text, double value, String unit, String name, MetricType type) {
    Card card = typed(text);
    assertEquals(value, metric(card).value());
    assertEquals(unit, metric(card).unit());
    assertEquals(name, card.text());
    assertEquals(type, metric(card).type());
    for (Locale locale : List.of(Locale.ENGLISH, Locale.of("cs"))) {
      assertEquals(card, typed(NewCards.typed(card, locale)), "and gives back what it reads");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "visits", "2–3 weeks", "2 - 3 weeks", "24/7 support", "1.2.3 released", "12.11.2026",
        "3D model", "1st visit", "1. visit", "1) visit", "14:30 call", "Tickets open in month 1",
        "5m", ""
      })
  void whatIsNoFigureIsOnlyAName(String text) {
    assertEquals(text, typed(text).text());
    assertNull(typed(text).details().metric());
  }

  @Test
  void aNumberTooLargeIsAName() {
    String digits = "9".repeat(400);
    assertEquals(digits, typed(digits).text());
  }

  @Test
  void someFiguresAreBetterLow() {
    assertEquals(Better.LOWER, metric(typed("3 % churn")).better());
    assertEquals(Better.LOWER, metric(typed("14 days")).better());
    assertEquals(Better.HIGHER, metric(typed("NPS 41")).better());
  }

  @Test
  void aChangedNumberKeepsEverythingElse() {
    Card card = typed("82 active after 90 days");
    Metric metric = metric(card).withTarget(90.0).withType(MetricType.OTHER).withUnit("per week");
    Card aimed = card.withDetails(card.details().withMetric(metric));
    assertEquals("82 per week active after 90 days", NewCards.typed(aimed, Locale.ENGLISH));
    Card after = retype(aimed, "85,5 per week active after 90 days");
    assertEquals(metric.withValue(85.5), metric(after));
    assertEquals("active after 90 days", after.text());
  }

  @Test
  void aTypeTheOldWordsToldGoesWithThemAndOneChosenStays() {
    assertEquals(MetricType.VOLUME, metric(retype(typed("NPS 41"), "3100 visits")).type());
    assertEquals(MetricType.NPS, metric(retype(typed("3100 visits"), "41 NPS")).type());
    assertEquals(MetricType.VOLUME, metric(retype(typed("3100 visits"), "90 users")).type());
    assertEquals(MetricType.OTHER, metric(retype(typed("3100 visits"), "9 % users")).type());
    Card chosen = typed("41 recommendation");
    chosen =
        chosen.withDetails(chosen.details().withMetric(metric(chosen).withType(MetricType.NPS)));
    assertEquals(MetricType.NPS, metric(retype(chosen, "45 would recommend")).type());
    Card churn = retype(typed("NPS 41"), "3 % churn");
    assertEquals(Better.LOWER, metric(churn).better());
  }

  @Test
  void aNumberTakenAwayLeavesTheMetricWithoutValue() {
    Card after = retype(typed("3100 visits"), "visits");
    assertNull(metric(after).value());
    assertEquals(MetricType.VOLUME, metric(after).type());
    assertEquals("visits", NewCards.typed(after, Locale.ENGLISH));
    assertEquals(3200.0, metric(retype(after, "3200 visits")).value());
  }

  @Test
  void everyNumberIsReadBackAsItWasWritten() {
    var random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      double value =
          switch (i % 4) {
            case 0 -> random.nextInt(2_000_000) / 1_000.0;
            case 1 -> -random.nextInt(1_000_000);
            case 2 -> random.nextGaussian() * Math.pow(10, random.nextInt(40) - 20);
            default -> Double.longBitsToDouble(random.nextLong() & ~(1L << 62));
          };
      double plain = value == 0 ? 0 : value;
      assertEquals(plain, Figures.read(Figures.write(plain, '.')), () -> "dot in " + plain);
      assertEquals(plain, Figures.read(Figures.write(plain, ',')), () -> "comma in " + plain);
    }
  }
}
