package org.journeywall.text;

import java.util.ArrayList;
import java.util.List;

/// Breaks text into lines; the only place in the program that does.
///
/// Line ends in the text are kept, a tab counts as a space, white space at the end of a line is not
/// drawn and has no width. No line is wider than asked for, unless a single character is.
public final class Lines {

  private final FontBook book;

  /// Breaks text measured with these faces.
  public Lines(FontBook book) {
    this.book = book;
  }

  /// The lines of a text; one empty line for an empty text, and one more after a line end at its
  /// end.
  ///
  /// @param width the widest a line may be, in board units
  /// @param size board units per em
  public List<Line> of(String text, double width, Weight weight, double size) {
    MeasuredText measured = new MeasuredText(book, text, weight);
    return set(measured, new LineBreaker(measured).lines(width / size), size);
  }

  /// Makes drawable lines of broken text.
  List<Line> set(MeasuredText measured, LineBreaker.Broken broken, double size) {
    RunSplitter splitter = new RunSplitter(book, measured);
    List<Line> lines = new ArrayList<>(broken.spans().size());
    for (LineBreaker.Span span : broken.spans()) {
      double em = measured.em(span.start(), span.end()) + (span.hyphen() ? measured.hyphen() : 0);
      lines.add(
          new Line(
              measured.text().substring(span.start(), span.end()),
              span.start(),
              span.end(),
              em * size,
              splitter.runs(span.start(), span.end(), span.hyphen(), size)));
    }
    return List.copyOf(lines);
  }
}
