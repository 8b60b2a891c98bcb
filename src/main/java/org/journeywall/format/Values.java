package org.journeywall.format;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The plain values of the format, both ways.
final class Values {
  private static final double EXACT_INTEGERS = 1e15;

  private Values() {}

  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static <E extends Enum<E>> @Nullable E oneOf(Json json, Class<E> type) {
    if (json instanceof Json.Text(var text)) {
      for (E value : type.getEnumConstants()) {
        if (word(value).equals(text)) {
          return value;
        }
      }
    }
    return null;
  }

  /// The number as an int, where it is one.
  static @Nullable Integer whole(Json json) {
    if (json instanceof Json.Num(var text)) {
      try {
        return new BigDecimal(text).intValueExact();
      } catch (ArithmeticException | NumberFormatException _) {
        return null;
      }
    }
    return null;
  }

  /// The number as a finite double, where it is one.
  static @Nullable Double number(Json json) {
    if (json instanceof Json.Num(var text)) {
      double value = Double.parseDouble(text);
      return Double.isFinite(value) ? value : null;
    }
    return null;
  }

  /// The shortest text that reads as this number again.
  static Json number(double value) {
    boolean plain =
        Math.rint(value) == value
            && Math.abs(value) < EXACT_INTEGERS
            && Double.compare(value, -0.0) != 0;
    return new Json.Num(plain ? Long.toString((long) value) : Double.toString(value));
  }

  static Json whole(int value) {
    return new Json.Num(Integer.toString(value));
  }

  static Json texts(List<String> texts) {
    var items = new ArrayList<Json>(texts.size());
    for (String text : texts) {
      items.add(new Json.Text(text));
    }
    return new Json.Arr(items);
  }
}
