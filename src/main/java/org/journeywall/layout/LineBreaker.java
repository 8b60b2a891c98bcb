package org.journeywall.layout;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Breaks one measured text at any width and size.
///
/// As much as fits goes on a line. A word longer than a line is cut between two characters as a
/// reader sees them. A preposition or conjunction of one letter does not stay alone at the end of a
/// line (a rule of Polish and Czech typesetting) where the line has something before it.
final class LineBreaker {

  /// The part of the source on one line.
  ///
  /// @param hyphen whether the line ends at a soft hyphen
  record Span(int start, int end, boolean hyphen) {}

  /// A text in lines.
  ///
  /// @param cut whether a word was longer than a line and is cut
  record Broken(List<Span> spans, boolean cut) {}

  private static final String ONE_LETTER_WORDS = "aiouwzksvAIOUWZKSV";

  /// Room for what summing widths in binary fractions loses.
  private static final double ROUNDING = 1e-9;

  private final MeasuredText measured;
  private final String text;
  private final BreakPoints points;

  LineBreaker(MeasuredText measured) {
    this.measured = measured;
    this.text = measured.text();
    this.points = new BreakPoints(measured);
  }

  /// Breaks into lines of a width in em.
  Broken lines(double width) {
    List<Span> spans = new ArrayList<>();
    boolean cut = false;
    int start = 0;
    int last = 0;
    for (int at = 1; at <= text.length(); at++) {
      BreakPoints.Kind kind = points.at(at);
      if (kind == BreakPoints.Kind.NEVER) {
        continue;
      }
      while (!fits(start, at, width)) {
        if (last > start) {
          int end = beforeLonelyLetter(start, last);
          spans.add(span(start, end));
          start = end;
          // Between the new start and the old break there may be a break that was stepped over.
          last = Math.max(start, last);
        } else {
          int end = cutWord(start, at, width);
          if (end == at) {
            break;
          }
          cut = true;
          spans.add(new Span(start, end, false));
          start = end;
          last = end;
        }
      }
      last = at;
      if (kind == BreakPoints.Kind.MUST) {
        spans.add(span(start, at));
        start = at;
      }
    }
    if (endsWithLineEnd()) {
      spans.add(new Span(text.length(), text.length(), false));
    }
    return new Broken(spans, cut);
  }

  private boolean endsWithLineEnd() {
    return text.isEmpty() || CodePoints.lineEnd(text.charAt(text.length() - 1));
  }

  private boolean fits(int start, int at, double width) {
    double hyphen = points.at(at) == BreakPoints.Kind.HYPHENATED ? measured.hyphen() : 0;
    return measured.em(start, drawnEnd(start, at)) + hyphen <= width + ROUNDING;
  }

  private Span span(int start, int at) {
    boolean hyphen = points.at(at) == BreakPoints.Kind.HYPHENATED;
    return new Span(start, drawnEnd(start, at), hyphen);
  }

  private int drawnEnd(int start, int at) {
    int end = at;
    while (end > start && CodePoints.breakingSpace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /// Steps back over words of one letter that would end the line.
  private int beforeLonelyLetter(int start, int at) {
    int better = at;
    while (true) {
      int letter = drawnEnd(start, better) - 1;
      boolean lonely =
          letter > start
              && better > letter + 1
              && ONE_LETTER_WORDS.indexOf(text.charAt(letter)) >= 0
              && points.at(letter) == BreakPoints.Kind.MAY
              && CodePoints.breakingSpace(text.charAt(letter - 1))
              && drawnEnd(start, letter) > start;
      if (!lonely) {
        return better;
      }
      better = letter;
    }
  }

  /// The last place before an index where a reader sees a character end and the line still fits; at
  /// least one character, however wide.
  private int cutWord(int start, int at, double width) {
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text);
    int end = drawnEnd(start, at);
    int best = Math.min(end, characters.following(start));
    for (int next = best; next != BreakIterator.DONE && next <= end; next = characters.next()) {
      if (measured.em(start, next) > width + ROUNDING) {
        break;
      }
      best = next;
    }
    return best == end ? at : best;
  }
}
