package org.journeywall.exchange.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/// Gives embedded fonts names that are the same every time. The name of a subset starts with six
/// letters and a plus sign (ISO 32000-1, 9.6.4), and iText draws the letters at random; they are
/// replaced by as many others, so that nothing moves in the file.
final class SubsetNames {
  private static final int LETTERS = 6;
  private static final String OURS = "JWAL";

  private SubsetNames() {}

  /// Changes them in a document.
  ///
  /// @param length of the document
  /// @param numbers the PostScript names of the embedded fonts, each with its own number below 676
  static void make(byte[] pdf, int length, Map<String, Integer> numbers) {
    for (int at = LETTERS + 1; at < length; at++) {
      if (pdf[at] == '+' && pdf[at - LETTERS - 1] == '/' && isPrefix(pdf, at - LETTERS)) {
        Integer number = numbers.get(name(pdf, at + 1));
        if (number != null) {
          byte[] prefix = prefix(number).getBytes(StandardCharsets.US_ASCII);
          System.arraycopy(prefix, 0, pdf, at - LETTERS, LETTERS);
        }
      }
    }
  }

  private static boolean isPrefix(byte[] pdf, int from) {
    for (int at = from; at < from + LETTERS; at++) {
      if (pdf[at] < 'A' || pdf[at] > 'Z') {
        return false;
      }
    }
    return true;
  }

  private static String name(byte[] pdf, int from) {
    int end = from;
    while (end < pdf.length && isRegular(pdf[end])) {
      end++;
    }
    return new String(pdf, from, end - from, StandardCharsets.ISO_8859_1);
  }

  private static boolean isRegular(byte b) {
    return b > ' ' && "/<>[]()".indexOf(b) < 0;
  }

  private static String prefix(int number) {
    return OURS + (char) ('A' + number / 26) + (char) ('A' + number % 26);
  }
}
