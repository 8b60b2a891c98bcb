package org.journeywall.digitise.image;

/// Grey closing per channel: the largest value around each pixel, then the smallest of those. What
/// is darker than its surroundings and thinner than seven pixels, as handwriting is, goes; edges of
/// what is larger stay where they are.
final class Closing {
  private static final int REACH = 3;

  private final int width;
  private final int height;
  private final int[] line;

  private Closing(int width, int height) {
    this.width = width;
    this.height = height;
    line = new int[Math.max(width, height) + 2 * REACH + 1];
  }

  static Bitmap of(Bitmap picture) {
    var closing = new Closing(picture.width, picture.height);
    var closed = new Bitmap(picture.width, picture.height);
    for (int plane = 0; plane < 3; plane++) {
      byte[] values = closed.planes[plane];
      System.arraycopy(picture.planes[plane], 0, values, 0, values.length);
      closing.spread(values, 1);
      closing.spread(values, -1);
    }
    return closed;
  }

  private void spread(byte[] values, int sign) {
    for (int y = 0; y < height; y++) {
      spread(values, y * width, 1, width, sign);
    }
    for (int x = 0; x < width; x++) {
      spread(values, x, width, height, sign);
    }
  }

  // The largest of seven is the larger of two overlapping largest of four: three comparisons a
  // pixel. The smallest is the same with all signs turned.
  private void spread(byte[] values, int start, int stride, int count, int sign) {
    for (int i = 0; i < count + 2 * REACH; i++) {
      int at = Math.clamp(i - REACH, 0, count - 1);
      line[i] = sign * (values[start + at * stride] & 0xFF);
    }
    int length = count + 2 * REACH;
    for (int reach = 1; reach <= 2; reach *= 2) {
      length -= reach;
      for (int i = 0; i < length; i++) {
        line[i] = Math.max(line[i], line[i + reach]);
      }
    }
    for (int i = 0; i < count; i++) {
      values[start + i * stride] = (byte) (sign * Math.max(line[i], line[i + REACH]));
    }
  }
}
