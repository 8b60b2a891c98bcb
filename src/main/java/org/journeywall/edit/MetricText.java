package org.journeywall.edit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A figure with its name, as it is typed into a metric card: `3100 visits`, `21 % conversion`,
/// `NPS 41`.
record MetricText(double value, String unit, String name) {
  private static final String ENGLISH_TIME =
      "min|minutes?|h|hours?|days?|weeks?|months?|quarters?|years?";
  private static final String POLISH_TIME =
      "minut[ay]?|godz\\.?|godzin[ay]?|dzień|dni|tydzień|tygodnie|tygodni|miesiące?|miesiąc"
          + "|miesięcy|kwartał(?:y|ów)?|rok|lata|lat";
  private static final String CZECH_TIME =
      "hodin[ay]?|den|dny|dní|dnů|týden|týdny|týdnů|měsíce?|měsíců|čtvrtletí|roky|roků|let";
  private static final String TIME = ENGLISH_TIME + "|" + POLISH_TIME + "|" + CZECH_TIME;
  private static final String UNIT =
      "(%|‰|/ ?(?:5|7|10|100)|[€$£]|zł|Kč|EUR|PLN|CZK|USD|GBP|" + TIME + ")";
  private static final String END = "(?![\\p{L}\\p{N}])";
  private static final String NUMBER = "(" + Figures.NUMBER + ")";

  // “2–3 weeks”, “14:30” and “1. visit” begin with a digit but are names.
  private static final String NO_NAME = "(?!\\h*[-–]\\h*\\p{N}|[:.,/]\\p{N}|[.)])";

  private static final Pattern FIRST =
      pattern("^" + NUMBER + "(?:\\h*+" + UNIT + END + "|" + END + ")" + NO_NAME + "(.*)$");
  private static final Pattern MONEY_FIRST = pattern("^([€$£])\\h?" + NUMBER + END + "(.*)$");
  private static final Pattern LAST =
      pattern("^([^\\n]*?[^\\s:=])(\\h*[:=]\\h*|\\h+)" + NUMBER + "(?:\\h*" + UNIT + ")?$");
  private static final Pattern ALL_TIME = pattern(TIME);

  private static Pattern pattern(String text) {
    return Pattern.compile(text, Pattern.DOTALL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /// What the text says; null where it is no figure but only a name.
  static @Nullable MetricText read(String typed) {
    String text = typed.strip();
    Matcher first = FIRST.matcher(text);
    if (first.matches()) {
      return of(first.group(1), first.group(2), first.group(3));
    }
    Matcher money = MONEY_FIRST.matcher(text);
    if (money.matches()) {
      return of(money.group(2), money.group(1), money.group(3));
    }
    Matcher last = LAST.matcher(text);
    if (last.matches() && saysMore(last.group(1), last.group(2), last.group(4))) {
      return of(last.group(3), last.group(4), last.group(1));
    }
    return null;
  }

  // “Tickets open in month 1” is a name; “NPS 41”, “Visits: 3100”, “Sales cycle 90 days” are
  // figures, “2 - 3 weeks” is a span.
  private static boolean saysMore(String name, String between, @Nullable String unit) {
    if (name.chars().noneMatch(Character::isLetter)) {
      return false;
    }
    return unit != null
        || !between.isBlank()
        || name.chars().noneMatch(Character::isWhitespace)
        || MetricWords.type(name, "") != null;
  }

  private static @Nullable MetricText of(String number, @Nullable String unit, String name) {
    Double value = Figures.read(number);
    if (value == null || unit != null && !isOnScale(value, unit)) {
      return null;
    }
    return new MetricText(value, unit == null ? "" : unit, name.strip());
  }

  // “4.4 / 5” is a figure on a scale, “24/7” is not.
  private static boolean isOnScale(double value, String unit) {
    return !unit.startsWith("/") || value <= Double.parseDouble(unit.substring(1));
  }

  /// Whether the unit is one of time.
  static boolean isTime(String unit) {
    return ALL_TIME.matcher(unit).matches();
  }

  /// Whether it counts something: a whole number without a unit.
  boolean isCount() {
    return unit.isEmpty() && value >= 0 && value == Math.rint(value);
  }
}
