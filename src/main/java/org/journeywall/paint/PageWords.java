package org.journeywall.paint;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import org.journeywall.model.CardKind;

/// What the program itself writes beside the wall on a page, in one language.
final class PageWords {
  private static final String BUNDLE = "org.journeywall.paint.texts";

  private final Locale locale;
  private final ResourceBundle texts;

  PageWords(Locale locale) {
    this.locale = locale;
    // The fallback is the bundle's own English, not the machine's language.
    texts =
        ResourceBundle.getBundle(
            BUNDLE,
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  String client() {
    return texts.getString("client");
  }

  String date() {
    return texts.getString("date");
  }

  String participants() {
    return texts.getString("participants");
  }

  String vote() {
    return texts.getString("vote");
  }

  String kind(CardKind kind) {
    return texts.getString("kind." + kind.name().toLowerCase(Locale.ROOT));
  }

  String page(int number, int count) {
    return new MessageFormat(texts.getString("page"), locale).format(new Object[] {number, count});
  }

  /// The day in the language's long form, such as 21 November 2026. English without a country is
  /// Europe's, as in the rest of the program.
  String day(LocalDate day) {
    Locale form = locale.equals(Locale.ENGLISH) ? Locale.UK : locale;
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(form).format(day);
  }
}
