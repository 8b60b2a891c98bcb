package org.journeywall.exchange.pdf;

import java.util.Locale;
import org.journeywall.model.Sentences;

/// What a document says besides the cards, in one language.
record PdfWords(Locale locale) {
  private static final Sentences SENTENCES =
      new Sentences(PdfWords.class.getPackageName() + ".texts");

  String say(String key, Object... values) {
    return SENTENCES.text(key, locale, values);
  }
}
