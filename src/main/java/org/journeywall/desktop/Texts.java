package org.journeywall.desktop;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The texts of the window in one language, from the bundle `texts` beside this class or beside a
/// view's own. Views are built with it and built anew when the language changes.
public final class Texts {

  private final Locale locale;
  private final ResourceBundle bundle;

  private Texts(Locale locale, String folder) {
    this.locale = locale;
    bundle =
        ResourceBundle.getBundle(
            folder + ".texts",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  public static Texts in(Locale locale) {
    return new Texts(locale, Texts.class.getPackageName());
  }

  /// The texts of the package of `view`, in the same language.
  public Texts beside(Class<?> view) {
    return new Texts(locale, view.getPackageName());
  }

  public Locale locale() {
    return locale;
  }

  /// The text under `key` as it stands.
  public String say(String key) {
    return bundle.getString(key);
  }

  /// The text under `key`, a [MessageFormat] pattern, filled in.
  public String say(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), locale).format(arguments);
  }
}
