package org.journeywall.raster;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.journeywall.paint.Mark;
import org.journeywall.text.Face;
import org.journeywall.text.FontBook;
import org.journeywall.text.TextRun;

/// Puts text down. A letter stands on a whole row of pixels and, across, at a quarter of one, with
/// the very advances it was measured with; its shape is never bent to the grid. Shapes are kept
/// until they take too much memory. Safe for any thread.
final class Letters {
  private static final long MOST_BYTES = 24 << 20;
  private static final int STEPS = 4;

  private record Size(Face face, double pixels) {}

  private record Whole(TextRun run, double pixels, int step) {}

  private final Glyphs glyphs;
  private final FontBook book;
  private final Map<Size, Strike> strikes = new ConcurrentHashMap<>();
  private final Map<Whole, Mask> wholes = new ConcurrentHashMap<>();
  private final AtomicLong bytes = new AtomicLong();

  Letters(FontBook book) {
    this.book = book;
    glyphs = new Glyphs(book);
  }

  /// Puts a line down.
  ///
  /// @param x where it begins, in pixels
  /// @param baseline the row the letters stand on, in pixels
  void draw(Sheet sheet, Mark.Words words, double x, double baseline, double scale, int pixel) {
    int row = (int) Math.floor(baseline + 0.5);
    for (TextRun run : words.runs()) {
      double from = x + run.x() * scale;
      if (from > sheet.right() + words.size() * scale) {
        continue;
      }
      if (run.shaped() || run.rightToLeft()) {
        whole(sheet, run, words.size() * scale, from, row, pixel);
      } else {
        letters(sheet, run, words.size() * scale, from, row, pixel);
      }
    }
  }

  private void letters(Sheet sheet, TextRun run, double size, double from, int row, int pixel) {
    Strike strike = strike(run.face(), size);
    String text = run.text();
    double x = from;
    int codePoint;
    for (int i = 0; i < text.length(); i += Character.charCount(codePoint)) {
      codePoint = text.codePointAt(i);
      int quarters = quarters(x);
      sheet.mask(strike.letter(codePoint, quarters & STEPS - 1), quarters >> 2, row, pixel);
      x += book.advance(codePoint, run.face(), size);
    }
  }

  private void whole(Sheet sheet, TextRun run, double size, double from, int row, int pixel) {
    int quarters = quarters(from);
    var key = new Whole(run, size, quarters & STEPS - 1);
    Mask mask = wholes.get(key);
    if (mask == null) {
      mask = kept(glyphs.together(run, size, (double) key.step() / STEPS));
      wholes.put(key, mask);
    }
    sheet.mask(mask, quarters >> 2, row, pixel);
  }

  private static int quarters(double x) {
    return (int) Math.floor(x * STEPS + 0.5);
  }

  private Strike strike(Face face, double size) {
    var key = new Size(face, size);
    Strike known = strikes.get(key);
    return known == null ? strikes.computeIfAbsent(key, Strike::new) : known;
  }

  private Mask kept(Mask mask) {
    if (bytes.addAndGet(mask.shares().length + 64) > MOST_BYTES) {
      strikes.clear();
      wholes.clear();
      bytes.set(0);
    }
    return mask;
  }

  /// The letters of one face at one size.
  private final class Strike {
    private static final int LATIN = 0x250;

    private final Size size;
    private final Mask[] latin = new Mask[LATIN * STEPS];
    private final Map<Integer, Mask> others = new ConcurrentHashMap<>();

    Strike(Size size) {
      this.size = size;
    }

    // Two threads may draw the same letter at the same time; they draw it alike.
    Mask letter(int codePoint, int step) {
      int at = codePoint * STEPS + step;
      if (codePoint >= LATIN) {
        return others.computeIfAbsent(at, key -> drawn(codePoint, step));
      }
      Mask known = latin[at];
      if (known == null) {
        known = drawn(codePoint, step);
        latin[at] = known;
      }
      return known;
    }

    private Mask drawn(int codePoint, int step) {
      return kept(glyphs.alone(size.face(), codePoint, size.pixels(), (double) step / STEPS));
    }
  }
}
