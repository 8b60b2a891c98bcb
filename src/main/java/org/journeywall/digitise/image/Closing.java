package org.journeywall.digitise.image;

/// Grey closing per channel: the largest value around each pixel, then the smallest of those. What
/// is darker than its surroundings and thinner than seven pixels, as handwriting is, goes; edges of
/// what is larger stay where they are.
final class Closing {
  private static final int REACH = 3;
  private static final int ABREAST = 16;

  private final int width;
  private final int height;
  private final int[] line;

  private Closing(int width, int height) {
    this.width = width;
    this.height = height;
    line = new int[Math.max(width, ABREAST * height) + 2 * REACH * ABREAST];
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
      spread(values, y * width, 1, width, 1, sign);
    }
    for (int x = 0; x < width; x += ABREAST) {
      spread(values, x, width, height, Math.min(ABREAST, width - x), sign);
    }
  }

  // The largest of seven is the larger of two overlapping largest of four: three comparisons a
  // pixel. The smallest is the same with all signs turned. Columns are taken some abreast, as they
  // lie in memory.
  private void spread(byte[] values, int start, int stride, int count, int abreast, int sign) {
    for (int i = 0; i < count + 2 * REACH; i++) {
      int at = start + Math.clamp(i - REACH, 0, count - 1) * stride;
      for (int column = 0; column < abreast; column++) {
        line[i * abreast + column] = sign * (values[at + column] & 0xFF);
      }
    }
    int length = (count + 2 * REACH) * abreast;
    for (int reach = abreast; reach <= 2 * abreast; reach *= 2) {
      length -= reach;
      for (int i = 0; i < length; i++) {
        line[i] = Math.max(line[i], line[i + reach]);
      }
    }
    for (int i = 0; i < count; i++) {
      int at = i * abreast;
      for (int column = 0; column < abreast; column++) {
        int most = Math.max(line[at + column], line[at + column + REACH * abreast]);
        values[start + i * stride + column] = (byte) (sign * most);
      }
    }
  }
}
