package org.journeywall.raster;

import java.util.Arrays;
import java.util.function.Consumer;

/// How much of each pixel a small shape covers, ready to be put down in any colour.
final class Mask {
  static final Mask EMPTY = new Mask(0, 0, 0, new byte[0]);

  private final int x;
  private final int y;
  private final int width;
  private final byte[] shares;

  /// @param x of the first column, from where the shape stands
  /// @param y of the first row, from there too; negative is above
  /// @param shares row by row, from 0 to 255
  private Mask(int x, int y, int width, byte[] shares) {
    this.x = x;
    this.y = y;
    this.width = width;
    this.shares = shares;
  }

  /// What a path covers, which lies within these bounds in pixels.
  static Mask of(double left, double top, double right, double bottom, Consumer<Coverage> path) {
    int x = (int) Math.floor(left);
    int y = (int) Math.floor(top);
    int width = (int) Math.ceil(right) + 1 - x;
    int height = (int) Math.ceil(bottom) + 1 - y;
    var coverage = new Coverage();
    coverage.begin(x, y, width, height);
    path.accept(coverage);
    byte[] shares = new byte[width * height];
    coverage.end((fromX, row, length, share) -> {
      int from = (row - y) * width + fromX - x;
      Arrays.fill(shares, from, from + length, (byte) share);
    });
    return new Mask(x, y, width, shares);
  }

  int x() {
    return x;
  }

  int y() {
    return y;
  }

  int width() {
    return width;
  }

  int height() {
    return width == 0 ? 0 : shares.length / width;
  }

  /// The shares themselves, not a copy.
  byte[] shares() {
    return shares;
  }
}
