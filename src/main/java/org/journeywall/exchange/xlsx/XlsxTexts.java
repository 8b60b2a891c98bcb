package org.journeywall.exchange.xlsx;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/// What the program itself says in a workbook, in one language.
final class XlsxTexts {
  private static final Control NO_FALLBACK =
      Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  private final ResourceBundle bundle;
  private final Locale locale;

  XlsxTexts(Locale locale) {
    this.locale = locale;
    bundle =
        ResourceBundle.getBundle(XlsxTexts.class.getPackageName() + ".texts", locale, NO_FALLBACK);
  }

  Locale locale() {
    return locale;
  }

  String of(String key, Object... values) {
    String pattern = bundle.getString(key);
    return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
  }

  String of(String prefix, Enum<?> constant) {
    return of(prefix + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
