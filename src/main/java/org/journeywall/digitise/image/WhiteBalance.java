package org.journeywall.digitise.image;

/// How much each channel must be raised for what is white on the wall to be white in the picture.
///
/// @param red 0.6 to 1.7; the same for the others
record WhiteBalance(double red, double green, double blue) {
  private static final int BRIGHT = 90;
  private static final double UNSATURATED = 0.28;
  private static final double LEAST_SHARE = 0.02;

  /// From the bright pixels without much colour, brighter ones counting more; nothing is changed
  /// where there are few.
  static WhiteBalance of(Bitmap picture) {
    double[] sums = new double[3];
    int count = 0;
    int size = picture.width * picture.height;
    for (int i = 0; i < size; i++) {
      int r = picture.planes[0][i] & 0xFF;
      int g = picture.planes[1][i] & 0xFF;
      int b = picture.planes[2][i] & 0xFF;
      int most = Math.max(r, Math.max(g, b));
      int least = Math.min(r, Math.min(g, b));
      if (most > BRIGHT && most < 254 && most - least < UNSATURATED * most) {
        count++;
        double weight = (double) most * most;
        sums[0] += weight * r;
        sums[1] += weight * g;
        sums[2] += weight * b;
      }
    }
    if (count < LEAST_SHARE * size) {
      return new WhiteBalance(1, 1, 1);
    }
    double mean = (sums[0] + sums[1] + sums[2]) / 3;
    return new WhiteBalance(gain(mean, sums[0]), gain(mean, sums[1]), gain(mean, sums[2]));
  }

  private static double gain(double mean, double channel) {
    return Math.clamp(mean / channel, 0.6, 1.7);
  }
}
