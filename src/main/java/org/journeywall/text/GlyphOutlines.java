package org.journeywall.text;

import java.nio.ByteBuffer;
import java.util.Optional;

/// The outlines of one TrueType file's glyphs, in em from the pen's place on the baseline, y
/// upwards, without hints. For whoever draws one glyph per character; text whose glyphs depend on
/// their neighbours needs a shaper. Immutable, safe for any thread.
///
/// Format: OpenType specification 1.9, tables `glyf`, `loca`, `head` and `maxp`. Files with compact
/// outlines (`CFF`) are not read.
public final class GlyphOutlines {
  private static final int DEEPEST = 6;
  private static final int FRACTION = 1 << 14;

  /// Follows an outline; every contour ends where it began. Filled by the non-zero rule.
  public interface Pen {
    void moveTo(double x, double y);

    void lineTo(double x, double y);

    void quadTo(double controlX, double controlY, double x, double y);
  }

  /// Where the units of a glyph, or of a part of one, come to lie.
  private record Placing(double xx, double xy, double yx, double yy, double dx, double dy) {
    double x(double x, double y) {
      return xx * x + xy * y + dx;
    }

    double y(double x, double y) {
      return yx * x + yy * y + dy;
    }

    Placing of(Placing part) {
      return new Placing(
          xx * part.xx + xy * part.yx,
          xx * part.xy + xy * part.yy,
          yx * part.xx + yy * part.yx,
          yx * part.xy + yy * part.yy,
          x(part.dx, part.dy),
          y(part.dx, part.dy));
    }
  }

  private final ByteBuffer glyf;
  private final int[] places;
  private final double em;

  private GlyphOutlines(Sfnt sfnt) {
    ByteBuffer table = sfnt.table("glyf");
    // A copy, so that the rest of the file need not be kept.
    glyf = ByteBuffer.allocate(table.remaining()).put(table.duplicate()).flip();
    ByteBuffer head = sfnt.table("head");
    em = 1.0 / head.getChar(18);
    boolean wide = head.getShort(50) != 0;
    ByteBuffer loca = sfnt.table("loca");
    places = new int[sfnt.table("maxp").getChar(4) + 1];
    for (int i = 0; i < places.length; i++) {
      places[i] = wide ? loca.getInt(4 * i) : 2 * loca.getChar(2 * i);
    }
  }

  /// Reads a font; empty where its outlines are of another kind.
  ///
  /// @throws IllegalArgumentException when the bytes are not a font
  public static Optional<GlyphOutlines> of(byte[] font) {
    var sfnt = new Sfnt(font);
    return sfnt.has("glyf") ? Optional.of(new GlyphOutlines(sfnt)) : Optional.empty();
  }

  /// Draws a glyph; nothing where it is empty, such as a space.
  public void trace(int glyph, Pen pen) {
    trace(glyph, new Placing(em, 0, 0, em, 0, 0), pen, 0);
  }

  private void trace(int glyph, Placing placing, Pen pen, int depth) {
    if (glyph + 1 >= places.length || places[glyph] == places[glyph + 1] || depth > DEEPEST) {
      return;
    }
    ByteBuffer data = glyf.slice(places[glyph], places[glyph + 1] - places[glyph]);
    int contours = data.getShort(0);
    if (contours >= 0) {
      var points = new GlyphPoints(data, contours);
      points.place(placing::x, placing::y);
      points.trace(pen);
    } else {
      parts(data.position(10), placing, pen, depth);
    }
  }

  private void parts(ByteBuffer data, Placing placing, Pen pen, int depth) {
    int flags;
    do {
      flags = data.getShort();
      int glyph = data.getChar();
      boolean words = (flags & 0x0001) != 0;
      int first = words ? data.getShort() : data.get();
      int second = words ? data.getShort() : data.get();
      // Otherwise they are numbers of points that meet, which no bundled face makes use of.
      boolean offset = (flags & 0x0002) != 0;
      trace(
          glyph,
          placing.of(part(data, flags, offset ? first : 0, offset ? second : 0)),
          pen,
          depth + 1);
    } while ((flags & 0x0020) != 0);
  }

  private static Placing part(ByteBuffer data, int flags, double dx, double dy) {
    if ((flags & 0x0008) != 0) {
      double both = fraction(data);
      return new Placing(both, 0, 0, both, dx, dy);
    }
    if ((flags & 0x0040) != 0) {
      return new Placing(fraction(data), 0, 0, fraction(data), dx, dy);
    }
    if ((flags & 0x0080) != 0) {
      double xx = fraction(data);
      double yx = fraction(data);
      double xy = fraction(data);
      return new Placing(xx, xy, yx, fraction(data), dx, dy);
    }
    return new Placing(1, 0, 0, 1, dx, dy);
  }

  private static double fraction(ByteBuffer data) {
    return (double) data.getShort() / FRACTION;
  }
}
