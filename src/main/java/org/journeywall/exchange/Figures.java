package org.journeywall.exchange;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Numbers and days as people and programs write them in tables.
public final class Figures {
  private static final Pattern ISO_DAY =
      Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?:[T ][\\d:.Z]+)?");
  private static final Pattern DOTTED_DAY =
      Pattern.compile("(\\d{1,2})\\.\\s*(\\d{1,2})\\.\\s*(\\d{4})");
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(?:\\d+(?:[.,']\\d+)*|[.,]\\d+)(?:[eE][+-]?\\d{1,3})?");
  private static final Pattern WITH_UNIT =
      Pattern.compile("([+-]?[\\d.,']*\\d)\\s*([^\\d\\s].{0,30})");

  private static final int LONGEST = 400;

  private Figures() {}

  /// A number and what it counts.
  ///
  /// @param unit empty where none is written
  public record Quantity(double number, String unit) {}

  /// The number as digits with a point and without an exponent.
  public static String plain(double number) {
    String digits = BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    return digits.equals("-0") ? "0" : digits;
  }

  /// Reads a number with a point or a comma, with spaces or the other mark between thousands, with
  /// either minus sign; null where the text is none.
  ///
  /// @param commaIsDecimal what a lone comma means, where it could be both
  public static @Nullable Double number(String text, boolean commaIsDecimal) {
    String digits = compact(text);
    // The pattern takes a level of the stack for each group of digits.
    if (digits.length() > LONGEST || !NUMBER.matcher(digits).matches()) {
      return null;
    }
    double number = Double.parseDouble(withPoint(digits.replace("'", ""), commaIsDecimal));
    return Double.isFinite(number) ? number : null;
  }

  /// Reads a number with a unit after it, such as `38 %` or `3 100 visits`; null where there is
  /// neither.
  public static @Nullable Quantity quantity(String text, boolean commaIsDecimal) {
    Double bare = number(text, commaIsDecimal);
    if (bare != null) {
      return new Quantity(bare, "");
    }
    Matcher parts = WITH_UNIT.matcher(minus(text).replaceAll("(?<=\\d)[\\h](?=\\d)", "").strip());
    Double number = parts.matches() ? number(parts.group(1), commaIsDecimal) : null;
    return number == null ? null : new Quantity(number, parts.group(2).strip());
  }

  /// Reads a whole number of at least 0 that an `int` holds; null where the text is none.
  public static @Nullable Integer count(String text) {
    Double number = number(text, false);
    return number == null || number < 0 || number > 1e9 || number != Math.rint(number)
        ? null
        : (Integer) number.intValue();
  }

  /// Reads `2026-12-31`, with or without a time after it, `31.12.2026` and `31. 12. 2026`; null
  /// where the text is none of these.
  public static @Nullable LocalDate day(String text) {
    Matcher iso = ISO_DAY.matcher(text.strip());
    if (iso.matches()) {
      return day(iso.group(1), iso.group(2), iso.group(3));
    }
    Matcher dotted = DOTTED_DAY.matcher(text.strip());
    return dotted.matches() ? day(dotted.group(3), dotted.group(2), dotted.group(1)) : null;
  }

  private static @Nullable LocalDate day(String year, String month, String day) {
    try {
      return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  private static String compact(String text) {
    return minus(text).replaceAll("[\\h]", "");
  }

  private static String minus(String text) {
    return text.replace('−', '-').replace('–', '-');
  }

  private static String withPoint(String digits, boolean commaIsDecimal) {
    int comma = digits.lastIndexOf(',');
    int point = digits.lastIndexOf('.');
    if (comma >= 0 && point >= 0) {
      return comma > point ? digits.replace(".", "").replace(',', '.') : digits.replace(",", "");
    }
    if (comma >= 0) {
      boolean thousands =
          digits.indexOf(',') != comma
              || !commaIsDecimal && digits.matches("[+-]?\\d{1,3},\\d{3}(?:[eE].*)?");
      return digits.replace(",", thousands ? "" : ".");
    }
    return digits.indexOf('.') == point ? digits : digits.replace(".", "");
  }
}
