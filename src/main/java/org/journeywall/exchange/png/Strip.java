package org.journeywall.exchange.png;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.Adler32;
import java.util.zip.Deflater;
import org.journeywall.raster.Pixels;

/// Some rows of a picture, drawn, filtered and packed so that they can be put behind those above
/// them.
final class Strip {
  private static final byte ABOVE = 2;
  private static final int OPAQUE = 255;
  private static final int LEVEL = 2;
  private static final int BUFFER = 1 << 16;

  private final byte[] packed;
  private final int check;
  private final long length;

  private Strip(byte[] packed, int check, long length) {
    this.packed = packed;
    this.check = check;
    this.length = length;
  }

  /// Blocks of a deflate stream (RFC 1951), none of them the last.
  byte[] packed() {
    return packed;
  }

  /// The Adler-32 check sum of what was packed.
  int check() {
    return check;
  }

  /// How many bytes were packed.
  long length() {
    return length;
  }

  static Strip of(WallPicture picture, int top, int rows) {
    var pixels = new Pixels(picture.width(), rows);
    picture.draw(pixels, top);
    byte[] filtered = filtered(pixels, picture.transparent());
    var adler = new Adler32();
    adler.update(filtered);
    return new Strip(packed(filtered), (int) adler.getValue(), filtered.length);
  }

  /// Rows as they are, each behind the number of its filter; one like the row above is told by its
  /// differences, all of them zero. Filters help photographs: letters and flat colours repeat
  /// themselves, and pack better and faster without.
  private static byte[] filtered(Pixels pixels, boolean transparent) {
    int width = pixels.width();
    int row = 1 + width * (transparent ? 4 : 3);
    var filtered = new byte[Math.multiplyExact(row, pixels.height())];
    int[] argb = pixels.argb();
    for (int y = 0; y < pixels.height(); y++) {
      int from = y * width;
      if (y > 0 && Arrays.equals(argb, from - width, from, argb, from, from + width)) {
        filtered[y * row] = ABOVE;
      } else {
        channels(argb, from, from + width, filtered, y * row + 1, transparent);
      }
    }
    return filtered;
  }

  private static void channels(
      int[] argb, int from, int end, byte[] row, int start, boolean transparent) {
    int at = start;
    for (int i = from; i < end; i++) {
      int pixel = argb[i];
      int alpha = pixel >>> 24;
      if (transparent && alpha != OPAQUE) {
        row[at++] = plain(pixel >> 16 & OPAQUE, alpha);
        row[at++] = plain(pixel >> 8 & OPAQUE, alpha);
        row[at++] = plain(pixel & OPAQUE, alpha);
      } else {
        row[at++] = (byte) (pixel >> 16);
        row[at++] = (byte) (pixel >> 8);
        row[at++] = (byte) pixel;
      }
      if (transparent) {
        row[at++] = (byte) alpha;
      }
    }
  }

  /// A channel without the opacity it was multiplied by.
  private static byte plain(int channel, int alpha) {
    return (byte) (alpha == 0 ? 0 : Math.min(OPAQUE, (channel * OPAQUE + alpha / 2) / alpha));
  }

  private static byte[] packed(byte[] rows) {
    var deflater = new Deflater(LEVEL, true);
    try {
      deflater.setInput(rows);
      var packed = new ByteArrayOutputStream(rows.length / 32);
      var buffer = new byte[BUFFER];
      int length;
      do {
        // Flushed to a whole byte, so that the next strip can follow.
        length = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
        packed.write(buffer, 0, length);
      } while (length == buffer.length);
      return packed.toByteArray();
    } finally {
      deflater.end();
    }
  }
}
