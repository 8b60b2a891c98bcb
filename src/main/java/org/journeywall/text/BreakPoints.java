package org.journeywall.text;

import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.util.Arrays;
import java.util.Locale;

/// Where a text may or must be broken into lines.
///
/// Lines break at spaces, after hyphens, dashes and slashes between letters, at soft hyphens,
/// around Chinese characters, kana and emoji (but not before closing or after opening punctuation),
/// and in Thai, Lao, Khmer and Burmese where Java's own rules find a word's end. Numbers and dates
/// such as `24/7` stay whole.
final class BreakPoints {

  /// What may happen in front of a char.
  enum Kind {
    NEVER,
    MAY,
    /// Only with a hyphen drawn at the end of the line.
    HYPHENATED,
    MUST
  }

  private static final String NOT_FIRST =
      ",.;:!?%\u00b0\u2026\u3001\u3002\uff0c\uff0e\u30fb\uff1a\uff1b\uff1f\uff01\u30fc\u3005";
  private static final String SMALL_KANA =
      "\u3041\u3043\u3045\u3047\u3049\u3063\u3083\u3085\u3087\u308e\u309d\u309e"
          + "\u30a1\u30a3\u30a5\u30a7\u30a9\u30c3\u30e3\u30e5\u30e7\u30ee\u30f5\u30f6\u30fd\u30fe";

  private final Kind[] kinds;

  BreakPoints(MeasuredText measured) {
    String text = measured.text();
    this.kinds = new Kind[text.length() + 1];
    Arrays.fill(kinds, Kind.NEVER);
    int before = 0;
    int base = 0;
    int at = 0;
    boolean spelled = false;
    while (at < text.length()) {
      int next = text.codePointAt(at);
      if (at > 0) {
        kinds[at] = kind(measured, at, before, base, next);
      }
      spelled |= spelledWithoutSpaces(next);
      before = next;
      base = CodePoints.extending(next) && !CodePoints.breakingSpace(next) ? base : next;
      at += Character.charCount(next);
    }
    kinds[text.length()] = Kind.MUST;
    if (spelled) {
      addWordEnds(text);
    }
  }

  Kind at(int index) {
    return kinds[index];
  }

  /// Judges the place between two characters.
  ///
  /// @param before the code point in front of the place
  /// @param base the last one in front of it that is not a mark
  private static Kind kind(MeasuredText measured, int at, int before, int base, int next) {
    if (CodePoints.lineEnd(before)) {
      return before == '\r' && next == '\n' ? Kind.NEVER : Kind.MUST;
    }
    if (CodePoints.breakingSpace(next)) {
      return Kind.NEVER;
    }
    if (before == CodePoints.SOFT_HYPHEN) {
      return Kind.HYPHENATED;
    }
    if (CodePoints.breakingSpace(before)) {
      return measured.starts(at) ? Kind.MAY : Kind.NEVER;
    }
    if (!measured.starts(at) || glue(before) || glue(next)) {
      return Kind.NEVER;
    }
    boolean may = dash(measured.text(), at, base, next) || aroundIdeograph(base, next);
    return may ? Kind.MAY : Kind.NEVER;
  }

  private static boolean glue(int codePoint) {
    return codePoint == CodePoints.JOINER
        || codePoint == 0x2060
        || codePoint == 0xFEFF
        || codePoint == 0xA0
        || codePoint == 0x202F
        || codePoint == 0x2007;
  }

  private static boolean dash(String text, int at, int base, int next) {
    boolean dash = base == '-' || base == '/' || base == 0x2010 || base >= 0x2012 && base <= 0x2014;
    return dash
        && Character.isLetter(next)
        && at >= 2
        && Character.isLetterOrDigit(text.codePointBefore(at - 1));
  }

  private static boolean aroundIdeograph(int base, int next) {
    return (ideograph(base) || ideograph(next)) && !notLast(base) && !notFirst(next);
  }

  private static boolean ideograph(int codePoint) {
    if (codePoint < 0x2190) {
      return false;
    }
    if (codePoint >= 0x3000 && codePoint <= 0x303F || codePoint >= 0xFF01 && codePoint <= 0xFF60) {
      return true;
    }
    return switch (UnicodeScript.of(codePoint)) {
      case HAN, HIRAGANA, KATAKANA, BOPOMOFO, YI -> true;
      case UnicodeScript other -> codePoint == 0x30FC || Character.isEmojiPresentation(codePoint);
    };
  }

  private static boolean notFirst(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.END_PUNCTUATION
        || type == Character.FINAL_QUOTE_PUNCTUATION
        || NOT_FIRST.indexOf(codePoint) >= 0
        || SMALL_KANA.indexOf(codePoint) >= 0;
  }

  private static boolean notLast(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.START_PUNCTUATION || type == Character.INITIAL_QUOTE_PUNCTUATION;
  }

  private static boolean spelledWithoutSpaces(int codePoint) {
    if (codePoint < 0xE00 || codePoint > 0x19FF) {
      return false;
    }
    return switch (UnicodeScript.of(codePoint)) {
      case THAI, LAO, KHMER, MYANMAR -> true;
      case UnicodeScript other -> false;
    };
  }

  private void addWordEnds(String text) {
    BreakIterator words = BreakIterator.getLineInstance(Locale.of("th"));
    words.setText(text);
    for (int at = words.first(); at != BreakIterator.DONE; at = words.next()) {
      boolean inside = at > 0 && at < text.length() && kinds[at] == Kind.NEVER;
      if (inside
          && spelledWithoutSpaces(text.codePointBefore(at))
          && spelledWithoutSpaces(text.codePointAt(at))) {
        kinds[at] = Kind.MAY;
      }
    }
  }
}
