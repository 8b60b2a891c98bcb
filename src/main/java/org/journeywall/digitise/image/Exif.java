package org.journeywall.digitise.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// How the camera was held, from the Exif segment of a JPEG file (CIPA DC-008, tag 0x0112).
final class Exif {
  private static final int SEGMENT = 0xE1;
  private static final int ORIENTATION = 0x0112;
  private static final int ENTRY = 12;
  private static final int MOST_ENTRIES = 200;

  private Exif() {}

  /// 1 to 8; 1, upright, where nothing else is told.
  static int orientation(byte[] bytes) {
    return new JpegSegments(bytes)
        .<Integer>first((marker, at) ->
            marker == SEGMENT && at + 20 < bytes.length && startsWith(bytes, at)
                ? orientation(bytes, at + 6)
                : null)
        .orElse(1);
  }

  /// Whether what is shown first across the picture is stored last across it (down it, where the
  /// picture lies on its side).
  static boolean isFromRight(int orientation) {
    return orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
  }

  static boolean isFromBottom(int orientation) {
    return orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
  }

  private static boolean startsWith(byte[] bytes, int at) {
    return new String(bytes, at, 6, ISO_8859_1).equals("Exif\0\0");
  }

  private static int orientation(byte[] bytes, int start) {
    ByteBuffer tiff = ByteBuffer.wrap(bytes, start, bytes.length - start).slice();
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    if (directory < 8 || directory > tiff.limit() - 2) {
      return 1;
    }
    int count = Math.min(MOST_ENTRIES, tiff.getShort(directory) & 0xFFFF);
    for (int i = 0; i < count; i++) {
      int entry = directory + 2 + i * ENTRY;
      if (entry + ENTRY > tiff.limit()) {
        return 1;
      }
      if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
        int value = tiff.getShort(entry + 8);
        return value >= 1 && value <= 8 ? value : 1;
      }
    }
    return 1;
  }
}
