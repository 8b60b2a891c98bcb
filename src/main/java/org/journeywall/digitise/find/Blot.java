package org.journeywall.digitise.find;

import java.util.BitSet;

/// The pixels of a patch that may be several notes in one: which they are, in a view of this scale.
final class Blot {
  private final int left;
  private final int top;
  private final int width;
  private final int height;
  private final double scale;
  private final double contrast;
  private final BitSet pixels;

  Blot(int left, int top, int width, int height, double scale, double contrast) {
    this.left = left;
    this.top = top;
    this.width = width;
    this.height = height;
    this.scale = scale;
    this.contrast = contrast;
    pixels = new BitSet(width * height);
  }

  void add(int x, int y) {
    pixels.set((y - top) * width + x - left);
  }

  void remove(int x, int y) {
    if (x >= left && x < left + width && y >= top && y < top + height) {
      pixels.clear((y - top) * width + x - left);
    }
  }

  boolean holds(double x, double y) {
    int column = (int) Math.floor(x) - left;
    int row = (int) Math.floor(y) - top;
    return column >= 0
        && column < width
        && row >= 0
        && row < height
        && pixels.get(row * width + column);
  }

  Blot copy() {
    var copy = new Blot(left, top, width, height, scale, contrast);
    copy.pixels.or(pixels);
    return copy;
  }

  /// Whether another is about as large and lies about there, in the photograph.
  boolean isAbout(Blot other) {
    double one = Math.sqrt(area()) * scale;
    double two = Math.sqrt(other.area()) * other.scale;
    double near = 0.12 * one;
    return Math.abs(one - two) < 0.07 * one
        && Math.abs(left * scale - other.left * other.scale) < near
        && Math.abs(top * scale - other.top * other.scale) < near
        && Math.abs(right() * scale - other.right() * other.scale) < near
        && Math.abs(bottom() * scale - other.bottom() * other.scale) < near;
  }

  int area() {
    return pixels.cardinality();
  }

  /// Mean contrast along its edge.
  double contrast() {
    return contrast;
  }

  double scale() {
    return scale;
  }

  int left() {
    return left;
  }

  int top() {
    return top;
  }

  int right() {
    return left + width;
  }

  int bottom() {
    return top + height;
  }
}
