package org.journeywall.exchange.markdown;

import java.util.Locale;
import org.journeywall.model.Sentences;

/// The document's own words in one language.
///
/// @param locale English where there are none in it
record MarkdownWords(Locale locale) {
  private static final Sentences TEXTS = new Sentences("org.journeywall.exchange.markdown.texts");

  String text(String key) {
    return TEXTS.text(key, locale);
  }

  /// What the document says of something, with values in it.
  String said(String key, String... values) {
    return TEXTS.text(key, locale, (Object[]) values);
  }
}
