package org.journeywall.digitise.image;

/// A colour in CIE L*a*b* under D65, where distances are about as large as people see them.
///
/// @param l lightness, 0 to 100
/// @param a from green to red
/// @param b from blue to yellow
public record Lab(double l, double a, double b) {
  private static final int STEPS = 4096;
  private static final double[] LINEAR = new double[256];
  private static final float[] ROOTS = new float[STEPS + 2];

  static {
    for (int i = 0; i < LINEAR.length; i++) {
      double value = i / 255.0;
      LINEAR[i] = value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
    for (int i = 0; i < ROOTS.length; i++) {
      double t = (double) i / STEPS;
      ROOTS[i] = (float) (t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116);
    }
  }

  /// @param rgb as 0xRRGGBB in sRGB
  public static Lab of(int rgb) {
    return of(LINEAR[rgb >> 16 & 0xFF], LINEAR[rgb >> 8 & 0xFF], LINEAR[rgb & 0xFF]);
  }

  static double linear(int value) {
    return LINEAR[value];
  }

  private static Lab of(double red, double green, double blue) {
    double fx = root(fromWhiteX(red, green, blue));
    double fy = root(fromWhiteY(red, green, blue));
    double fz = root(fromWhiteZ(red, green, blue));
    return new Lab(116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz));
  }

  /// How much of the white's X there is, 0 to 1; of Y and Z the others.
  static double fromWhiteX(double red, double green, double blue) {
    return (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505;
  }

  static double fromWhiteY(double red, double green, double blue) {
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  static double fromWhiteZ(double red, double green, double blue) {
    return (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089;
  }

  /// The cube root by which the eye tells light; `t` is 0 to 1.
  static float root(double t) {
    return ROOTS[(int) (t * STEPS + 0.5)];
  }

  public double chroma() {
    return Math.hypot(a, b);
  }

  /// How different two colours are of which light may fall unevenly: lightness counts 0.4.
  public double distance(Lab other) {
    double dl = 0.4 * (l - other.l);
    return Math.sqrt(dl * dl + (a - other.a) * (a - other.a) + (b - other.b) * (b - other.b));
  }
}
