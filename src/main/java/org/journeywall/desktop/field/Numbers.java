package org.journeywall.desktop.field;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Numbers as people write them in one language.
public final class Numbers {
  private static final int DECIMALS = 6;
  private static final Pattern SPACES = Pattern.compile("[\\s\u00A0\u2009\u202F]");
  private static final Pattern PLAIN = Pattern.compile("-?\\d{1,15}(?:\\.\\d{1,15})?");

  private final NumberFormat format;
  private final char decimal;

  public Numbers(Locale locale) {
    format = NumberFormat.getInstance(locale);
    format.setMaximumFractionDigits(DECIMALS);
    decimal = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
  }

  /// The number as it is read; empty for none.
  public String write(@Nullable Double value) {
    return value == null ? "" : format.format(BigDecimal.valueOf(value));
  }

  /// What was typed as a number; null where it is none. A dot or comma that is not the language's
  /// decimal mark counts as one too, unless what follows looks like thousands.
  public @Nullable Double read(String typed) {
    String text = SPACES.matcher(typed).replaceAll("").replace('\u2212', '-');
    char other = decimal == ',' ? '.' : ',';
    boolean thousands =
        text.matches("-?\\d{1,3}(?:\\" + other + "\\d{3})+(?:\\" + decimal + ".*)?");
    String plain = thousands ? text.replace(String.valueOf(other), "") : text;
    plain = plain.replace(',', '.');
    return PLAIN.matcher(plain).matches() ? (Double) (Double.parseDouble(plain) + 0.0) : null;
  }
}
