package org.journeywall.raster;

import org.journeywall.paint.Colour;

/// Arithmetic of premultiplied pixels, two channels at a time.
final class Blend {
  private static final int PAIR = 0x00FF00FF;
  private static final int HALF = 0x00800080;

  private Blend() {}

  static int premultiplied(Colour colour) {
    return scaled(0xFF000000 | colour.rgb(), colour.alpha());
  }

  /// A pixel with `share` of 255 of its opacity.
  static int scaled(int pixel, int share) {
    return share == 255 ? pixel : part(pixel >>> 8, share) << 8 | part(pixel, share);
  }

  /// What is seen when `above` lies over `below`.
  static int over(int below, int above) {
    int rest = 255 - (above >>> 24);
    return above + (part(below >>> 8, rest) << 8 | part(below, rest));
  }

  // Divides by 255, rounded, without a division.
  private static int part(int pair, int share) {
    int product = (pair & PAIR) * share + HALF;
    return product + (product >>> 8 & PAIR) >>> 8 & PAIR;
  }
}
