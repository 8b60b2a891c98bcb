package org.journeywall.raster;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.journeywall.text.Face;
import org.journeywall.text.FontBook;
import org.journeywall.text.TextRun;

/// The bundled faces as Java's own text engine reads them, each when it is first needed. Safe for
/// any thread.
final class BundledFonts {

  /// Whole outlines, without the grid of a screen.
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  private final FontBook book;
  private final Map<Face, Font> fonts = new ConcurrentHashMap<>();

  BundledFonts(FontBook book) {
    this.book = book;
  }

  FontBook book() {
    return book;
  }

  /// The glyphs of a run, chosen and placed by the shaper.
  GlyphVector shaped(TextRun run, double size) {
    char[] text = run.text().toCharArray();
    int direction = run.rightToLeft() ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
    return font(run.face(), size).layoutGlyphVector(EXACT, text, 0, text.length, direction);
  }

  /// The glyph of a character standing alone.
  GlyphVector alone(Face face, int codePoint, double size) {
    return font(face, size).createGlyphVector(EXACT, Character.toString(codePoint));
  }

  private Font font(Face face, double size) {
    return fonts.computeIfAbsent(face, this::read).deriveFont((float) size);
  }

  private Font read(Face face) {
    try (InputStream in = book.open(face)) {
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException broken) {
      throw new UncheckedIOException("bundled font " + face.resource(), broken);
    } catch (FontFormatException damaged) {
      throw new IllegalStateException("bundled font " + face.resource(), damaged);
    }
  }
}
