package org.journeywall.format;

import java.util.Locale;
import org.journeywall.model.Sentences;

/// Says a [Repair] in the user's language.
public final class RepairTexts {
  private static final Sentences TEXTS = new Sentences("org.journeywall.format.repairs");

  private RepairTexts() {}

  public static String sentence(Repair repair, Locale locale) {
    return TEXTS.text(Sentences.key(repair.kind()), locale, repair.arguments().toArray());
  }
}
