package org.journeywall.text;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// The outer shell of a font file: its tables by name, each bounded to its own bytes.
final class Sfnt {

  private static final int TRUE_TYPE = 0x00010000;
  private static final int APPLE_TRUE_TYPE = 0x74727565;
  private static final int COMPACT_OUTLINES = 0x4F54544F;

  private final Map<String, ByteBuffer> tables = new HashMap<>();

  Sfnt(byte[] bytes) {
    ByteBuffer file = ByteBuffer.wrap(bytes);
    int version = file.getInt(0);
    if (version != TRUE_TYPE && version != APPLE_TRUE_TYPE && version != COMPACT_OUTLINES) {
      throw new IllegalArgumentException("not a TrueType or OpenType font");
    }
    int count = file.getChar(4);
    for (int i = 0; i < count; i++) {
      int entry = 12 + 16 * i;
      String tag = new String(bytes, entry, 4, StandardCharsets.ISO_8859_1);
      tables.put(tag, file.slice(file.getInt(entry + 8), file.getInt(entry + 12)));
    }
  }

  boolean has(String tag) {
    return tables.containsKey(tag);
  }

  ByteBuffer table(String tag) {
    ByteBuffer table = tables.get(tag);
    if (table == null) {
      throw new IllegalArgumentException("a font without the table " + tag);
    }
    return table;
  }
}
