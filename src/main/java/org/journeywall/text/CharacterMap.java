package org.journeywall.text;

import java.nio.ByteBuffer;

/// Reads the `cmap` table of a font: which glyph draws which code point.
final class CharacterMap {

  /// Takes one pair of the map.
  interface Taker {
    void take(int codePoint, int glyph);
  }

  private CharacterMap() {}

  /// Reads the widest Unicode subtable: format 12 where there is one, else format 4.
  static void read(ByteBuffer cmap, Taker taker) {
    ByteBuffer best = null;
    int bestFormat = 0;
    int count = cmap.getChar(2);
    for (int i = 0; i < count; i++) {
      int entry = 4 + 8 * i;
      int offset = cmap.getInt(entry + 4);
      ByteBuffer table = cmap.slice(offset, cmap.limit() - offset);
      int format = table.getChar(0);
      if (unicode(cmap.getChar(entry), cmap.getChar(entry + 2))
          && (format == 4 || format == 12)
          && format > bestFormat) {
        best = table;
        bestFormat = format;
      }
    }
    if (best == null) {
      throw new IllegalArgumentException("a font without a Unicode map");
    }
    if (bestFormat == 12) {
      groups(best, taker);
    } else {
      segments(best, taker);
    }
  }

  private static boolean unicode(int platform, int encoding) {
    return platform == 0 || platform == 3 && (encoding == 1 || encoding == 10);
  }

  private static void groups(ByteBuffer table, Taker taker) {
    int count = table.getInt(12);
    for (int i = 0; i < count; i++) {
      int group = 16 + 12 * i;
      int first = table.getInt(group);
      int last = table.getInt(group + 4);
      int glyph = table.getInt(group + 8);
      if (first < 0 || last > Character.MAX_CODE_POINT) {
        throw new IllegalArgumentException("a font with a map beyond Unicode");
      }
      for (int codePoint = first; codePoint <= last; codePoint++) {
        taker.take(codePoint, glyph + codePoint - first);
      }
    }
  }

  private static void segments(ByteBuffer table, Taker taker) {
    int doubled = table.getChar(6);
    for (int at = 0; at < doubled; at += 2) {
      int last = table.getChar(14 + at);
      int first = table.getChar(16 + doubled + at);
      int delta = table.getChar(16 + 2 * doubled + at);
      int rangeAt = 16 + 3 * doubled + at;
      int range = table.getChar(rangeAt);
      for (int codePoint = first; codePoint <= last && codePoint < 0xFFFF; codePoint++) {
        int glyph =
            range == 0 ? codePoint : table.getChar(rangeAt + range + 2 * (codePoint - first));
        taker.take(codePoint, glyph == 0 && range != 0 ? 0 : (glyph + delta) & 0xFFFF);
      }
    }
  }
}
