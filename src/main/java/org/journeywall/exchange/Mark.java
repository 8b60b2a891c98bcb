package org.journeywall.exchange;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Pattern;
import org.journeywall.model.Texts;

/// A few characters that tell whether a text is still the same.
public final class Mark {
  private static final String DIGITS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
  private static final int LENGTH = 5;
  private static final int BITS = 6;

  // Some spreadsheets keep no more digits than this.
  private static final MathContext PRECISION = new MathContext(12);

  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,300}(?:\\.\\d{1,300})?");

  // FNV-1a (Fowler, Noll, Vo), 64 bits.
  private static final long BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private Mark() {}

  /// The mark of a cell; what spreadsheets change by themselves makes no difference.
  public static String of(String cell) {
    String text = Texts.clean(cell).strip();
    if (text.isEmpty()) {
      return ".";
    }
    return digits(
        hash(
            NUMBER.matcher(text).matches()
                ? new BigDecimal(text).round(PRECISION).stripTrailingZeros().toPlainString()
                : text.replaceAll("\\h*\\R\\h*", "\n")));
  }

  private static long hash(String text) {
    long hash = BASIS;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    return hash ^ hash >>> 32;
  }

  private static String digits(long hash) {
    var digits = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      digits.append(DIGITS.charAt((int) (hash >>> BITS * i) & DIGITS.length() - 1));
    }
    return digits.toString();
  }
}
