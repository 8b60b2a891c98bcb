package org.journeywall.exchange;

import java.text.Normalizer;
import java.util.Locale;
import org.journeywall.model.Texts;

/// Forms of a text in which two spellings of one thing are equal.
public final class Plain {
  private Plain() {}

  /// For words of a fixed vocabulary: letters and digits alone, in lower case without accents, with
  /// one space where something else stood between them.
  public static String word(String text) {
    return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace('ł', 'l')
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }

  /// For names people give: case and the number of spaces do not matter, everything else does.
  public static String name(String text) {
    return Texts.line(text).replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
