package org.journeywall.template;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/// The texts of one template in one language. Asking for a key that no bundle has is a bug.
interface Words {
  String text(String key);

  /// The template's own bundle, with what templates share behind it.
  static Words of(String template, Locale locale) {
    ResourceBundle shared = bundle("texts", locale);
    if (Words.class.getResource(template + ".properties") == null) {
      return shared::getString;
    }
    ResourceBundle own = bundle(template, locale);
    return key -> own.containsKey(key) ? own.getString(key) : shared.getString(key);
  }

  private static ResourceBundle bundle(String name, Locale locale) {
    // Without it English asked for on a Polish system would come in Polish.
    Control noFallback = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    return ResourceBundle.getBundle(Words.class.getPackageName() + "." + name, locale, noFallback);
  }
}
