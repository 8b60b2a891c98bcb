package org.journeywall.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A place in an order that leaves room before, after and between: a fraction between 0 and 1
/// written in base 62 without its leading zero, compared as text. Moving one record changes its
/// rank alone, so two edits in different places never conflict.
public record Rank(String value) implements Comparable<Rank> {
  private static final String DIGITS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  private static final int BASE = DIGITS.length();

  /// The rank of the first record of an empty order.
  public static final Rank MIDDLE = new Rank("V");

  public Rank {
    if (!isValid(value)) {
      throw new IllegalArgumentException("Not a rank: " + value);
    }
  }

  /// Whether the text is a rank: base 62 digits, not empty, not ending in `0` (which would leave no
  /// room before it).
  public static boolean isValid(String text) {
    return !text.isEmpty()
        && text.length() <= 1000
        && text.chars().allMatch(c -> DIGITS.indexOf(c) >= 0)
        && text.charAt(text.length() - 1) != '0';
  }

  /// A rank strictly between the two; `null` stands for the open end of the order. Throws where
  /// `before` is not below `after`.
  public static Rank between(@Nullable Rank before, @Nullable Rank after) {
    if (before != null && after != null && before.compareTo(after) >= 0) {
      throw new IllegalArgumentException(before + " is not below " + after);
    }
    if (before != null && after == null) {
      return new Rank(next(before.value));
    }
    return new Rank(middle(before == null ? "" : before.value, after == null ? null : after.value));
  }

  /// `count` ascending ranks between the two, spread evenly so that they stay short.
  public static List<Rank> spread(@Nullable Rank before, @Nullable Rank after, int count) {
    var ranks = new ArrayList<Rank>(count);
    fill(ranks, before, after, count);
    return ranks;
  }

  private static void fill(
      List<Rank> ranks, @Nullable Rank before, @Nullable Rank after, int count) {
    if (count <= 0) {
      return;
    }
    Rank middle = between(before, after);
    int below = (count - 1) / 2;
    fill(ranks, before, middle, below);
    ranks.add(middle);
    fill(ranks, middle, after, count - 1 - below);
  }

  // Cards are mostly added at the end: stepping by one digit keeps those ranks far shorter than
  // halving would.
  private static String next(String low) {
    for (int i = 0; i < low.length(); i++) {
      int digit = DIGITS.indexOf(low.charAt(i));
      if (digit < BASE - 1) {
        return low.substring(0, i) + DIGITS.charAt(digit + 1);
      }
    }
    return low + '1';
  }

  private static String middle(String low, @Nullable String high) {
    var text = new StringBuilder();
    boolean bounded = high != null;
    for (int i = 0; ; i++) {
      int from = i < low.length() ? DIGITS.indexOf(low.charAt(i)) : 0;
      int to = bounded && high != null && i < high.length() ? DIGITS.indexOf(high.charAt(i)) : BASE;
      if (from == to) {
        text.append(DIGITS.charAt(from));
        continue;
      }
      int mid = (from + to) / 2;
      if (mid > from) {
        return text.append(DIGITS.charAt(mid)).toString();
      }
      text.append(DIGITS.charAt(from));
      bounded = false;
    }
  }

  @Override
  public int compareTo(Rank other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
