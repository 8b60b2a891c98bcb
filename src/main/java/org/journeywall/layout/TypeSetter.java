package org.journeywall.layout;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.journeywall.text.Fitted;
import org.journeywall.text.FontBook;
import org.journeywall.text.Line;
import org.journeywall.text.Lines;
import org.journeywall.text.TextRun;
import org.journeywall.text.Weight;

/// Breaks and places lines of text; the one place where text gets its baseline.
final class TypeSetter {
  /// Where the baseline stands in a line, as a share of the size, so that capitals look centred.
  private static final double BASELINE = 0.36;

  private static final String ELLIPSIS = "…";

  private final FontBook book;
  private final Lines breaking;

  TypeSetter(FontBook book) {
    this.book = book;
    breaking = new Lines(book);
  }

  /// A text that stands on one line as it is.
  Line line(String text, Weight weight, double size) {
    List<TextRun> runs = book.runs(text, weight, size);
    return new Line(text, 0, text.length(), book.width(text, weight, size), runs);
  }

  /// A text broken into lines of at most `width`; none for an empty text.
  List<Line> broken(String text, double width, Weight weight, double size) {
    return text.isEmpty() ? List.of() : breaking.of(text, width, weight, size);
  }

  /// The same in at most `most` lines; what does not go into them is left out behind an ellipsis.
  List<Line> broken(String text, double width, Weight weight, double size, int most) {
    List<Line> lines = broken(text, width, weight, size);
    if (lines.size() <= most) {
      return lines;
    }
    var kept = new ArrayList<Line>(lines.subList(0, most - 1));
    kept.add(cut(lines.get(most - 1).text(), width, weight, size));
    return List.copyOf(kept);
  }

  private Line cut(String text, double width, Weight weight, double size) {
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text);
    int end = text.length();
    Line line = line(text.stripTrailing() + ELLIPSIS, weight, size);
    while (line.width() > width && end > 0) {
      end = characters.preceding(end);
      line = line(text.substring(0, end).stripTrailing() + ELLIPSIS, weight, size);
    }
    return line;
  }

  /// Adds the lines of a fitted text below each other from (`x`, `top`) on.
  void lines(
      List<PlacedText> texts, Fitted fitted, double x, double top, Weight weight, Tone tone) {
    double y = top;
    for (Line line : fitted.lines()) {
      texts.add(new PlacedText(x, y + fitted.baseline(), line, weight, fitted.size(), tone));
      y += fitted.lineHeight();
    }
  }

  /// The same for lines of one size; returns the height below the last.
  double lines(
      List<PlacedText> texts,
      List<Line> lines,
      double x,
      double top,
      Weight weight,
      double size,
      double lineHeight,
      Tone tone) {
    double y = top;
    for (Line line : lines) {
      double baseline = Math.round(y + lineHeight / 2 + size * BASELINE);
      texts.add(new PlacedText(x, baseline, line, weight, size, tone));
      y += lineHeight;
    }
    return y;
  }
}
