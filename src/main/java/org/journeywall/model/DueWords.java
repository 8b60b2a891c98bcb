package org.journeywall.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads what people write for so many days after or before something, in English, Polish and
/// Czech: `signing + 14 days`, `podpis + 2 tygodnie`, `14 dní po podpisu`, `a week before go-live`.
/// Weeks count 7 days, months 30, quarters 91, years 365; what counts anything else, working days
/// too, is not read, so that no other day is meant than was written.
public final class DueWords {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Map<Pattern, Integer> UNITS = new LinkedHashMap<>();

  static {
    UNITS.put(unit("|d|days?|dni|dzień|dnia|den|dny|dní|dnů"), 1);
    UNITS.put(unit("w|wks?|weeks?|t|tyg|tydz|tydzień|tygodni[ea]?|týd|týden|týdn[yůe]"), 7);
    UNITS.put(unit("mon|months?|mies|miesiące?|miesiąca|miesiąc|miesięcy|měs|měsíce?|měsíců"), 30);
    UNITS.put(unit("quarters?|kwartał(?:y|u|ów)?|čtvrtletí"), 91);
    UNITS.put(unit("years?|rok|roku|lata|lat|roky|roků|let"), 365);
  }

  private static final Pattern BEHIND =
      Pattern.compile(
          "(.*\\S)\\s*(?:([+\\-\u2212\u2013])|(?<=\\s)(plus|minus)(?=\\s))\\s*"
              + "(\\d{1,5})\\s*(\\p{L}*)\\.?",
          FLAGS);

  private static final Pattern BEFOREHAND =
      Pattern.compile(
          "(?:(?:within|in|do|w|w\\s+ciągu|ve?|během)\\s+)?(?:(\\d{1,5})\\s*|an?\\s+|one\\s+)?"
              + "(\\p{L}+)\\.?\\s+(after|from|of|po|od|before|przed|před)\\s+(?:the\\s+)?(\\S.*)",
          FLAGS);

  private static final Pattern EARLIER = Pattern.compile("before|przed|před|minus|[^+]", FLAGS);

  private static final Pattern INFLECTING = Pattern.compile("po|od|przed|před", FLAGS);

  // After their prepositions Polish and Czech events are inflected; what is kept is their name.
  private static final Map<String, String> NAMES = new LinkedHashMap<>();

  static {
    NAMES.put("n(?:iu|ia|iem)", "nie");
    NAMES.put("c(?:iu|ia|iem)", "cie");
    NAMES.put("starcie", "start");
    NAMES.put("([ie])sie", "$1s");
    NAMES.put("pie", "p");
    NAMES.put("ycie", "yta");
    NAMES.put("owie", "owa");
    NAMES.put("(\\p{L}{2})(?:ą|ou|ě|y)", "$1a");
    NAMES.put("(\\p{L}[bcdfghjklmnprstvwzř])['’]?(?:u|em)", "$1");
  }

  private DueWords() {}

  private static Pattern unit(String words) {
    return Pattern.compile(words, FLAGS);
  }

  /// What was written; null where it is no such span.
  public static Due.@Nullable After read(String written) {
    String text = written.strip();
    Matcher behind = BEHIND.matcher(text);
    if (behind.matches()) {
      String sign = behind.group(2) == null ? behind.group(3) : behind.group(2);
      boolean earlier = !sign.equalsIgnoreCase("plus") && EARLIER.matcher(sign).matches();
      return after(behind.group(1), behind.group(4), behind.group(5), earlier);
    }
    Matcher beforehand = BEFOREHAND.matcher(text);
    if (beforehand.matches()) {
      String count = beforehand.group(1) == null ? "1" : beforehand.group(1);
      boolean earlier = EARLIER.matcher(beforehand.group(3)).matches();
      String event = beforehand.group(4);
      boolean inflected = INFLECTING.matcher(beforehand.group(3)).matches();
      return after(inflected ? named(event) : event, count, beforehand.group(2), earlier);
    }
    return null;
  }

  private static Due.@Nullable After after(
      String event, String count, String unit, boolean earlier) {
    for (Map.Entry<Pattern, Integer> known : UNITS.entrySet()) {
      if (known.getKey().matcher(unit).matches()) {
        int days = Integer.parseInt(count) * known.getValue();
        return new Due.After(event, earlier ? -days : days);
      }
    }
    return null;
  }

  private static String named(String event) {
    int end = event.indexOf(' ');
    String first = end < 0 ? event : event.substring(0, end);
    String rest = end < 0 ? "" : event.substring(end);
    for (Map.Entry<String, String> ending : NAMES.entrySet()) {
      Matcher inflected = Pattern.compile(ending.getKey() + "$", FLAGS).matcher(first);
      if (inflected.find()) {
        return inflected.replaceFirst(ending.getValue()) + rest;
      }
    }
    return event;
  }
}
