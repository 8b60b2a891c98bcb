package org.journeywall.model;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Cleans text where it comes in (typing, paste, import), so that everything inside can be drawn,
/// saved and exported as it is. Both functions leave clean text as it stands and cleaning twice
/// changes nothing more.
public final class Texts {
  /// The most code points a card or a note may have.
  public static final int LONGEST = 10_000;

  /// The most code points a title or a name may have.
  public static final int LONGEST_LINE = 1_000;

  private static final char REPLACEMENT = '\uFFFD';

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private Texts() {}

  /// Text of several lines: lines end in LF; control characters except tab and LF are gone; lone
  /// surrogates and U+FFFE, U+FFFF are U+FFFD; normalised to NFC; at most [#LONGEST] code points,
  /// cut between graphemes.
  public static String clean(String text) {
    return cut(normalised(text), LONGEST);
  }

  /// The same text, in as many pieces of at most [#LONGEST] code points as it takes: each ends with
  /// a line or a word where there is one in its second half, else between two graphemes. One piece,
  /// as of [#clean], for a text that is not too long.
  public static List<String> pieces(String text) {
    String whole = normalised(text);
    var pieces = new ArrayList<String>();
    int from = 0;
    while (whole.length() - from > LONGEST) {
      // Enough for the longest piece and what the cut looks at behind it.
      int window = Math.min(whole.length(), from + 2 * LONGEST + 2);
      String rest = whole.substring(from, window);
      String piece = cut(rest, LONGEST);
      if (piece.length() == rest.length()) {
        break;
      }
      piece = piece.substring(0, end(piece));
      pieces.add(piece);
      from += piece.length();
    }
    pieces.add(whole.substring(from));
    return pieces;
  }

  private static int end(String piece) {
    for (char separator : new char[] {'\n', ' '}) {
      int last = piece.lastIndexOf(separator);
      if (last > piece.length() / 2) {
        return last + 1;
      }
    }
    return piece.length();
  }

  /// Whether [#clean] has to cut the text.
  public static boolean isTooLong(String text) {
    return text.length() > LONGEST && text.codePointCount(0, text.length()) > LONGEST;
  }

  /// Text of one line for titles and names: as [#clean], with line breaks and tabs as spaces, none
  /// at the ends, without bidirectional controls (which would turn round what stands beside the
  /// name), at most [#LONGEST_LINE] code points.
  public static String line(String text) {
    String clean = normalised(text);
    var line = new StringBuilder(clean.length());
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.charAt(i);
      if (c == '\n' || c == '\t' || c == '\u2028' || c == '\u2029') {
        line.append(' ');
      } else if (!isBidiControl(c)) {
        line.append(c);
      }
    }
    return cut(normalised(line.toString()).strip(), LONGEST_LINE).strip();
  }

  /// The beginning of a text on one line, to speak of it among other words: as [#line], with one
  /// space where there were several, cut between graphemes with … behind where it is longer.
  ///
  /// @param longest the most code points before the cut
  public static String excerpt(String text, int longest) {
    String line = SPACES.matcher(line(text)).replaceAll(" ");
    String cut = cut(line, longest);
    return cut.length() == line.length() ? line : cut.strip() + "…";
  }

  private static String normalised(String text) {
    String plain = isPlain(text) ? text : withoutControls(text);
    return Normalizer.isNormalized(plain, Normalizer.Form.NFC)
        ? plain
        : Normalizer.normalize(plain, Normalizer.Form.NFC);
  }

  private static boolean isPlain(String text) {
    return text.chars().allMatch(c -> c == '\n' || c == '\t' || c >= ' ' && c < 0x7F);
  }

  private static String withoutControls(String text) {
    var plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c == '\r') {
        i += i < text.length() && text.charAt(i) == '\n' ? 1 : 0;
        plain.append('\n');
      } else if (c == '\n' || c == '\t' || !Character.isISOControl(c)) {
        boolean broken = c >= 0xD800 && c <= 0xDFFF || c == 0xFFFE || c == 0xFFFF;
        plain.appendCodePoint(broken ? REPLACEMENT : c);
      }
    }
    return plain.toString();
  }

  private static boolean isBidiControl(char c) {
    return c == '\u061C'
        || c == '\u200E'
        || c == '\u200F'
        || c >= '\u202A' && c <= '\u202E'
        || c >= '\u2066' && c <= '\u2069';
  }

  private static String cut(String text, int longest) {
    if (text.length() <= longest || text.codePointCount(0, text.length()) <= longest) {
      return text;
    }
    int end = text.offsetByCodePoints(0, longest);
    BreakIterator graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
    graphemes.setText(text);
    int boundary = graphemes.isBoundary(end) ? end : graphemes.preceding(end);
    // One grapheme longer than everything allowed has no boundary to cut at.
    return text.substring(0, boundary <= 0 ? end : boundary);
  }
}
