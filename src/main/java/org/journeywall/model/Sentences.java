package org.journeywall.model;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/// The texts of one resource bundle, with `{0}`, `{1}` … in them filled in.
///
/// @param bundle the bundle's full name, for example `org.journeywall.model.problems`
public record Sentences(String bundle) {
  // Without it a program started on a Polish system would answer a request for English in Polish.
  private static final Control NO_FALLBACK =
      Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  /// The text of a key in a language; throws where the bundle has no such key.
  public String text(String key, Locale locale, Object... values) {
    String pattern = ResourceBundle.getBundle(bundle, locale, NO_FALLBACK).getString(key);
    return new MessageFormat(pattern, locale).format(values);
  }

  /// The part of a key that stands for an enum constant: `FILE_MISSING` is `file-missing`.
  public static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
