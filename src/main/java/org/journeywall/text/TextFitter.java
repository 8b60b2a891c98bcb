package org.journeywall.text;

import java.util.LinkedHashMap;
import java.util.Map;

/// Finds the size at which text fits its note: it shrinks first, then the note grows.
///
/// The largest size that fits without cutting a word wins; if every size cuts one, the largest that
/// fits; if none fits, the smallest. Answers are remembered, because layout asks again for every
/// note after every edit. Safe for any thread.
public final class TextFitter {

  private static final int REMEMBERED = 20_000;
  private static final double LEADING = 1.3;

  private record Question(String text, double width, double height, Weight weight, Sizes sizes) {}

  private final FontBook book;
  private final Lines lines;
  private final Map<Question, Fitted> answers =
      new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Question, Fitted> eldest) {
          return size() > REMEMBERED;
        }
      };

  /// Fits text measured with these faces.
  public TextFitter(FontBook book) {
    this.book = book;
    this.lines = new Lines(book);
  }

  /// The whole-unit distance between the baselines of text of a size.
  public static double lineHeight(double size) {
    return Math.ceil(size * LEADING);
  }

  /// Sets text into a box.
  ///
  /// @param width the widest a line may be, in board units
  /// @param height the room for lines, in board units
  public Fitted fit(String text, double width, double height, Weight weight, Sizes sizes) {
    Question question = new Question(text, width, height, weight, sizes);
    synchronized (answers) {
      Fitted known = answers.get(question);
      if (known != null) {
        return known;
      }
    }
    Fitted found = find(question);
    synchronized (answers) {
      answers.put(question, found);
    }
    return found;
  }

  private Fitted find(Question question) {
    MeasuredText measured = new MeasuredText(book, question.text, question.weight);
    LineBreaker breaker = new LineBreaker(measured);
    double cutSize = 0;
    for (double size : question.sizes.descending()) {
      LineBreaker.Broken broken = breaker.lines(question.width / size);
      boolean low = broken.spans().size() * lineHeight(size) <= question.height;
      if (low && !broken.cut()) {
        return set(question, measured, broken, size, true);
      }
      cutSize = low && cutSize == 0 ? size : cutSize;
    }
    double size = cutSize > 0 ? cutSize : question.sizes.smallest();
    return set(question, measured, breaker.lines(question.width / size), size, cutSize > 0);
  }

  private Fitted set(
      Question question,
      MeasuredText measured,
      LineBreaker.Broken broken,
      double size,
      boolean fits) {
    FontFile file = book.file(book.primary(question.weight));
    double lineHeight = lineHeight(size);
    double above = (lineHeight - (file.ascent() + file.descent()) * size) / 2;
    double baseline = Math.round(above + file.ascent() * size);
    return new Fitted(size, lineHeight, baseline, lines.set(measured, broken, size), fits);
  }
}
