package org.journeywall.finding;

import java.util.List;
import java.util.Set;

/// What is left of a word without its ending, in English, Polish and Czech alike: light stemming,
/// which takes the ending of a case, number or person away and leaves derived words apart
/// (*reklama* is not *reklamacja*).
final class Stems {
  /// A stem keeps at least so many letters.
  private static final int SHORTEST = 3;

  /// Longer stems may differ in a letter, as typing errors and vowels that move do.
  private static final int FORGIVING = 6;

  // Endings of folded words, the longest that fits first.
  private static final List<String> ENDINGS =
      List.of(
          "owaniami",
          "owaniach",
          "ujemy",
          "owaniem",
          "owania",
          "owanie",
          "owaniu",
          "iejszy",
          "eniami",
          "eniach",
          "eniem",
          "aniami",
          "aniach",
          "aniem",
          "ovani",
          "anich",
          "anim",
          "ani",
          "nich",
          "niho",
          "nimu",
          "nimi",
          "aji",
          "ajacy",
          "ajaca",
          "ajace",
          "ovat",
          "owac",
          "ujeme",
          "ujete",
          "uje",
          "uja",
          "uji",
          "ieni",
          "enia",
          "enie",
          "eniu",
          "ania",
          "anie",
          "aniu",
          "iego",
          "iemu",
          "iej",
          "imi",
          "ymi",
          "ami",
          "emi",
          "ach",
          "ich",
          "ych",
          "ech",
          "ego",
          "emu",
          "eho",
          "owi",
          "ovi",
          "iem",
          "ing",
          "aja",
          "ali",
          "ala",
          "alo",
          "amy",
          "ame",
          "ili",
          "ila",
          "ilo",
          "imy",
          "ime",
          "ies",
          "ow",
          "om",
          "em",
          "ej",
          "ym",
          "im",
          "um",
          "am",
          "ia",
          "ie",
          "iu",
          "ii",
          "ou",
          "ni",
          "en",
          "an",
          "al",
          "il",
          "ac",
          "ic",
          "yc",
          "ec",
          "at",
          "it",
          "et",
          "ed",
          "es",
          "ly",
          "a",
          "e",
          "i",
          "o",
          "u",
          "y",
          "c");

  private static final Set<Character> VOWELS = Set.of('a', 'e', 'i', 'o', 'u', 'y');

  private Stems() {}

  /// The stem of a folded word.
  static String of(String word) {
    String one = singular(word);
    for (String ending : ENDINGS) {
      int left = one.length() - ending.length();
      if (left >= shortest(ending) && one.endsWith(ending) && hasVowel(one, left)) {
        return one.substring(0, left);
      }
    }
    return one;
  }

  // The English plural stands behind whatever else a word ends in.
  private static String singular(String word) {
    boolean plural = word.length() > SHORTEST && word.endsWith("s") && !word.endsWith("ss");
    return plural ? word.substring(0, word.length() - 1) : word;
  }

  // Two letters that end in a consonant are as often a part of a short word.
  private static int shortest(String ending) {
    boolean closed = !VOWELS.contains(ending.charAt(ending.length() - 1));
    return closed && ending.length() == 2 ? SHORTEST + 1 : SHORTEST;
  }

  private static boolean hasVowel(String word, int length) {
    return word.chars().limit(length).anyMatch(letter -> VOWELS.contains((char) letter));
  }

  /// Whether two stems may be of one word: equal, or alike but for a consonant that softens
  /// (*klient*, *klienc*), a vowel that moves (*smlouv*, *smluv*) or a slip of the pen. Numbers are
  /// alike only where they are equal.
  static boolean alike(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    int longest = Math.max(one.length(), other.length());
    int same = common(one, other);
    if (same < SHORTEST || hasDigit(one) || hasDigit(other)) {
      return false;
    }
    int restOfOne = one.length() - same;
    int restOfOther = other.length() - same;
    boolean ending = restOfOne == restOfOther && restOfOne == 1 || restOfOne + restOfOther == 1;
    boolean vowelMoves = restOfOne == 2 && restOfOther == 2;
    boolean vowelFalls =
        one.substring(same).equals("e" + other.substring(same))
            || other.substring(same).equals("e" + one.substring(same));
    return ending && same >= 4
        || ending && isSoftened(one, other, same)
        || vowelFalls && longest > same + 1
        || vowelMoves && same >= FORGIVING
        || longest >= FORGIVING && isOneSlip(one, other, same);
  }

  private static int common(String one, String other) {
    int most = Math.min(one.length(), other.length());
    int same = 0;
    while (same < most && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    return same;
  }

  // A short stem whose last consonant becomes another: cena has none, ofert becomes oferc.
  private static boolean isSoftened(String one, String other, int same) {
    return same == SHORTEST
        && one.length() == other.length()
        && "tc dz kc gz hz rz".contains(pair(one.charAt(same), other.charAt(same)));
  }

  private static String pair(char one, char other) {
    String pair = "" + one + other;
    return "ct zd ck zg zh zr".contains(pair) ? "" + other + one : pair;
  }

  // One letter more, less, other, or two turned round; the last letters are the endings' affair.
  private static boolean isOneSlip(String one, String other, int same) {
    String a = one.substring(same);
    String b = other.substring(same);
    if (Math.min(a.length(), b.length()) < 2) {
      return false;
    }
    boolean turned =
        a.length() == b.length()
            && a.charAt(0) == b.charAt(1)
            && a.charAt(1) == b.charAt(0)
            && a.substring(2).equals(b.substring(2));
    return turned
        || a.substring(1).equals(b.substring(1))
        || a.substring(1).equals(b)
        || b.substring(1).equals(a);
  }

  private static boolean hasDigit(String stem) {
    return stem.chars().anyMatch(Character::isDigit);
  }
}
