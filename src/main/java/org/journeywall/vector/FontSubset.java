package org.journeywall.vector;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// A font with only those glyphs that some characters need, and without the tables by which glyphs
/// depend on their neighbours: every character stands where the layout measured it.
///
/// Reads TrueType outlines (OpenType specification 1.9: `glyf`, `loca`, `hmtx`); the same font and
/// characters give the same bytes.
final class FontSubset {
  private static final int COMPOSITE_WORDS = 0x0001;
  private static final int COMPOSITE_SCALE = 0x0008;
  private static final int COMPOSITE_MORE = 0x0020;
  private static final int COMPOSITE_TWO_SCALES = 0x0040;
  private static final int COMPOSITE_MATRIX = 0x0080;
  private static final int GLYPH_HEADER = 10;
  private static final String[] KEPT = {"OS/2", "cvt ", "fpgm", "gasp", "prep"};

  private final Map<String, ByteBuffer> font;
  private final SortedMap<Integer, Integer> characters;
  private final int[] glyphs;

  private FontSubset(Map<String, ByteBuffer> font, SortedMap<Integer, Integer> characters) {
    this.font = font;
    this.characters = characters;
    glyphs = withParts();
  }

  /// Whether a font has outlines of the kind that can be taken apart here.
  static boolean fits(Map<String, ByteBuffer> font) {
    return font.containsKey("glyf") && font.containsKey("loca");
  }

  /// The tables of the smaller font.
  ///
  /// @param font the tables of the whole font
  /// @param characters code points with their glyphs, none of them 0
  static SortedMap<String, byte[]> of(
      Map<String, ByteBuffer> font, SortedMap<Integer, Integer> characters) {
    return new FontSubset(font, characters).tables();
  }

  private ByteBuffer table(String tag) {
    ByteBuffer table = font.get(tag);
    if (table == null) {
      throw new IllegalArgumentException("a font without the table " + tag);
    }
    return table;
  }

  /// The glyphs asked for, those they are put together from, and that of a missing character.
  private int[] withParts() {
    var all = new TreeSet<Integer>();
    Deque<Integer> open = new ArrayDeque<>(characters.values());
    open.add(0);
    while (!open.isEmpty()) {
      int glyph = open.remove();
      if (all.add(glyph)) {
        parts(outline(glyph), (at, part) -> open.add(part));
      }
    }
    return all.stream().mapToInt(Integer::intValue).toArray();
  }

  private interface Part {
    void at(int position, int glyph);
  }

  private static void parts(ByteBuffer outline, Part each) {
    if (outline.limit() == 0 || outline.getShort(0) >= 0) {
      return;
    }
    int at = GLYPH_HEADER;
    int flags;
    do {
      flags = outline.getChar(at);
      each.at(at + 2, outline.getChar(at + 2));
      at += 4 + ((flags & COMPOSITE_WORDS) != 0 ? 4 : 2);
      if ((flags & COMPOSITE_SCALE) != 0) {
        at += 2;
      } else if ((flags & COMPOSITE_TWO_SCALES) != 0) {
        at += 4;
      } else if ((flags & COMPOSITE_MATRIX) != 0) {
        at += 8;
      }
    } while ((flags & COMPOSITE_MORE) != 0);
  }

  private ByteBuffer outline(int glyph) {
    boolean wide = table("head").getShort(50) != 0;
    ByteBuffer loca = table("loca");
    int from = wide ? loca.getInt(4 * glyph) : 2 * loca.getChar(2 * glyph);
    int to = wide ? loca.getInt(4 * glyph + 4) : 2 * loca.getChar(2 * glyph + 2);
    return table("glyf").slice(from, to - from);
  }

  private SortedMap<String, byte[]> tables() {
    var tables = new TreeMap<String, byte[]>();
    for (String tag : KEPT) {
      ByteBuffer kept = font.get(tag);
      if (kept != null) {
        tables.put(tag, bytes(kept));
      }
    }
    outlines(tables);
    tables.put("hmtx", advances());
    tables.put("cmap", characterMap());
    tables.put("name", name());
    tables.put("head", changed("head", head -> head.putInt(8, 0).putShort(50, (short) 1)));
    tables.put("hhea", changed("hhea", hhea -> hhea.putChar(34, (char) glyphs.length)));
    tables.put("maxp", changed("maxp", maxp -> maxp.putChar(4, (char) glyphs.length)));
    tables.put("post", ByteBuffer.allocate(32).putInt(0x00030000).array());
    return tables;
  }

  private interface Change {
    void on(ByteBuffer table);
  }

  private byte[] changed(String tag, Change change) {
    byte[] bytes = bytes(table(tag));
    change.on(ByteBuffer.wrap(bytes));
    return bytes;
  }

  private static byte[] bytes(ByteBuffer table) {
    var bytes = new byte[table.limit()];
    table.get(0, bytes);
    return bytes;
  }

  private int number(int glyph) {
    return Arrays.binarySearch(glyphs, glyph);
  }

  private void outlines(SortedMap<String, byte[]> tables) {
    var glyf = new ByteArrayOutputStream();
    ByteBuffer loca = ByteBuffer.allocate(4 * glyphs.length + 4);
    for (int glyph : glyphs) {
      loca.putInt(glyf.size());
      byte[] outline = bytes(outline(glyph));
      ByteBuffer own = ByteBuffer.wrap(outline);
      parts(own, (at, part) -> own.putChar(at, (char) number(part)));
      glyf.writeBytes(outline);
      while (glyf.size() % 4 != 0) {
        glyf.write(0);
      }
    }
    loca.putInt(glyf.size());
    tables.put("glyf", glyf.toByteArray());
    tables.put("loca", loca.array());
  }

  private byte[] advances() {
    int measured = table("hhea").getChar(34);
    ByteBuffer from = table("hmtx");
    ByteBuffer to = ByteBuffer.allocate(4 * glyphs.length);
    for (int glyph : glyphs) {
      boolean own = glyph < measured;
      to.putChar(from.getChar(4 * (own ? glyph : measured - 1)));
      to.putShort(from.getShort(own ? 4 * glyph + 2 : 4 * measured + 2 * (glyph - measured)));
    }
    return to.array();
  }

  /// A map of single characters (format 12), which reaches all of Unicode.
  private byte[] characterMap() {
    int length = 16 + 12 * characters.size();
    ByteBuffer map = ByteBuffer.allocate(12 + length);
    map.putChar((char) 0).putChar((char) 1).putChar((char) 3).putChar((char) 10).putInt(12);
    map.putChar((char) 12).putChar((char) 0).putInt(length).putInt(0).putInt(characters.size());
    characters.forEach(
        (codePoint, glyph) -> map.putInt(codePoint).putInt(codePoint).putInt(number(glyph)));
    return map.array();
  }

  // Readers ask for a table with names; the family's own stands in the style sheet.
  private static byte[] name() {
    byte[] text = "Journeywall".getBytes(StandardCharsets.UTF_16BE);
    int[] ids = {1, 2, 4, 6};
    ByteBuffer names = ByteBuffer.allocate(6 + 12 * ids.length + text.length);
    names.putChar((char) 0).putChar((char) ids.length).putChar((char) (6 + 12 * ids.length));
    for (int id : ids) {
      names.putChar((char) 3).putChar((char) 1).putChar((char) 0x409).putChar((char) id);
      names.putChar((char) text.length).putChar((char) 0);
    }
    return names.put(text).array();
  }
}
