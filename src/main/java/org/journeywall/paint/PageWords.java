package org.journeywall.paint;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import org.journeywall.model.CardKind;

/// What the program itself writes beside the wall on a page, in one language.
public final class PageWords {
  private static final String BUNDLE = "org.journeywall.paint.texts";

  private final Locale locale;
  private final ResourceBundle texts;

  public PageWords(Locale locale) {
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

  /// What a kind of note is called, as the legend has it.
  public String kind(CardKind kind) {
    return texts.getString("kind." + kind.name().toLowerCase(Locale.ROOT));
  }

  String page(int number, int count) {
    return say("page", number, count);
  }

  /// Which of the sheets of a wall it is.
  String sheet(int column, int columns, int row, int rows) {
    return say("tiled.sheet", column, columns, row, rows);
  }

  /// How many sheets there are, and how large they become, in centimetres.
  String sheets(int all, int across, int down, long wide, long high) {
    return say("tiled.sheets", all, across, down, wide, high);
  }

  /// How many sheets are not there, because nothing would be on them.
  String leftOut(int sheets) {
    return say("tiled.left-out", sheets);
  }

  String printing() {
    return say("tiled.printing");
  }

  String cutting() {
    return say("tiled.cutting");
  }

  String gluing(double millimetres) {
    return say("tiled.gluing", millimetres);
  }

  /// What the plan of the sheets is, for those who do not see it.
  String plan() {
    return say("tiled.plan");
  }

  /// A text of the wall kit.
  String kit(String key, Object... values) {
    return say("kit." + key, values);
  }

  private String say(String key, Object... values) {
    return new MessageFormat(texts.getString(key), locale).format(values);
  }

  /// The day in the language's long form, such as 21 November 2026. English without a country is
  /// Europe's, as in the rest of the program.
  String day(LocalDate day) {
    Locale form = locale.equals(Locale.ENGLISH) ? Locale.UK : locale;
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(form).format(day);
  }
}
