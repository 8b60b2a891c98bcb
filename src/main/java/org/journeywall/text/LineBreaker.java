package org.journeywall.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Breaks one measured text at any width. Belongs to one thread.
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
  private @Nullable BreakIterator characters;

  LineBreaker(MeasuredText measured) {
    this.measured = measured;
    this.text = measured.text();
    this.points = new BreakPoints(measured);
  }

  /// Breaks into lines of a width in em.
  Broken lines(double width) {
    Breaking breaking = new Breaking(width);
    for (int at = 1; at <= text.length(); at++) {
      if (points.at(at) != BreakPoints.Kind.NEVER) {
        breaking.reach(at);
      }
    }
    if (text.isEmpty() || CodePoints.lineEnd(text.charAt(text.length() - 1))) {
      breaking.spans.add(new Span(text.length(), text.length(), false));
    }
    return new Broken(breaking.spans, breaking.cut);
  }

  /// One walk from break point to break point.
  private final class Breaking {

    private final double width;
    private final List<Span> spans = new ArrayList<>();
    private boolean cut;
    private int start;

    /// The last break point of the line being filled that fits; the line's start while there is
    /// none.
    private int last;

    Breaking(double width) {
      this.width = width;
    }

    void reach(int at) {
      while (!fits(start, at)) {
        if (fits(start, at, 0)) {
          // Only the hyphen has no room: the next break point decides.
          return;
        }
        if (last > start) {
          endLine(at);
        } else if (!cutWord(at)) {
          break;
        }
      }
      last = at;
      if (points.at(at) == BreakPoints.Kind.MUST) {
        spans.add(span(start, at));
        start = at;
      }
    }

    private void endLine(int at) {
      int earlier = beforeLonelyLetter(start, last);
      int end = fits(earlier, at) ? earlier : last;
      // An indent that is left alone on its line is no line.
      if (drawnEnd(start, end) > start) {
        spans.add(span(start, end));
      }
      start = end;
    }

    /// Ends the line within a word, between two characters as a reader sees them; false where the
    /// word is a single one, which then is wider than its line.
    private boolean cutWord(int at) {
      int end = drawnEnd(start, at);
      BreakIterator seen = characters();
      int best = Math.min(end, seen.following(start));
      for (int next = best; next != BreakIterator.DONE && next <= end; next = seen.next()) {
        if (measured.em(start, next) > width + ROUNDING) {
          break;
        }
        best = next;
      }
      if (best == end) {
        return false;
      }
      cut = true;
      spans.add(new Span(start, best, false));
      start = best;
      last = best;
      return true;
    }

    private boolean fits(int from, int at) {
      boolean hyphen = points.at(at) == BreakPoints.Kind.HYPHENATED;
      return fits(from, at, hyphen ? measured.hyphen() : 0);
    }

    private boolean fits(int from, int at, double more) {
      return measured.em(from, drawnEnd(from, at)) + more <= width + ROUNDING;
    }
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

  private BreakIterator characters() {
    if (characters == null) {
      characters = BreakIterator.getCharacterInstance(Locale.ROOT);
      characters.setText(text);
    }
    return characters;
  }
}
