package org.journeywall.insight;

import static java.util.Map.entry;
import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads how long something takes out of a facilitator's words, in English, Polish and Czech, so
/// that stages can be calculated with.
///
/// A month counts 30.4375 days, a quarter 91.3125 and a year 365.25 (the mean of the Julian
/// calendar's four years); of a range the mean is taken. How often something comes round (“co
/// tydzień”) is no length.
public final class Durations {
  private static final double YEAR = 365.25;

  // Patterns of the words after a number and of those that mean one without it.
  private record Unit(String counted, String alone, double days) {}

  // Without accents. Only what is written out stands without a number: the Polish “w toku” is no
  // week.
  private static final List<Unit> UNITS =
      List.of(
          unit("minut\\w*|mins?", "", 1 / 1440.0),
          unit("godzin\\w*|godz|hodin\\w*|hod|hours?|hrs?|h", "hour|godzina|hodina", 1 / 24.0),
          unit("days?|dni\\w*|dnu|dny|dnech|dzien|den|d", "day|dzien|den", 1),
          unit("weeks?|wks?|tygodn\\w*|tyg|tydzien|tyden|tydn\\w*|w", "week|tydzien|tyden", 7),
          unit("months?|mos?|miesi\\w*|mies|msc|mesic\\w*|mes", "month|miesiac|mesic", YEAR / 12),
          unit(
              "quarters?|kwarta\\w*|kvarta\\w*|ctvrtlet\\w*|q|kw",
              "quarter|kwartal|kvartal|ctvrtleti",
              YEAR / 4),
          unit("polrocz\\w*|pololet\\w*", "polrocze|pololeti", YEAR / 2),
          unit("years?|yrs?|roku|roky|rok|lata|lat|let|y", "year|rok", YEAR));

  private static final Map<String, Double> NUMBERS =
      Map.ofEntries(
          entry("half a", 0.5),
          entry("half", 0.5),
          entry("pol", 0.5),
          entry("pul", 0.5),
          entry("poltora", 1.5),
          entry("poltorej", 1.5),
          entry("a", 1.0),
          entry("an", 1.0),
          entry("one", 1.0),
          entry("jeden", 1.0),
          entry("jedna", 1.0),
          entry("two", 2.0),
          entry("dwa", 2.0),
          entry("dwie", 2.0),
          entry("dva", 2.0),
          entry("dve", 2.0),
          entry("three", 3.0),
          entry("trzy", 3.0),
          entry("tri", 3.0),
          entry("four", 4.0),
          entry("cztery", 4.0),
          entry("ctyri", 4.0),
          entry("five", 5.0),
          entry("piec", 5.0),
          entry("pet", 5.0),
          entry("six", 6.0),
          entry("szesc", 6.0),
          entry("sest", 6.0));

  private static final String NUMBER =
      "(\\d+(?:[.,]\\d+)?|" + String.join("|", NUMBERS.keySet().stream().sorted().toList()) + ")";
  private static final String RANGE = "(?:-|to|do|az|or|lub|nebo|/)";
  private static final Pattern TERM =
      Pattern.compile(
          "(?<![\\w.,])(?:%1$s(?:\\s*%2$s\\s*%1$s)?[\\s-]*(?<counted>%3$s)|(?<alone>%4$s))(?!\\w)"
              .formatted(NUMBER, RANGE, either(Unit::counted), either(Unit::alone)));
  private static final Pattern RANGE_GAP = Pattern.compile("\\s*" + RANGE + "\\s*");
  private static final Pattern SUM_GAP = Pattern.compile("\\s*(?:,|\\+|and|i|a)?\\s*");

  // What comes round again is a rhythm, no length: “co tydzień”.
  private static final Pattern RHYTHM =
      Pattern.compile(
          "(?:^|.*\\W)(?:co|every|each|per|kazd\\w+|raz na|jednou za|once(?: an?)?)\\s+");

  private Durations() {}

  /// The typical length in days, above 0; empty where the words name none (“ongoing”, “every
  /// week”).
  public static OptionalDouble days(String text) {
    String plain = plain(text);
    Matcher term = TERM.matcher(plain);
    if (!term.find() || RHYTHM.matcher(plain.substring(0, term.start())).matches()) {
      return OptionalDouble.empty();
    }
    double days = daysOf(term);
    int end = term.end();
    while (term.find()) {
      String gap = plain.substring(end, term.start());
      if (RANGE_GAP.matcher(gap).matches()) {
        return positive((days + daysOf(term)) / 2);
      }
      if (!SUM_GAP.matcher(gap).matches()) {
        break;
      }
      days += daysOf(term);
      end = term.end();
    }
    return positive(days);
  }

  private static OptionalDouble positive(double days) {
    return days > 0 && Double.isFinite(days) ? OptionalDouble.of(days) : OptionalDouble.empty();
  }

  private static double daysOf(Matcher term) {
    String from = term.group(1);
    String to = term.group(2);
    double count = from == null ? 1 : number(from);
    if (to != null) {
      count = (count + number(to)) / 2;
    }
    return count * lengthOf(term);
  }

  private static double number(String digits) {
    Double word = NUMBERS.get(digits);
    return word != null ? word : Double.parseDouble(digits.replace(',', '.'));
  }

  private static double lengthOf(Matcher term) {
    String counted = term.group("counted");
    String unit = counted == null ? term.group("alone") : counted;
    return UNITS.stream()
        .filter(candidate -> unit.matches(candidate.counted))
        .findFirst()
        .orElseThrow()
        .days;
  }

  private static Unit unit(String counted, String alone, double days) {
    return new Unit(counted, alone, days);
  }

  private static String either(Function<Unit, String> words) {
    return UNITS.stream().map(words).filter(word -> !word.isEmpty()).collect(joining("|"));
  }

  // Lower case without accents, every dash a hyphen, every space a plain one.
  private static String plain(String text) {
    return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace('ł', 'l')
        .replaceAll("[‐‑‒–—−]", "-")
        .replaceAll("[\\h\\s]+", " ");
  }
}
