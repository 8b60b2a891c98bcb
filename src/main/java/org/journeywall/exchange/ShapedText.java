package org.journeywall.exchange;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.journeywall.layout.Face;
import org.journeywall.layout.FontBook;
import org.journeywall.layout.TextRun;
import org.journeywall.paint.Outline;

/// Draws text as outlines where glyphs depend on their neighbours: Arabic, Indic scripts, stacked
/// marks, emoji sequences. Every interpreter of marks draws a run that is [TextRun#shaped] this
/// way, so that screen and paper show the same and neither depends on the fonts and shapers of a
/// system.
///
/// Uses the shaper of Java's own text engine with the bundled fonts. Safe for any thread.
public final class ShapedText {

  /// Whole outlines, without the grid of a screen.
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  private final FontBook book;
  private final Map<Face, Font> fonts = new ConcurrentHashMap<>();

  /// Shapes with the faces of a book.
  public ShapedText(FontBook book) {
    this.book = book;
  }

  /// The outline of a run, to be filled by the non-zero rule.
  ///
  /// @param x left end of the line the run is part of; the run adds its own
  /// @param baseline the line the letters stand on
  /// @param size board units per em
  public Outline outline(TextRun run, double x, double baseline, double size) {
    Font font = fonts.computeIfAbsent(run.face(), this::font).deriveFont((float) size);
    char[] text = run.text().toCharArray();
    int direction = run.rightToLeft() ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
    GlyphVector glyphs = font.layoutGlyphVector(EXACT, text, 0, text.length, direction);
    return outline(glyphs.getOutline().getPathIterator(null), x + run.x(), baseline);
  }

  private Font font(Face face) {
    try (InputStream in = book.open(face)) {
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException broken) {
      throw new UncheckedIOException("bundled font " + face.resource(), broken);
    } catch (FontFormatException damaged) {
      throw new IllegalStateException("bundled font " + face.resource(), damaged);
    }
  }

  private static Outline outline(PathIterator path, double x, double y) {
    List<Outline.Segment> segments = new ArrayList<>();
    double[] at = new double[6];
    double penX = 0;
    double penY = 0;
    for (; !path.isDone(); path.next()) {
      int kind = path.currentSegment(at);
      switch (kind) {
        case PathIterator.SEG_MOVETO -> segments.add(new Outline.MoveTo(x + at[0], y + at[1]));
        case PathIterator.SEG_LINETO -> segments.add(new Outline.LineTo(x + at[0], y + at[1]));
        case PathIterator.SEG_QUADTO -> segments.add(cubic(x + penX, y + penY, x, y, at));
        case PathIterator.SEG_CUBICTO ->
            segments.add(
                new Outline.CurveTo(
                    x + at[0], y + at[1], x + at[2], y + at[3], x + at[4], y + at[5]));
        case PathIterator.SEG_CLOSE -> segments.add(new Outline.Close());
        default -> throw new IllegalStateException("a path with a segment of kind " + kind);
      }
      int end = kind == PathIterator.SEG_QUADTO ? 2 : kind == PathIterator.SEG_CUBICTO ? 4 : 0;
      if (kind != PathIterator.SEG_CLOSE) {
        penX = at[end];
        penY = at[end + 1];
      }
    }
    return new Outline(segments);
  }

  /// The quadratic curve of a TrueType outline, raised to a cubic one.
  private static Outline.CurveTo cubic(
      double fromX, double fromY, double x, double y, double[] at) {
    double controlX = x + at[0];
    double controlY = y + at[1];
    double toX = x + at[2];
    double toY = y + at[3];
    return new Outline.CurveTo(
        fromX + 2 * (controlX - fromX) / 3,
        fromY + 2 * (controlY - fromY) / 3,
        toX + 2 * (controlX - toX) / 3,
        toY + 2 * (controlY - toY) / 3,
        toX,
        toY);
  }
}
