package org.journeywall.exchange.png;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.Adler32;
import java.util.zip.Deflater;
import org.journeywall.raster.Pixels;

/// Makes strips of one picture, one after the other in the same memory. Belongs to one thread at a
/// time.
final class StripMaker {
  private static final byte ABOVE = 2;
  private static final int OPAQUE = 255;
  private static final int LEVEL = 2;
  private static final int BUFFER = 1 << 16;

  private final WallPicture picture;
  private final Pixels pixels;
  private final byte[] filtered;
  private final byte[] buffer = new byte[BUFFER];
  private final int rowLength;

  /// @param rows the most rows of a strip
  StripMaker(WallPicture picture, int rows) {
    this.picture = picture;
    pixels = new Pixels(picture.width(), rows);
    rowLength = 1 + picture.width() * (picture.transparent() ? 4 : 3);
    filtered = new byte[Math.multiplyExact(rowLength, rows)];
  }

  /// @param top the first row
  /// @param rows how many
  Strip strip(int top, int rows) {
    picture.draw(pixels, top);
    filter(rows);
    int length = rowLength * rows;
    var adler = new Adler32();
    adler.update(filtered, 0, length);
    return new Strip(packed(length), (int) adler.getValue(), length);
  }

  /// Rows as they are, each behind the number of its filter; one like the row above is told by its
  /// differences, all of them zero. Filters help photographs: letters and flat colours repeat
  /// themselves, and pack better and faster without.
  private void filter(int rows) {
    int width = pixels.width();
    int[] argb = pixels.argb();
    for (int y = 0; y < rows; y++) {
      int from = y * width;
      int start = y * rowLength;
      if (y > 0 && Arrays.equals(argb, from - width, from, argb, from, from + width)) {
        Arrays.fill(filtered, start, start + rowLength, (byte) 0);
        filtered[start] = ABOVE;
      } else {
        filtered[start] = 0;
        channels(argb, from, from + width, start + 1);
      }
    }
  }

  private void channels(int[] argb, int from, int end, int start) {
    boolean transparent = picture.transparent();
    int at = start;
    for (int i = from; i < end; i++) {
      int pixel = argb[i];
      int alpha = pixel >>> 24;
      if (transparent && alpha != OPAQUE) {
        filtered[at++] = plain(pixel >> 16 & OPAQUE, alpha);
        filtered[at++] = plain(pixel >> 8 & OPAQUE, alpha);
        filtered[at++] = plain(pixel & OPAQUE, alpha);
      } else {
        filtered[at++] = (byte) (pixel >> 16);
        filtered[at++] = (byte) (pixel >> 8);
        filtered[at++] = (byte) pixel;
      }
      if (transparent) {
        filtered[at++] = (byte) alpha;
      }
    }
  }

  /// A channel without the opacity it was multiplied by.
  private static byte plain(int channel, int alpha) {
    return (byte) (alpha == 0 ? 0 : Math.min(OPAQUE, (channel * OPAQUE + alpha / 2) / alpha));
  }

  private byte[] packed(int length) {
    var deflater = new Deflater(LEVEL, true);
    try {
      deflater.setInput(filtered, 0, length);
      var packed = new ByteArrayOutputStream(length / 32);
      int some;
      do {
        // Flushed to a whole byte, so that the next strip can follow.
        some = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
        packed.write(buffer, 0, some);
      } while (some == buffer.length);
      return packed.toByteArray();
    } finally {
      deflater.end();
    }
  }
}
