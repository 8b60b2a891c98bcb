package org.journeywall.digitise.image;

/// A small picture as three planes of bytes, red, green and blue, row by row.
final class Bitmap {
  final int width;
  final int height;
  final byte[][] planes;

  Bitmap(int width, int height) {
    this.width = width;
    this.height = height;
    planes = new byte[3][width * height];
  }

  /// Each pixel the mean of the area it stands for.
  static Bitmap reduced(Photo photo, int longest) {
    double factor = Math.min(1, (double) longest / Math.max(photo.width(), photo.height()));
    var small =
        new Bitmap(
            Math.max(1, (int) Math.round(photo.width() * factor)),
            Math.max(1, (int) Math.round(photo.height() * factor)));
    for (int y = 0; y < small.height; y++) {
      int top = edge(y, photo.height(), small.height);
      int bottom = Math.max(top + 1, edge(y + 1, photo.height(), small.height));
      small.reduceRow(photo, y, top, bottom);
    }
    return small;
  }

  private void reduceRow(Photo photo, int y, int top, int bottom) {
    byte[] bgr = photo.bgr();
    for (int x = 0; x < width; x++) {
      int left = edge(x, photo.width(), width);
      int right = Math.max(left + 1, edge(x + 1, photo.width(), width));
      int blue = 0;
      int green = 0;
      int red = 0;
      for (int row = top; row < bottom; row++) {
        int at = (row * photo.width() + left) * 3;
        for (int column = left; column < right; column++, at += 3) {
          blue += bgr[at] & 0xFF;
          green += bgr[at + 1] & 0xFF;
          red += bgr[at + 2] & 0xFF;
        }
      }
      int count = (right - left) * (bottom - top);
      set(y * width + x, red / count, green / count, blue / count);
    }
  }

  private void set(int at, int red, int green, int blue) {
    planes[0][at] = (byte) red;
    planes[1][at] = (byte) green;
    planes[2][at] = (byte) blue;
  }

  private static int edge(int index, int from, int to) {
    return (int) ((long) index * from / to);
  }

  /// How light a pixel is to the eye.
  byte lightness(int at) {
    int red = planes[0][at] & 0xFF;
    int green = planes[1][at] & 0xFF;
    int blue = planes[2][at] & 0xFF;
    return (byte) ((3 * red + 6 * green + blue) / 10);
  }

  /// The same picture smaller, by weights of the area covered.
  Bitmap reduced(double factor) {
    var small =
        new Bitmap(
            Math.max(1, (int) Math.round(width * factor)),
            Math.max(1, (int) Math.round(height * factor)));
    for (int plane = 0; plane < 3; plane++) {
      var narrow = new float[small.width * height];
      shrink(planes[plane], narrow, small.width);
      small.shrinkDown(narrow, height, small.planes[plane]);
    }
    return small;
  }

  private void shrink(byte[] from, float[] to, int narrow) {
    double step = (double) width / narrow;
    for (int x = 0; x < narrow; x++) {
      double start = x * step;
      double end = Math.min(width, start + step);
      for (int y = 0; y < height; y++) {
        float sum = 0;
        for (int i = (int) start; i < end; i++) {
          double part = Math.min(end, i + 1.0) - Math.max(start, i);
          sum += (float) part * (from[y * width + i] & 0xFF);
        }
        to[y * narrow + x] = (float) (sum / (end - start));
      }
    }
  }

  private void shrinkDown(float[] from, int tall, byte[] to) {
    double step = (double) tall / height;
    for (int y = 0; y < height; y++) {
      double start = y * step;
      double end = Math.min(tall, start + step);
      for (int x = 0; x < width; x++) {
        float sum = 0;
        for (int i = (int) start; i < end; i++) {
          double part = Math.min(end, i + 1.0) - Math.max(start, i);
          sum += (float) part * from[i * width + x];
        }
        to[y * width + x] = (byte) Math.round(sum / (end - start));
      }
    }
  }
}
