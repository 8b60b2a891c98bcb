package org.journeywall.raster;

import java.util.Arrays;
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

  /// Makes every pixel transparent.
  public void clear() {
    Arrays.fill(argb, 0);
  }
}
