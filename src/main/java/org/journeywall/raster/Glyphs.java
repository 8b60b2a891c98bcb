package org.journeywall.raster;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.journeywall.text.Face;
import org.journeywall.text.FontBook;
import org.journeywall.text.GlyphOutlines;
import org.journeywall.text.TextRun;

/// Single characters and shaped runs as masks. Characters come straight from the font files, which
/// is quick and needs nothing of the system; the shaper is woken for the rest. Safe for any thread.
final class Glyphs {
  private final FontBook book;
  private final BundledFonts fonts;
  private final Map<Face, Optional<GlyphOutlines>> outlines = new ConcurrentHashMap<>();

  Glyphs(FontBook book) {
    this.book = book;
    fonts = new BundledFonts(book);
  }

  /// One character.
  ///
  /// @param size pixels per em
  /// @param toRight by how much of a pixel it is moved
  Mask alone(Face face, int codePoint, double size, double toRight) {
    GlyphOutlines file = outlines.computeIfAbsent(face, this::read).orElse(null);
    if (file == null) {
      return mask(fonts.alone(face, codePoint, size).getOutline(), toRight);
    }
    int glyph = book.file(face).glyph(codePoint);
    var bounds = new Bounds();
    file.trace(glyph, bounds);
    return bounds.isEmpty()
        ? Mask.EMPTY
        : Mask.of(
            bounds.left * size + toRight,
            -bounds.high * size,
            bounds.right * size + toRight,
            -bounds.low * size,
            path -> file.trace(glyph, new PixelPen(path, size, toRight)));
  }

  /// A run of which every glyph depends on the others.
  Mask together(TextRun run, double size, double toRight) {
    return mask(fonts.shaped(run, size).getOutline(), toRight);
  }

  private static Mask mask(Shape shape, double toRight) {
    var bounds = shape.getBounds2D();
    return bounds.isEmpty()
        ? Mask.EMPTY
        : Mask.of(
            bounds.getMinX() + toRight,
            bounds.getMinY(),
            bounds.getMaxX() + toRight,
            bounds.getMaxY(),
            path ->
                Shapes.trace(
                    path, shape.getPathIterator(AffineTransform.getTranslateInstance(toRight, 0))));
  }

  private Optional<GlyphOutlines> read(Face face) {
    try (InputStream in = book.open(face)) {
      return GlyphOutlines.of(in.readAllBytes());
    } catch (IOException broken) {
      throw new UncheckedIOException("bundled font " + face.resource(), broken);
    }
  }

  /// The space an outline takes, with the points that pull it.
  private static final class Bounds implements GlyphOutlines.Pen {
    private double left = Double.MAX_VALUE;
    private double right = -Double.MAX_VALUE;
    private double low = Double.MAX_VALUE;
    private double high = -Double.MAX_VALUE;

    boolean isEmpty() {
      return left >= right || low >= high;
    }

    @Override
    public void moveTo(double x, double y) {
      left = Math.min(left, x);
      right = Math.max(right, x);
      low = Math.min(low, y);
      high = Math.max(high, y);
    }

    @Override
    public void lineTo(double x, double y) {
      moveTo(x, y);
    }

    @Override
    public void quadTo(double controlX, double controlY, double x, double y) {
      moveTo(controlX, controlY);
      moveTo(x, y);
    }
  }

  /// From em to pixels, y downwards.
  private record PixelPen(Coverage path, double size, double toRight) implements GlyphOutlines.Pen {
    @Override
    public void moveTo(double x, double y) {
      path.moveTo(x * size + toRight, -y * size);
    }

    @Override
    public void lineTo(double x, double y) {
      path.lineTo(x * size + toRight, -y * size);
    }

    @Override
    public void quadTo(double controlX, double controlY, double x, double y) {
      path.quadTo(controlX * size + toRight, -controlY * size, x * size + toRight, -y * size);
    }
  }
}
