package org.journeywall.exchange.tldraw;

/// The keys by which tldraw orders pages and shapes: a letter that says how many digits follow,
/// then the digits in base 62, as in David Greenspan's “Implementing Fractional Indexing”.
final class FractionalKeys {
  private static final String DIGITS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

  private FractionalKeys() {}

  /// The key of the thing at a place, counted from 1; later places have greater keys.
  static String of(int place) {
    int rest = place;
    int length = 1;
    int count = DIGITS.length();
    while (rest >= count) {
      rest -= count;
      length++;
      count *= DIGITS.length();
    }
    var digits = new StringBuilder();
    for (int i = 0; i < length; i++) {
      digits.append(DIGITS.charAt(rest % DIGITS.length()));
      rest /= DIGITS.length();
    }
    return (char) ('a' + length - 1) + digits.reverse().toString();
  }
}
