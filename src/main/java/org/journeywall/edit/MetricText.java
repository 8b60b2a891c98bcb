package org.journeywall.edit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A figure with its name, as it is typed into a metric card: `3100 visits`, `21 % conversion`,
/// `NPS 41`.
record MetricText(double value, String unit, String name) {
  private static final String DURATION =
      "min|minutes?|h|hours?|days?|weeks?|months?|quarters?|years?"
          + "|minut[ay]?|godz\\.?|godzin[ay]?|dzień|dni|tydzień|tygodnie|tygodni|miesiące?|miesiąc|miesięcy"
          + "|kwartał(?:y|ów)?|rok|lata|lat"
          + "|hodin[ay]?|den|dny|dní|dnů|týden|týdny|týdnů|měsíce?|měsíců|čtvrtletí|roky|roků|let";
  private static final String CURRENCY = "[€$£]|zł|Kč|EUR|PLN|CZK|USD|GBP";
  private static final String UNIT =
      "(?:(%|‰|/ ?(?:5|7|10|100)|" + CURRENCY + "|" + DURATION + ")(?![\\p{L}\\p{N}]))?";
  private static final String NUMBER = "(" + Figures.NUMBER + ")";

  private static final Pattern FIRST =
      pattern("^" + NUMBER + "\\h*" + UNIT + "(?![\\p{L}\\p{N}/]|[\\-–:.,]\\p{N})(.*)$");
  private static final Pattern MONEY_FIRST =
      pattern("^([€$£])\\h?" + NUMBER + "(?![\\p{L}\\p{N}])(.*)$");
  private static final Pattern LAST =
      pattern("^([^\\n]*?[^\\s:=])(\\h*[:=]\\h*|\\h+)" + NUMBER + "\\h*" + UNIT + "$");
  private static final Pattern TIME = pattern("(?:" + DURATION + ")");

  private static Pattern pattern(String text) {
    return Pattern.compile(text, Pattern.DOTALL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /// What the text says; null where it is no figure but only a name.
  static @Nullable MetricText read(String typed) {
    String text = typed.strip();
    Matcher first = FIRST.matcher(text);
    if (first.matches() && isSpaced(first)) {
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

  // “3D view” and “24/7” are names that begin with a digit.
  private static boolean isSpaced(Matcher first) {
    return first.group(2) != null
        || first.group(3).isEmpty()
        || Character.isWhitespace(first.group(3).charAt(0))
        || first.end(1) < first.start(3);
  }

  // “Tickets open in month 1” is a name; “NPS 41”, “Visits: 3100”, “Sales cycle 90 days” are
  // figures.
  private static boolean saysMore(String name, String between, @Nullable String unit) {
    return unit != null
        || !between.isBlank()
        || name.chars().noneMatch(Character::isWhitespace)
        || MetricWords.type(name, "") != null;
  }

  private static @Nullable MetricText of(String number, @Nullable String unit, String name) {
    Double value = Figures.read(number);
    return value == null ? null : new MetricText(value, unit == null ? "" : unit, name.strip());
  }

  /// Whether the unit is one of time.
  static boolean isTime(String unit) {
    return TIME.matcher(unit).matches();
  }

  /// Whether it counts something: a whole number without a unit.
  boolean isCount() {
    return unit.isEmpty() && value >= 0 && value == Math.rint(value);
  }
}
