package org.journeywall.raster;

import java.util.Arrays;
import org.journeywall.layout.Rect;
import org.journeywall.paint.Colour;

/// A picture in memory: rows of pixels from the top, each `0xAARRGGBB` with its colours already
/// multiplied by its opacity, as JavaFX's `PixelBuffer` and AWT's `TYPE_INT_ARGB_PRE` hold them.
/// Transparent at first.
///
/// Belongs to one thread at a time.
public final class Pixels {
  private final int width;
  private final int height;
  private final int[] argb;

  /// @param width at least 1
  /// @param height at least 1
  public Pixels(int width, int height) {
    if (width < 1 || height < 1) {
      throw new IllegalArgumentException(width + " × " + height + " pixels");
    }
    this.width = width;
    this.height = height;
    argb = new int[Math.multiplyExact(width, height)];
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  /// The pixels themselves, not a copy.
  public int[] argb() {
    return argb;
  }

  /// Makes every pixel this colour, whatever was there.
  public void fill(Colour colour) {
    Arrays.fill(argb, Blend.premultiplied(colour));
  }

  /// Makes the pixels of a part this colour, as far as the part lies in the picture.
  public void fill(double left, double top, double right, double bottom, Colour colour) {
    int from = (int) Math.max(0, left);
    int to = (int) Math.min(width, right);
    int end = (int) Math.min(height, bottom);
    int pixel = Blend.premultiplied(colour);
    for (int y = (int) Math.max(0, top); y < end && from < to; y++) {
      Arrays.fill(argb, y * width + from, y * width + to, pixel);
    }
  }

  /// Lays the upper left part of another picture over this one.
  ///
  /// @param wide how much of it, in its pixels
  /// @param opaque which of its rows hide what lies below them; others are blended with it
  /// @param x where its corner comes to lie
  /// @param clip outside of which nothing of this picture changes
  public void lay(Pixels other, int wide, boolean[] opaque, int x, int y, Rect clip) {
    int left = Math.max(x, Math.max(0, (int) clip.x()));
    int top = Math.max(y, Math.max(0, (int) clip.y()));
    int length = Math.min(x + wide, Math.min(width, (int) clip.right())) - left;
    int bottom = Math.min(y + opaque.length, Math.min(height, (int) clip.bottom()));
    for (int row = top; row < bottom && length > 0; row++) {
      int from = (row - y) * other.width + left - x;
      if (opaque[row - y]) {
        System.arraycopy(other.argb, from, argb, row * width + left, length);
      } else {
        blend(other.argb, from, row * width + left, length);
      }
    }
  }

  /// Which of the first rows are opaque from the left edge to a width.
  public boolean[] opaqueRows(int wide, int high) {
    var opaque = new boolean[high];
    for (int row = 0; row < high; row++) {
      int all = -1;
      for (int i = row * width; i < row * width + wide; i++) {
        all &= argb[i];
      }
      opaque[row] = all >>> 24 == 255;
    }
    return opaque;
  }

  private void blend(int[] above, int from, int to, int length) {
    for (int i = 0; i < length; i++) {
      int pixel = above[from + i];
      argb[to + i] = pixel >>> 24 == 255 ? pixel : Blend.over(argb[to + i], pixel);
    }
  }

  /// Makes every pixel transparent.
  public void clear() {
    Arrays.fill(argb, 0);
  }
}
