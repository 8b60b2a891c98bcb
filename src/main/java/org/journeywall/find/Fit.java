package org.journeywall.find;

import java.util.List;

/// How well a text fits what somebody typed to find it, the best first. Both are folded.
public enum Fit {
  /// Nothing else stands there.
  WHOLE,
  /// It begins with it.
  START,
  /// Each typed word begins one of its words.
  WORDS,
  /// Each typed word stands somewhere in it.
  INSIDE,
  /// Beginnings of its words, run together: *dumap* of *duplicate map*.
  INITIALS,
  NONE;

  /// How a text of any length fits.
  ///
  /// @param text folded
  /// @param words of what was typed, folded; at least one
  public static Fit of(String text, List<String> words) {
    String typed = String.join(" ", words);
    if (text.startsWith(typed)) {
      return text.length() == typed.length() ? WHOLE : START;
    }
    Fit worst = WORDS;
    for (String word : words) {
      Fit fit = startsAWord(text, word) ? WORDS : text.contains(word) ? INSIDE : NONE;
      worst = fit.compareTo(worst) > 0 ? fit : worst;
    }
    return worst;
  }

  /// How a name of a few words fits; the only one where initials count.
  public static Fit ofName(String name, List<String> words) {
    Fit fit = of(name, words);
    boolean initials = fit == NONE && areInitials(String.join("", words), Folding.words(name));
    return initials ? INITIALS : fit;
  }

  private static boolean startsAWord(String text, String word) {
    int at = text.indexOf(word);
    while (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
      at = text.indexOf(word, at + 1);
    }
    return at >= 0;
  }

  private static boolean areInitials(String typed, List<String> words) {
    if (typed.isEmpty()) {
      return true;
    }
    for (int i = 0; i < words.size(); i++) {
      List<String> rest = words.subList(i + 1, words.size());
      int most = common(typed, words.get(i));
      for (int taken = most; taken > 0; taken--) {
        if (areInitials(typed.substring(taken), rest)) {
          return true;
        }
      }
    }
    return false;
  }

  private static int common(String one, String other) {
    int length = 0;
    while (length < Math.min(one.length(), other.length())
        && one.charAt(length) == other.charAt(length)) {
      length++;
    }
    return length;
  }
}
