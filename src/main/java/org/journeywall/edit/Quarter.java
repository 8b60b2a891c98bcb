package org.journeywall.edit;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A quarter of a year, as maps are reviewed.
///
/// @param number 1 to 4
public record Quarter(int year, int number) {
  private static final Pattern WRITTEN =
      Pattern.compile("(?:\\bQ([1-4])|\\b(I|II|III|IV) kw\\.)[\\s\\u00A0]*(\\d{4})\\b");
  private static final List<String> ROMAN = List.of("I", "II", "III", "IV");
  private static final int QUARTERS = 4;

  public static Quarter of(LocalDate day) {
    return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
  }

  /// The first that a text names, as `Q4 2026` or in Polish `IV kw. 2026`.
  public static Optional<Quarter> in(String text) {
    Matcher written = WRITTEN.matcher(text);
    if (!written.find()) {
      return Optional.empty();
    }
    int number =
        written.group(1) == null
            ? ROMAN.indexOf(written.group(2)) + 1
            : Integer.parseInt(written.group(1));
    return Optional.of(new Quarter(Integer.parseInt(written.group(3)), number));
  }

  public Quarter next() {
    return number == QUARTERS ? new Quarter(year + 1, 1) : new Quarter(year, number + 1);
  }

  /// The text with the name of a quarter in place of the first it names; the same text where it
  /// names none.
  public static String renamed(String text, String quarter) {
    return WRITTEN.matcher(text).replaceFirst(Matcher.quoteReplacement(quarter));
  }
}
