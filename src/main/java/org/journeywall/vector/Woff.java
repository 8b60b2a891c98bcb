package org.journeywall.vector;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.zip.Deflater;

/// A font's tables in the packed form for style sheets (WOFF File Format 1.0, W3C Recommendation).
final class Woff {
  private static final int SIGNATURE = 0x774F4646;
  private static final int TRUE_TYPE = 0x00010000;
  private static final int HEADER = 44;
  private static final int ENTRY = 20;
  private static final int ADJUSTMENT = 0xB1B0AFBA;

  private Woff() {}

  /// The tables of a font file, each bounded to its own bytes.
  static Map<String, ByteBuffer> tables(byte[] font) {
    ByteBuffer file = ByteBuffer.wrap(font);
    var tables = new HashMap<String, ByteBuffer>();
    int count = file.getChar(4);
    for (int i = 0; i < count; i++) {
      int entry = 12 + 16 * i;
      tables.put(
          tag(file.getInt(entry)), file.slice(file.getInt(entry + 8), file.getInt(entry + 12)));
    }
    return tables;
  }

  private static String tag(int tag) {
    return ""
        + (char) (tag >>> 24)
        + (char) (tag >> 16 & 255)
        + (char) (tag >> 8 & 255)
        + (char) (tag & 255);
  }

  private static int tag(String tag) {
    return tag.charAt(0) << 24 | tag.charAt(1) << 16 | tag.charAt(2) << 8 | tag.charAt(3);
  }

  /// Packs tables, among them `head`, whose sum over the whole font is set.
  static byte[] of(SortedMap<String, byte[]> tables) {
    var sums = new HashMap<String, Integer>();
    tables.forEach((tag, table) -> sums.put(tag, sum(table)));
    byte[] head = Objects.requireNonNull(tables.get("head"));
    ByteBuffer.wrap(head).putInt(8, ADJUSTMENT - plainSum(tables));
    ByteBuffer directory = ByteBuffer.allocate(ENTRY * tables.size());
    var packed = new ByteArrayOutputStream();
    int plain = 12 + 16 * tables.size();
    for (var table : tables.entrySet()) {
      byte[] own = table.getValue();
      byte[] small = deflated(own);
      byte[] stored = small.length < own.length ? small : own;
      directory
          .putInt(tag(table.getKey()))
          .putInt(HEADER + directory.capacity() + packed.size())
          .putInt(stored.length)
          .putInt(own.length)
          .putInt(sums.getOrDefault(table.getKey(), 0));
      packed.writeBytes(stored);
      pad(packed);
      plain += (own.length + 3) / 4 * 4;
    }
    ByteBuffer file = ByteBuffer.allocate(HEADER + directory.capacity() + packed.size());
    file.putInt(SIGNATURE).putInt(TRUE_TYPE).putInt(file.capacity());
    file.putChar((char) tables.size()).putChar((char) 0).putInt(plain).putInt(1);
    return file.position(HEADER).put(directory.flip()).put(packed.toByteArray()).array();
  }

  private static void pad(ByteArrayOutputStream out) {
    while (out.size() % 4 != 0) {
      out.write(0);
    }
  }

  /// The sum of the font as it is unpacked: its header, its directory and its tables, of which
  /// `head` counts as if it held no sum.
  private static int plainSum(SortedMap<String, byte[]> tables) {
    int count = tables.size();
    int power = Integer.highestOneBit(count);
    ByteBuffer header = ByteBuffer.allocate(12 + 16 * count);
    header.putInt(TRUE_TYPE).putChar((char) count).putChar((char) (16 * power));
    header.putChar((char) Integer.numberOfTrailingZeros(power));
    header.putChar((char) (16 * (count - power)));
    int offset = header.capacity();
    int sum = 0;
    for (var table : tables.entrySet()) {
      byte[] own = table.getValue();
      header.putInt(tag(table.getKey())).putInt(sum(own)).putInt(offset).putInt(own.length);
      offset += (own.length + 3) / 4 * 4;
      sum += sum(own);
    }
    return sum + sum(header.array());
  }

  private static int sum(byte[] table) {
    int sum = 0;
    for (int i = 0; i < table.length; i++) {
      sum += (table[i] & 255) << 24 - 8 * (i % 4);
    }
    return sum;
  }

  private static byte[] deflated(byte[] bytes) {
    var deflater = new Deflater();
    try {
      deflater.setInput(bytes);
      deflater.finish();
      var out = new ByteArrayOutputStream(bytes.length);
      var buffer = new byte[8192];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      return out.toByteArray();
    } finally {
      deflater.end();
    }
  }
}
