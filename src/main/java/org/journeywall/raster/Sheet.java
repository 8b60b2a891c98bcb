package org.journeywall.raster;

import java.util.Arrays;
import org.journeywall.layout.Rect;

/// Puts pixels down on a picture that is a window on a larger one: places are whole pixels of the
/// whole, and what lies outside of the window is left out.
final class Sheet {
  private final int[] argb;
  private final int stride;
  private final int originX;
  private final int originY;
  private final int left;
  private final int top;
  private final int right;
  private final int bottom;

  /// @param left the column of the whole at which the picture begins
  /// @param top the row of the whole at which it begins
  Sheet(Pixels picture, int left, int top) {
    this(picture, left, top, new Rect(0, 0, picture.width(), picture.height()));
  }

  /// @param clip the part of the picture that may change, in its pixels
  Sheet(Pixels picture, int left, int top, Rect clip) {
    argb = picture.argb();
    stride = picture.width();
    originX = left;
    originY = top;
    this.left = left + (int) Math.max(0, clip.x());
    this.top = top + (int) Math.max(0, clip.y());
    right = left + (int) Math.min(picture.width(), clip.right());
    bottom = top + (int) Math.min(picture.height(), clip.bottom());
  }

  int left() {
    return left;
  }

  int top() {
    return top;
  }

  int right() {
    return right;
  }

  int bottom() {
    return bottom;
  }

  Rect window() {
    return new Rect(left, top, right - left, bottom - top);
  }

  boolean shows(double fromX, double fromY, double toX, double toY) {
    return fromX < right && toX > left && fromY < bottom && toY > top;
  }

  /// Covers a rectangle with one pixel.
  void rect(int fromX, int fromY, int toX, int toY, int pixel) {
    int x = Math.max(fromX, left);
    int length = Math.min(toX, right) - x;
    int last = Math.min(toY, bottom);
    if (length <= 0) {
      return;
    }
    for (int y = Math.max(fromY, top); y < last; y++) {
      row(at(x, y), length, pixel);
    }
  }

  /// Covers a piece of one row that lies inside.
  void span(int x, int y, int length, int pixel) {
    row(at(x, y), length, pixel);
  }

  private int at(int x, int y) {
    return (y - originY) * stride + x - originX;
  }

  private void row(int from, int length, int pixel) {
    int end = from + length;
    if (pixel >>> 24 == 255) {
      if (length > 8) {
        Arrays.fill(argb, from, end, pixel);
        return;
      }
      for (int i = from; i < end; i++) {
        argb[i] = pixel;
      }
    } else if (pixel != 0) {
      for (int i = from; i < end; i++) {
        argb[i] = Blend.over(argb[i], pixel);
      }
    }
  }

  /// Puts a shape that stands at (x, y) down in one colour.
  void mask(Mask mask, int x, int y, int pixel) {
    int column = x + mask.x();
    int row = y + mask.y();
    int fromX = Math.max(column, left);
    int toX = Math.min(column + mask.width(), right);
    int fromY = Math.max(row, top);
    int toY = Math.min(row + mask.height(), bottom);
    byte[] shares = mask.shares();
    for (int py = fromY; py < toY; py++) {
      int source = (py - row) * mask.width() + fromX - column;
      int target = at(fromX, py);
      for (int end = target + toX - fromX; target < end; target++, source++) {
        int share = shares[source] & 255;
        if (share != 0) {
          argb[target] = Blend.over(argb[target], Blend.scaled(pixel, share));
        }
      }
    }
  }

  /// Puts a picture down with its top left corner at (x, y), made wider and higher by repeating its
  /// middle column and row.
  ///
  /// @param width at least the picture's
  /// @param height at least the picture's
  void stretched(Pixels source, int x, int y, int width, int height) {
    int middle = source.height() / 2;
    int more = height - source.height();
    int fromY = Math.max(y, top);
    int toY = Math.min(y + height, bottom);
    for (int py = fromY; py < toY; py++) {
      int row = py - y;
      int from = row <= middle ? row : Math.max(middle, row - more);
      stretchedRow(source, from * source.width(), x, py, width);
    }
  }

  private void stretchedRow(Pixels source, int from, int x, int y, int width) {
    int half = source.width() / 2;
    int tail = source.width() - half - 1;
    copy(source, from, x, y, half);
    int fromX = Math.max(x + half, left);
    int toX = Math.min(x + width - tail, right);
    if (fromX < toX) {
      row(at(fromX, y), toX - fromX, source.argb()[from + half]);
    }
    copy(source, from + half + 1, x + width - tail, y, tail);
  }

  private void copy(Pixels source, int from, int x, int y, int length) {
    int fromX = Math.max(x, left);
    int toX = Math.min(x + length, right);
    int[] pixels = source.argb();
    int at = from + fromX - x;
    int target = at(fromX, y);
    for (int end = target + toX - fromX; target < end; target++, at++) {
      int pixel = pixels[at];
      argb[target] = pixel >>> 24 == 255 ? pixel : Blend.over(argb[target], pixel);
    }
  }
}
