package org.journeywall.edit;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads and writes numbers as people type them in English, Polish and Czech.
final class Figures {
  private static final String SPACE = "[ \u00A0\u2009\u202F]";

  /// One number: `3100`, `3 100`, `3,100`, `4,4`, `1.234,5`, `-12`, `1.2k`.
  static final String NUMBER =
      "[+\\-\u2212\u2013]?(?:\\d{1,3}(?:"
          + SPACE
          + "\\d{3})+(?!\\d)(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)*)"
          + "(?:(?-i:[kKM])(?![\\p{L}\\p{N}]))?";

  private static final Pattern SPACES = Pattern.compile(SPACE);
  private static final Pattern GROUPS = Pattern.compile("[1-9]\\d{0,2}(?:[.,]\\d{3})+");

  private Figures() {}

  /// The value of a text that matches [#NUMBER]; null where it is no number after all (`1.2.3`, a
  /// date). A comma or dot before exactly three digits groups thousands where everything before it
  /// looks like grouping too; else it is decimal.
  static @Nullable Double read(String number) {
    String digits = SPACES.matcher(number).replaceAll("");
    boolean spaced = digits.length() < number.length();
    char sign = digits.charAt(0);
    digits = Character.isDigit(sign) ? digits : digits.substring(1);
    int factor = digits.endsWith("M") ? 1_000_000 : 1_000;
    boolean counted = Character.isLetter(digits.charAt(digits.length() - 1));
    String plain = plain(counted ? digits.substring(0, digits.length() - 1) : digits, spaced);
    if (plain == null) {
      return null;
    }
    double value = Double.parseDouble(plain) * (counted ? factor : 1);
    boolean negative = value != 0 && sign != '+' && !Character.isDigit(sign);
    return Double.isFinite(value) ? (Double) (negative ? -value : value) : null;
  }

  private static @Nullable String plain(String digits, boolean spaced) {
    int last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
    if (last < 0) {
      return digits;
    }
    char mark = digits.charAt(last);
    boolean once = digits.indexOf(mark) == last;
    char other = mark == '.' ? ',' : '.';
    boolean mixed = digits.indexOf(other) >= 0;
    if (!spaced && !mixed && GROUPS.matcher(digits).matches()) {
      return digits.replace(String.valueOf(mark), "");
    }
    String whole = digits.substring(0, last);
    boolean grouped = mixed && GROUPS.matcher(whole).matches() && whole.indexOf(mark) < 0;
    return once && (grouped || !mixed)
        ? whole.replace(String.valueOf(other), "") + "." + digits.substring(last + 1)
        : null;
  }

  /// The number as it is typed, without grouping, so that [#read] gives it back.
  ///
  /// @param decimal what stands before the decimals, a dot or a comma
  static String write(double value, char decimal) {
    String text = BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    String bare = text.startsWith("-") ? text.substring(1) : text;
    // 3.125 would be read as three thousand: one more decimal makes it plain.
    return (GROUPS.matcher(bare).matches() ? text + "0" : text).replace('.', decimal);
  }
}
