package org.journeywall.marker;

import java.util.Optional;

/// Reads a marker out of a picture where its four corners are known, however it was photographed:
/// the corners tell the perspective, each module is looked at in its middle, and what is black is
/// what lies below the middle between its darkest and its lightest modules.
public final class MarkerSampling {
  /// The difference between black and white below which there is nothing to be read.
  private static final double LEAST_CONTRAST = 24;

  // Looked at inside a module, as shares of its side from its middle: blurred edges stay out.
  private static final double[] SPOTS = {-0.22, 0, 0.22};

  /// How bright a picture is at a point, 0 black to 255 white.
  public interface Brightness {
    double at(double x, double y);
  }

  /// A point of the picture.
  public record Corner(double x, double y) {}

  private MarkerSampling() {}

  /// Reads the marker with these outer corners of its border, named clockwise; which of them is the
  /// upper left one of the marker comes out as [MarkerReading#quarterTurns].
  public static Optional<MarkerReading> read(
      Brightness picture, Corner first, Corner second, Corner third, Corner fourth) {
    var square = new Perspective(first, second, third, fourth);
    int modules = Marker.MODULES;
    var light = new double[modules][modules];
    double darkest = Double.MAX_VALUE;
    double lightest = -Double.MAX_VALUE;
    for (int row = 0; row < modules; row++) {
      for (int column = 0; column < modules; column++) {
        light[row][column] = module(picture, square, column, row);
        darkest = Math.min(darkest, light[row][column]);
        lightest = Math.max(lightest, light[row][column]);
      }
    }
    if (lightest - darkest < LEAST_CONTRAST) {
      return Optional.empty();
    }
    var black = new boolean[modules][modules];
    for (int row = 0; row < modules; row++) {
      for (int column = 0; column < modules; column++) {
        black[row][column] = light[row][column] < (darkest + lightest) / 2;
      }
    }
    return MarkerReading.of(black);
  }

  private static double module(Brightness picture, Perspective square, int column, int row) {
    double sum = 0;
    for (double down : SPOTS) {
      for (double across : SPOTS) {
        Corner at =
            square.at(
                (column + 0.5 + across) / Marker.MODULES, (row + 0.5 + down) / Marker.MODULES);
        sum += picture.at(at.x(), at.y());
      }
    }
    return sum / (SPOTS.length * SPOTS.length);
  }
}
