package org.journeywall.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The languages the program speaks.
enum Language {
  EN,
  PL,
  CS;

  /// By its tag, as it stands on the command line.
  static Optional<Language> named(String tag) {
    return Arrays.stream(values()).filter(language -> language.tag().equals(tag)).findFirst();
  }

  /// The one closest to what the system is set to; English where there is none.
  static Language closestTo(Locale locale) {
    return named(locale.getLanguage()).orElse(EN);
  }

  String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  Locale locale() {
    return Locale.forLanguageTag(tag());
  }
}
