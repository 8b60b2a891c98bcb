package org.journeywall.paint;

/// A colour in sRGB, each part 0 to 255; `alpha` 255 is opaque.
public record Colour(int red, int green, int blue, int alpha) {

  /// An opaque colour from `0xRRGGBB`.
  public static Colour rgb(int rgb) {
    return new Colour(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255, 255);
  }

  /// The same colour with an opacity from 0 to 1.
  public Colour faded(double opacity) {
    return new Colour(red, green, blue, (int) Math.round(255 * opacity));
  }

  /// The colour `share` (0 to 1) of the way from this one to `other`.
  public Colour towards(Colour other, double share) {
    return new Colour(
        mix(red, other.red, share),
        mix(green, other.green, share),
        mix(blue, other.blue, share),
        mix(alpha, other.alpha, share));
  }

  private static int mix(int from, int to, double share) {
    return (int) Math.round(from + (to - from) * share);
  }

  /// As `0xRRGGBB`, without the opacity.
  public int rgb() {
    return red << 16 | green << 8 | blue;
  }

  /// Contrast to another opaque colour, 1 to 21, as WCAG 2.2 defines it.
  public double contrast(Colour other) {
    double mine = luminance();
    double theirs = other.luminance();
    return (Math.max(mine, theirs) + 0.05) / (Math.min(mine, theirs) + 0.05);
  }

  private double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
