package org.journeywall.raster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.stream.IntStream;
import org.journeywall.text.Face;
import org.journeywall.text.FontBook;
import org.journeywall.text.GlyphOutlines;
import org.junit.jupiter.api.Test;

/// What is read from the font files is what Java's own reader makes of them.
class GlyphsTest {
  private static final FontBook BOOK = new FontBook();
  private static final double SIZE = 40;
  private static final int MOST_PER_FACE = 60;

  private final BundledFonts fonts = new BundledFonts(BOOK);

  @Test
  void everyFaceIsReadAsJavaReadsIt() throws IOException {
    int read = 0;
    for (Face face : BOOK.faces()) {
      Optional<GlyphOutlines> outlines = outlines(face);
      if (outlines.isPresent()) {
        read++;
        int[] characters = BOOK.file(face).codePoints().toArray();
        int step = Math.max(1, characters.length / MOST_PER_FACE);
        for (int i = 0; i < characters.length; i += step) {
          assertAlike(face, outlines.get(), characters[i]);
        }
      }
    }
    assertTrue(read > BOOK.faces().size() - 5, read + " faces");
  }

  @Test
  void lettersOfEveryLanguageOfTheProgramAreReadAsJavaReadsThem() throws IOException {
    for (Face face : BOOK.faces().subList(0, 3)) {
      GlyphOutlines outlines = outlines(face).orElseThrow();
      IntStream.range(0x20, 0x250)
          .filter(BOOK.file(face)::has)
          .forEach(letter -> assertAlike(face, outlines, letter));
    }
  }

  private static Optional<GlyphOutlines> outlines(Face face) throws IOException {
    try (InputStream in = BOOK.open(face)) {
      return GlyphOutlines.of(in.readAllBytes());
    }
  }

  private void assertAlike(Face face, GlyphOutlines outlines, int character) {
    var ours = new Extent();
    outlines.trace(BOOK.file(face).glyph(character), ours);
    var theirs = fonts.alone(face, character, SIZE).getOutline().getBounds2D();
    String what = face.name() + " U+" + Integer.toHexString(character);
    int type = Character.getType(character);
    if (theirs.isEmpty() && (type == Character.FORMAT || type == Character.NON_SPACING_MARK)) {
      // Java draws no controls. The layout has taken them out of every run, or shapes it.
      return;
    }
    if (ours.points == 0) {
      assertTrue(theirs.isEmpty(), what);
      return;
    }
    assertEquals(theirs.getMinX(), ours.left * SIZE, 0.1, what);
    assertEquals(theirs.getMaxX(), ours.right * SIZE, 0.1, what);
    assertEquals(theirs.getMinY(), -ours.high * SIZE, 0.1, what);
    assertEquals(theirs.getMaxY(), -ours.low * SIZE, 0.1, what);
  }

  /// How far an outline goes, curves counted where they end and half way.
  private static final class Extent implements GlyphOutlines.Pen {
    private int points;
    private double x;
    private double y;
    private double left = Double.MAX_VALUE;
    private double right = -Double.MAX_VALUE;
    private double low = Double.MAX_VALUE;
    private double high = -Double.MAX_VALUE;

    @Override
    public void moveTo(double toX, double toY) {
      points++;
      x = toX;
      y = toY;
      left = Math.min(left, x);
      right = Math.max(right, x);
      low = Math.min(low, y);
      high = Math.max(high, y);
    }

    @Override
    public void lineTo(double toX, double toY) {
      moveTo(toX, toY);
    }

    @Override
    public void quadTo(double controlX, double controlY, double toX, double toY) {
      double fromX = x;
      double fromY = y;
      for (int i = 1; i <= 8; i++) {
        double t = i / 8.0;
        double s = 1 - t;
        moveTo(
            s * s * fromX + 2 * s * t * controlX + t * t * toX,
            s * s * fromY + 2 * s * t * controlY + t * t * toY);
      }
    }
  }
}
