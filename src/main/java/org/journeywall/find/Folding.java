package org.journeywall.find;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Text as it is compared in a search: small letters without accents, so that *zolty* finds
/// *żółty*. Letters with a stroke or of two letters, which Unicode does not take apart, become the
/// plain ones.
public final class Folding {
  /// Letters up to here are looked up: all of Polish and Czech and nearly all else one types.
  private static final int KNOWN = 0x250;

  /// The folded letter; none (0) where it becomes more than one or nothing.
  private static final char[] LETTERS = letters();

  private Folding() {}

  /// The folded text; folding twice changes nothing more.
  public static String of(String text) {
    var folded = new char[text.length()];
    for (int i = 0; i < folded.length; i++) {
      char letter = text.charAt(i);
      char plain = letter < KNOWN ? LETTERS[letter] : 0;
      if (plain == 0) {
        return slowly(text);
      }
      folded[i] = plain;
    }
    return new String(folded);
  }

  /// The folded words of a text, in order.
  public static List<String> words(String text) {
    var words = new ArrayList<String>();
    for (String word : of(text).split("\\s+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  private static char[] letters() {
    var letters = new char[KNOWN];
    for (char letter = 1; letter < KNOWN; letter++) {
      String folded = slowly(String.valueOf(letter));
      letters[letter] = folded.length() == 1 ? folded.charAt(0) : 0;
    }
    return letters;
  }

  private static String slowly(String text) {
    String small = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    var folded = new StringBuilder(small.length());
    small
        .codePoints()
        .filter(letter -> Character.getType(letter) != Character.NON_SPACING_MARK)
        .forEach(letter -> append(folded, letter));
    return folded.toString();
  }

  private static void append(StringBuilder folded, int letter) {
    switch (letter) {
      case 'ł' -> folded.append('l');
      case 'đ', 'ð' -> folded.append('d');
      case 'ø' -> folded.append('o');
      case 'ħ' -> folded.append('h');
      case 'ı' -> folded.append('i');
      case 'ŧ' -> folded.append('t');
      case 'ß' -> folded.append("ss");
      case 'æ' -> folded.append("ae");
      case 'œ' -> folded.append("oe");
      case 'þ' -> folded.append("th");
      case 'ς' -> folded.append('σ');
      default -> folded.appendCodePoint(letter);
    }
  }
}
