package org.journeywall.text;

import java.lang.Character.UnicodeScript;
import java.text.Bidi;
import java.util.EnumSet;
import java.util.Set;

/// What layout has to know about a character beside its width.
final class CodePoints {

  static final int SOFT_HYPHEN = 0xAD;
  static final int REPLACEMENT = 0xFFFD;
  static final int JOINER = 0x200D;
  static final int EMOJI_STYLE = 0xFE0F;
  static final int TEXT_STYLE = 0xFE0E;
  static final int KEYCAP = 0x20E3;
  static final int CIRCLE = 0x25CC;
  static final int SMILE = 0x1F600;

  /// Scripts whose letters stand side by side and keep their shape.
  private static final Set<UnicodeScript> SIMPLE =
      EnumSet.of(
          UnicodeScript.COMMON,
          UnicodeScript.INHERITED,
          UnicodeScript.UNKNOWN,
          UnicodeScript.LATIN,
          UnicodeScript.GREEK,
          UnicodeScript.CYRILLIC,
          UnicodeScript.ARMENIAN,
          UnicodeScript.GEORGIAN,
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.HANGUL,
          UnicodeScript.BOPOMOFO,
          UnicodeScript.YI,
          UnicodeScript.ETHIOPIC,
          UnicodeScript.CHEROKEE,
          UnicodeScript.CANADIAN_ABORIGINAL,
          UnicodeScript.DESERET,
          UnicodeScript.SHAVIAN,
          UnicodeScript.GOTHIC,
          UnicodeScript.COPTIC,
          UnicodeScript.OGHAM,
          UnicodeScript.RUNIC,
          UnicodeScript.TIFINAGH,
          UnicodeScript.LISU,
          UnicodeScript.VAI,
          UnicodeScript.OSAGE,
          UnicodeScript.OSMANYA,
          UnicodeScript.BRAILLE);

  private CodePoints() {}

  /// Whether a code point is Latin text that every rule below leaves alone, unless what follows
  /// belongs to it.
  static boolean ordinary(int codePoint) {
    return within(codePoint, ' ', 0x7E)
        || within(codePoint, 0xA0, 0x2FF) && codePoint != SOFT_HYPHEN;
  }

  /// Whether emoji style is never asked for by a variation selector alone: digits, `#`, `*`, ©, ®,
  /// ™.
  static boolean staysText(int codePoint) {
    return within(codePoint, '0', '9')
        || codePoint == '#'
        || codePoint == '*'
        || codePoint == 0xA9
        || codePoint == 0xAE
        || codePoint == 0x2122;
  }

  /// Whether a code point has no picture of its own (Unicode's Default_Ignorable_Code_Point,
  /// control characters and annotation marks).
  static boolean invisible(int codePoint) {
    if (codePoint < 0x300) {
      return codePoint < ' ' || codePoint >= 0x7F && codePoint < 0xA0 || codePoint == SOFT_HYPHEN;
    }
    return codePoint == 0x34F
        || codePoint == 0x61C
        || within(codePoint, 0x115F, 0x1160)
        || within(codePoint, 0x17B4, 0x17B5)
        || within(codePoint, 0x180B, 0x180F)
        || within(codePoint, 0x200B, 0x200F)
        || within(codePoint, 0x2028, 0x202E)
        || within(codePoint, 0x2060, 0x206F)
        || codePoint == 0x3164
        || selector(codePoint)
        || codePoint == 0xFEFF
        || codePoint == 0xFFA0
        || within(codePoint, 0xFFF0, 0xFFFB)
        || within(codePoint, 0x1BCA0, 0x1BCA3)
        || within(codePoint, 0x1D173, 0x1D17A)
        || within(codePoint, 0xE0000, 0xE0FFF);
  }

  /// Whether an invisible code point changes how its neighbours are drawn, so that a shaper wants
  /// it: joiners, variation selectors, the tags of flags.
  static boolean shapesNeighbours(int codePoint) {
    return within(codePoint, 0x200C, 0x200D)
        || selector(codePoint)
        || within(codePoint, 0x180B, 0x180F)
        || within(codePoint, 0xE0020, 0xE007F);
  }

  private static boolean selector(int codePoint) {
    return within(codePoint, 0xFE00, 0xFE0F) || within(codePoint, 0xE0100, 0xE01EF);
  }

  /// Whether a code point belongs to the one before it: marks, emoji modifiers, what is invisible.
  static boolean extending(int codePoint) {
    return mark(codePoint) || modifier(codePoint) || invisible(codePoint);
  }

  static boolean mark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  static boolean modifier(int codePoint) {
    return within(codePoint, 0x1F3FB, 0x1F3FF);
  }

  /// Whether a mark of one script stands on a letter of another, where shapers draw a dotted circle
  /// below it.
  static boolean stranger(int mark, int base) {
    UnicodeScript script = UnicodeScript.of(mark);
    return script != UnicodeScript.INHERITED
        && script != UnicodeScript.COMMON
        && script != UnicodeScript.of(base)
        && mark(mark);
  }

  static boolean regional(int codePoint) {
    return within(codePoint, 0x1F1E6, 0x1F1FF);
  }

  /// Whether a line ends at this code point.
  static boolean lineEnd(int codePoint) {
    return within(codePoint, '\n', '\r') || codePoint == 0x85 || within(codePoint, 0x2028, 0x2029);
  }

  /// Whether a code point is white space at which a line may break and which is not drawn there.
  static boolean breakingSpace(int codePoint) {
    return codePoint == ' '
        || codePoint == '\t'
        || lineEnd(codePoint)
        || codePoint == 0x1680
        || within(codePoint, 0x2000, 0x200B) && codePoint != 0x2007
        || codePoint == 0x205F
        || codePoint == 0x3000;
  }

  /// Whether text needs more than one glyph per character from left to right.
  static boolean shaped(String text) {
    char[] chars = text.toCharArray();
    boolean beyondLatin = false;
    for (char unit : chars) {
      beyondLatin |= unit >= 0x300;
    }
    if (!beyondLatin) {
      return false;
    }
    return Bidi.requiresBidi(chars, 0, chars.length)
        || text.codePoints().anyMatch(CodePoints::shapedAlone);
  }

  private static boolean shapedAlone(int codePoint) {
    if (codePoint == TEXT_STYLE || codePoint == EMOJI_STYLE) {
      return false;
    }
    return mark(codePoint)
        || modifier(codePoint)
        || regional(codePoint)
        || shapesNeighbours(codePoint)
        || within(codePoint, 0x1100, 0x11FF)
        || !SIMPLE.contains(UnicodeScript.of(codePoint));
  }

  private static boolean within(int codePoint, int first, int last) {
    return codePoint >= first && codePoint <= last;
  }
}
