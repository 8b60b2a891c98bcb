package org.journeywall.raster;

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
  Mask(int x, int y, int width, byte[] shares) {
    this.x = x;
    this.y = y;
    this.width = width;
    this.shares = shares;
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
