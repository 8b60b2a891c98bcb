package org.journeywall.raster;

/// How far two pixels are from each other, for pictures that may differ by the rounding of a
/// colour.
public final class Shades {
  private Shades() {}

  /// The largest difference of a channel, opacity among them; 0 to 255.
  ///
  /// @param one with eight bits for each channel
  public static int apart(int one, int other) {
    int most = 0;
    for (int shift = 0; shift < 32; shift += 8) {
      most = Math.max(most, Math.abs((one >> shift & 0xff) - (other >> shift & 0xff)));
    }
    return most;
  }
}
