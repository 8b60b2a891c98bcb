package org.journeywall.digitise.image;

import java.util.Arrays;

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

  void set(int at, int red, int green, int blue) {
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
    var across = Spans.of(width, small.width);
    var down = Spans.of(height, small.height);
    var row = new float[width];
    for (int plane = 0; plane < 3; plane++) {
      for (int y = 0; y < small.height; y++) {
        gather(planes[plane], down, y, row);
        across.sums(row, small.planes[plane], y * small.width);
      }
    }
    return small;
  }

  private void gather(byte[] from, Spans down, int y, float[] row) {
    Arrays.fill(row, 0);
    float[] parts = down.parts(y);
    for (int i = 0; i < parts.length; i++) {
      float part = parts[i];
      int at = (down.start(y) + i) * width;
      for (int x = 0; x < width; x++) {
        row[x] += part * (from[at + x] & 0xFF);
      }
    }
  }
}
