package org.journeywall.exchange.csv;

/// The apostrophe before text that a spreadsheet would otherwise take for a formula.
final class Guard {
  private static final char APOSTROPHE = '\'';
  private static final String FORMULA_STARTS = "=+-@\t\r＝＋－＠";

  private Guard() {}

  /// The text with the apostrophe, where it needs one. Text that begins with apostrophes and such a
  /// mark gets one more, so that taking one off gives back what it was.
  static String on(String text) {
    return isFormula(text) ? APOSTROPHE + text : text;
  }

  /// The text without one such apostrophe, where there is one.
  static String off(String text) {
    boolean guarded = !text.isEmpty() && text.charAt(0) == APOSTROPHE && isFormula(text);
    return guarded ? text.substring(1) : text;
  }

  private static boolean isFormula(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) == APOSTROPHE) {
      at++;
    }
    return at < text.length() && FORMULA_STARTS.indexOf(text.charAt(at)) >= 0;
  }
}
