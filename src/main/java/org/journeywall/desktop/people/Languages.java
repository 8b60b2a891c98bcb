package org.journeywall.desktop.people;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The languages a workshop's content may be in, each called by its own name.
final class Languages {
  private static final List<String> USUAL = List.of("en", "pl", "cs");

  private Languages() {}

  /// The usual ones, and the workshop's where it is another.
  static List<String> offered(String own) {
    return Stream.concat(USUAL.stream(), Stream.of(own)).distinct().toList();
  }

  static String name(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    String name = locale.getDisplayName(locale);
    return name.isEmpty() ? tag : name.substring(0, 1).toUpperCase(locale) + name.substring(1);
  }
}
