package org.journeywall.raster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.journeywall.paint.Outline;
import org.journeywall.text.FontBook;
import org.journeywall.text.TextRun;
import org.journeywall.text.Weight;
import org.junit.jupiter.api.Test;

class ShapedTextTest {

  private final FontBook book = new FontBook();
  private final ShapedText shaped = new ShapedText(book);

  @Test
  void theOutlineStandsWhereTheRunIs() {
    Outline outline = outline("H", 100, 50);
    double[] xs = points(outline, true);
    double[] ys = points(outline, false);
    double width = book.width("H", Weight.REGULAR, 20);
    assertTrue(xs[0] > 100 && xs[1] < 100 + width, xs[0] + " … " + xs[1]);
    assertEquals(50, ys[1], 0.01, "stands on the baseline");
    double high = book.file(book.primary(Weight.REGULAR)).capHeight() * 20;
    assertEquals(50 - high, ys[0], 0.05, "as high as a capital");
  }

  @Test
  void joinedLettersAreNotTheirSingleShapes() {
    TextRun word = run("ببب");
    double together = points(shaped.outline(word, 0, 0, 20), true)[1];
    assertTrue(together < word.width() * 0.8, together + " of " + word.width());
  }

  @Test
  void anEmojiSequenceIsOnePicture() {
    double[] xs = points(outline("\uD83D\uDC4D\uD83C\uDFFD", 0, 0), true);
    assertTrue(xs[1] <= book.width("\uD83D\uDC4D", Weight.REGULAR, 20), "ends at " + xs[1]);
  }

  @Test
  void roundLettersAreDrawnWithCurvesAndClosed() {
    List<Outline.Segment> segments = outline("o", 0, 0).segments();
    assertTrue(segments.stream().anyMatch(Outline.CurveTo.class::isInstance));
    assertEquals(2, segments.stream().filter(Outline.Close.class::isInstance).count());
    assertFalse(segments.isEmpty());
  }

  private TextRun run(String text) {
    return book.runs(text, Weight.REGULAR, 20).getFirst();
  }

  private Outline outline(String text, double x, double baseline) {
    return shaped.outline(run(text), x, baseline, 20);
  }

  private static double[] points(Outline outline, boolean across) {
    double[] values =
        outline.segments().stream()
            .mapMultiToDouble((segment, out) -> {
              switch (segment) {
                case Outline.MoveTo p -> out.accept(across ? p.x() : p.y());
                case Outline.LineTo p -> out.accept(across ? p.x() : p.y());
                case Outline.CurveTo p -> out.accept(across ? p.x() : p.y());
                case Outline.Close p -> {}
              }
            })
            .sorted()
            .toArray();
    return new double[] {values[0], values[values.length - 1]};
  }
}
