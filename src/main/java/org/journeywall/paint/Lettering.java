package org.journeywall.paint;

import java.util.List;
import org.journeywall.text.FontBook;
import org.journeywall.text.Line;
import org.journeywall.text.Lines;
import org.journeywall.text.TextRun;
import org.journeywall.text.Weight;

/// One way of setting text beside the wall: weight, size and colour, with the faces that measure
/// it.
///
/// @param size in the units of the part it stands in
public record Lettering(FontBook book, Weight weight, double size, Colour colour) {
  private static final double LEADING = 1.32;

  // Puts capitals in the middle of their line.
  private static final double BASELINE = 0.36;

  /// From one line to the next.
  public double lineHeight() {
    return size * LEADING;
  }

  /// How wide a text would be on one line.
  public double width(String text) {
    return book.width(text, weight, size);
  }

  /// The text in lines no wider than this.
  public List<Line> broken(String text, double width) {
    return new Lines(book).of(text, width, weight, size);
  }

  /// As much of a text as fits on a line.
  public String shortened(String text, double width) {
    return width(text) <= width ? text : broken(text, width - width("…")).getFirst().text() + "…";
  }

  /// Adds the text broken to `width` from (`x`, `top`) on; returns where the next line would begin.
  public double set(List<Mark> marks, String text, double x, double top, double width) {
    double y = top;
    for (Line line : broken(text, width)) {
      marks.add(words(line, x, y + lineHeight() / 2 + size * BASELINE));
      y += lineHeight();
    }
    return y;
  }

  /// A text on one line whose capitals stand in the middle of a height.
  public Mark.Words centred(String text, double x, double middle) {
    List<TextRun> runs = book.runs(text, weight, size);
    return new Mark.Words(x, middle + size * BASELINE, text, runs, weight, size, colour);
  }

  /// A line of text on its baseline.
  public Mark.Words words(Line line, double x, double baseline) {
    return new Mark.Words(x, baseline, line.text(), line.runs(), weight, size, colour);
  }
}
