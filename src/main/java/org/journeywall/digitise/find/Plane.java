package org.journeywall.digitise.find;

import org.journeywall.digitise.shape.Spot;
import org.jspecify.annotations.Nullable;

/// Weighted least squares of note sizes over the photograph.
final class Plane {
  private static final double UNIT = 1000;

  private final double[][] sums = new double[3][4];
  private double weights;

  Plane add(Candidate candidate, double weight) {
    Spot centre = candidate.quad().centre();
    double[] row = {1, centre.x() / UNIT, centre.y() / UNIT, SizeConsensus.size(candidate)};
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 4; j++) {
        sums[i][j] += weight * row[i] * row[j];
      }
    }
    weights += weight;
    return this;
  }

  /// @param flatness how much the slopes are pulled towards none, so that a few notes in a row do
  ///   not tilt the plane across it
  @Nullable SizeConsensus solved(double flatness) {
    double[][] m = new double[3][];
    for (int i = 0; i < 3; i++) {
      m[i] = sums[i].clone();
      m[i][i] += i > 0 ? flatness * weights : 0;
    }
    double whole = determinant(m, -1);
    if (Math.abs(whole) < 1e-9 * weights * weights * weights) {
      return null;
    }
    return new SizeConsensus(
        determinant(m, 0) / whole,
        determinant(m, 1) / whole / UNIT,
        determinant(m, 2) / whole / UNIT);
  }

  // Of the left three columns, with the fourth in the place of one of them.
  private static double determinant(double[][] m, int replaced) {
    double[][] n = new double[3][3];
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        n[i][j] = m[i][j == replaced ? 3 : j];
      }
    }
    return n[0][0] * (n[1][1] * n[2][2] - n[1][2] * n[2][1])
        - n[0][1] * (n[1][0] * n[2][2] - n[1][2] * n[2][0])
        + n[0][2] * (n[1][0] * n[2][1] - n[1][1] * n[2][0]);
  }
}
