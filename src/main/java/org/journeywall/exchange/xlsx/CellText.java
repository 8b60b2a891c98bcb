package org.journeywall.exchange.xlsx;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;
import org.journeywall.model.Texts;

/// Text as an Excel cell can hold it.
final class CellText {
  private static final int LONGEST = 32_767;
  private static final Pattern CODE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
  private static final String FORMULA_STARTS = "=+-@\t\r";

  private CellText() {}

  /// The text cleaned, cut to what a cell holds between two characters as a reader sees them, and
  /// with what Excel would take for a character's code (`_x0041_`) marked as text.
  static String safe(String text) {
    String clean = Texts.clean(text);
    String escaped = escaped(clean);
    for (int room = LONGEST; escaped.length() > LONGEST; room -= escaped.length() - LONGEST) {
      clean = cut(clean, room);
      escaped = escaped(clean);
    }
    return escaped;
  }

  private static String escaped(String text) {
    return CODE.matcher(text).replaceAll("_x005F_");
  }

  private static String cut(String text, int longest) {
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text);
    return text.substring(0, Math.max(0, characters.preceding(Math.min(longest, text.length()))));
  }

  /// Whether a spreadsheet could take the text for a formula when somebody edits it.
  static boolean looksLikeFormula(String text) {
    return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
  }
}
