package org.journeywall.raster;

import java.awt.font.GlyphVector;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import org.journeywall.paint.Outline;
import org.journeywall.text.FontBook;
import org.journeywall.text.TextRun;

/// Draws text as outlines where glyphs depend on their neighbours: Arabic, Indic scripts, stacked
/// marks, emoji sequences. Every interpreter of marks draws a run that is [TextRun#shaped] this
/// way, so that screen and paper show the same and neither depends on the fonts and shapers of a
/// system.
///
/// Uses the shaper of Java's own text engine with the bundled fonts. Safe for any thread.
public final class ShapedText {

  private final BundledFonts fonts;

  /// Shapes with the faces of a book.
  public ShapedText(FontBook book) {
    this(new BundledFonts(book));
  }

  ShapedText(BundledFonts fonts) {
    this.fonts = fonts;
  }

  /// The outline of a run, to be filled by the non-zero rule.
  ///
  /// @param x left end of the line the run is part of; the run adds its own
  /// @param baseline the line the letters stand on
  /// @param size board units per em
  public Outline outline(TextRun run, double x, double baseline, double size) {
    GlyphVector glyphs = fonts.shaped(run, size);
    return outline(glyphs.getOutline().getPathIterator(null), x + run.x(), baseline);
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
