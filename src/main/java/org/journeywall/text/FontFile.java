package org.journeywall.text;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.IntStream;

/// The measures of one TrueType or OpenType file: which characters it has and how wide they are.
///
/// Its outlines are read by [GlyphOutlines]. Immutable, safe for any thread. Format: OpenType
/// specification 1.9, tables `head`, `hhea`, `hmtx`, `maxp`, `cmap` (formats 4 and 12) and `OS/2`.
public final class FontFile {

  private static final int PAGE = 256;
  private static final char[] EMPTY = new char[PAGE];

  private final int unitsPerEm;
  private final int ascent;
  private final int descent;
  private final int capHeight;
  private final char[][] glyphs;
  private final char[] advances;

  private FontFile(Sfnt sfnt) {
    this.unitsPerEm = sfnt.table("head").getChar(18);
    ByteBuffer hhea = sfnt.table("hhea");
    this.ascent = hhea.getShort(4);
    this.descent = -hhea.getShort(6);
    this.capHeight = capHeight(sfnt, ascent);
    this.advances = advances(sfnt, hhea.getChar(34));
    this.glyphs = new char[Character.MAX_CODE_POINT / PAGE + 1][];
    Arrays.fill(glyphs, EMPTY);
    CharacterMap.read(sfnt.table("cmap"), this::map);
    if (unitsPerEm == 0) {
      throw new IllegalArgumentException("a font without units");
    }
  }

  /// Reads a font.
  ///
  /// @throws IllegalArgumentException when the bytes are not a font with the tables named above
  public static FontFile of(byte[] bytes) {
    try {
      return new FontFile(new Sfnt(bytes));
    } catch (IndexOutOfBoundsException truncated) {
      throw new IllegalArgumentException("a font that ends too early", truncated);
    }
  }

  /// Design units per em, usually 1000 or 2048.
  public int unitsPerEm() {
    return unitsPerEm;
  }

  /// Height above the baseline, in em.
  public double ascent() {
    return (double) ascent / unitsPerEm;
  }

  /// Depth below the baseline, in em, positive.
  public double descent() {
    return (double) descent / unitsPerEm;
  }

  /// Height of a capital letter, in em; the ascent where the file does not say.
  public double capHeight() {
    return (double) capHeight / unitsPerEm;
  }

  /// The glyph that draws a code point, 0 where there is none.
  public int glyph(int codePoint) {
    return glyphs[codePoint >>> 8][codePoint & 0xFF];
  }

  /// Whether the font can draw a code point.
  public boolean has(int codePoint) {
    return glyph(codePoint) != 0;
  }

  /// The advance of a code point in em; that of the missing glyph where there is none.
  public double advance(int codePoint) {
    return (double) advances[glyph(codePoint)] / unitsPerEm;
  }

  /// Every code point the font has a glyph for, ascending.
  public IntStream codePoints() {
    return IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
        .filter(codePoint -> glyphs[codePoint >>> 8] != EMPTY && has(codePoint));
  }

  private void map(int codePoint, int glyph) {
    if (glyph <= 0 || glyph >= advances.length || !Character.isValidCodePoint(codePoint)) {
      return;
    }
    int page = codePoint >>> 8;
    if (glyphs[page] == EMPTY) {
      glyphs[page] = new char[PAGE];
    }
    glyphs[page][codePoint & 0xFF] = (char) glyph;
  }

  private static char[] advances(Sfnt sfnt, int measured) {
    int count = sfnt.table("maxp").getChar(4);
    ByteBuffer hmtx = sfnt.table("hmtx");
    if (count == 0 || measured == 0 || measured > count) {
      throw new IllegalArgumentException("a font without measured glyphs");
    }
    char[] advances = new char[count];
    for (int glyph = 0; glyph < count; glyph++) {
      advances[glyph] = hmtx.getChar(4 * Math.min(glyph, measured - 1));
    }
    return advances;
  }

  private static int capHeight(Sfnt sfnt, int otherwise) {
    if (!sfnt.has("OS/2")) {
      return otherwise;
    }
    ByteBuffer os2 = sfnt.table("OS/2");
    boolean stated = os2.getChar(0) >= 2 && os2.limit() >= 90 && os2.getShort(88) > 0;
    return stated ? os2.getShort(88) : otherwise;
  }
}
