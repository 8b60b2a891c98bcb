package org.journeywall.digitise.find;

/// An upright box of whole pixels in one number, 16 bits a side, both ends included.
final class Box {
  private Box() {}

  static long of(int x, int y) {
    return of(x, y, x, y);
  }

  private static long of(int left, int top, int right, int bottom) {
    return (long) left << 48 | (long) top << 32 | (long) right << 16 | bottom;
  }

  static long around(long one, long other) {
    return of(
        Math.min(left(one), left(other)),
        Math.min(top(one), top(other)),
        Math.max(right(one), right(other)),
        Math.max(bottom(one), bottom(other)));
  }

  static int left(long box) {
    return (int) (box >>> 48);
  }

  static int top(long box) {
    return (int) (box >>> 32) & 0xFFFF;
  }

  static int right(long box) {
    return (int) (box >>> 16) & 0xFFFF;
  }

  static int bottom(long box) {
    return (int) box & 0xFFFF;
  }

  static int width(long box) {
    return right(box) - left(box) + 1;
  }

  static int height(long box) {
    return bottom(box) - top(box) + 1;
  }
}
