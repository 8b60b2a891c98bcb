package org.journeywall.vector;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Area;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.journeywall.text.Face;
import org.journeywall.text.FontBook;
import org.journeywall.text.FontFile;
import org.journeywall.text.Weight;
import org.junit.jupiter.api.Test;

/// A packed part of a font, unpacked again and read by Java's own text engine, draws what the whole
/// font draws.
class FontSubsetTest {
  private static final FontBook BOOK = new FontBook();
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  @Test
  void itsCharactersLookAsTheyDidAndNoOthersAreThere() throws Exception {
    Face face = BOOK.primary(Weight.BOLD);
    // Letters put together from others among them.
    String text = "Zażółć gęślą jaźń, příliš žluťoučký kůň – 38 % ★";
    byte[] woff = packed(face, text);
    Font part = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(unpacked(woff)));
    Font whole = whole(face);
    for (int codePoint : text.codePoints().filter(BOOK.file(face)::has).toArray()) {
      assertTrue(part.canDisplay(codePoint), Character.toString(codePoint));
      assertEquals(advance(whole, codePoint), advance(part, codePoint), 0.01);
      var apart = new Area(outline(whole, codePoint));
      apart.exclusiveOr(new Area(outline(part, codePoint)));
      assertTrue(
          apart.getBounds2D().getWidth() < 0.5 || apart.getBounds2D().getHeight() < 0.5,
          Character.toString(codePoint));
    }
    assertFalse(part.canDisplay('Q'));
    assertTrue(woff.length < 12_000, woff.length + " bytes");
  }

  @Test
  void theSumOverTheWholeFontIsRight() throws Exception {
    byte[] font = unpacked(packed(BOOK.primary(Weight.REGULAR), "Sum"));
    int sum = 0;
    for (int i = 0; i < font.length; i += 4) {
      sum += ByteBuffer.wrap(font).getInt(i);
    }
    // OpenType specification, “Calculating Checksums”.
    assertEquals(0xB1B0AFBA, sum);
  }

  @Test
  void theSameCharactersGiveTheSameBytes() throws IOException {
    Face face = BOOK.primary(Weight.REGULAR);
    assertArrayEquals(packed(face, "same"), packed(face, "same"));
    assertFalse(Arrays.equals(packed(face, "same"), packed(face, "other")));
  }

  @Test
  void everyBundledFaceIsTakenApartOrLeftToOutlines() throws IOException {
    int fitting = 0;
    for (Face face : BOOK.faces()) {
      FontFile file = BOOK.file(face);
      int first = file.codePoints().skip(10).findFirst().orElseThrow();
      if (FontSubset.fits(Woff.tables(bytes(face)))) {
        assertTrue(packed(face, Character.toString(first)).length > 0, face.name());
        fitting++;
      }
    }
    assertTrue(fitting > BOOK.faces().size() - 4, fitting + " fit");
  }

  private static double advance(Font font, int codePoint) {
    return glyphs(font, codePoint).getGlyphMetrics(0).getAdvance();
  }

  private static Shape outline(Font font, int codePoint) {
    return glyphs(font, codePoint).getOutline();
  }

  private static GlyphVector glyphs(Font font, int codePoint) {
    return font.deriveFont(100f).createGlyphVector(EXACT, Character.toString(codePoint));
  }

  private static Font whole(Face face) throws Exception {
    try (InputStream in = BOOK.open(face)) {
      return Font.createFont(Font.TRUETYPE_FONT, in);
    }
  }

  private static byte[] bytes(Face face) throws IOException {
    try (InputStream in = BOOK.open(face)) {
      return in.readAllBytes();
    }
  }

  private static byte[] packed(Face face, String text) throws IOException {
    SortedMap<Integer, Integer> glyphs = new TreeMap<>();
    FontFile file = BOOK.file(face);
    text.codePoints()
        .filter(file::has)
        .forEach(codePoint -> glyphs.put(codePoint, file.glyph(codePoint)));
    return Woff.of(FontSubset.of(Woff.tables(bytes(face)), glyphs));
  }

  private static byte[] unpacked(byte[] woff) throws DataFormatException {
    ByteBuffer file = ByteBuffer.wrap(woff);
    int count = file.getChar(12);
    int power = Integer.highestOneBit(count);
    ByteBuffer font = ByteBuffer.allocate(file.getInt(16));
    font.putInt(file.getInt(4)).putChar((char) count).putChar((char) (16 * power));
    font.putChar((char) Integer.numberOfTrailingZeros(power));
    font.putChar((char) (16 * (count - power)));
    int to = 12 + 16 * count;
    for (int i = 0; i < count; i++) {
      int entry = 44 + 20 * i;
      int stored = file.getInt(entry + 8);
      int plain = file.getInt(entry + 12);
      var table = new byte[plain];
      if (stored < plain) {
        var inflater = new Inflater();
        inflater.setInput(woff, file.getInt(entry + 4), stored);
        assertEquals(plain, inflater.inflate(table));
        inflater.end();
      } else {
        file.get(file.getInt(entry + 4), table);
      }
      font.putInt(file.getInt(entry)).putInt(file.getInt(entry + 16)).putInt(to).putInt(plain);
      font.put(to, table);
      to += (plain + 3) / 4 * 4;
    }
    return font.array();
  }
}
