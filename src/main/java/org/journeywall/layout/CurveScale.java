package org.journeywall.layout;

import org.journeywall.model.Score;

/// How scores stand in the band of the emotion curves, from −2 near its foot to +2 near its top.
///
/// @param top of the band, which is that of its lane
public record CurveScale(double top) {
  private static final double HALF = Measures.CURVE_BAND / 2;
  private static final double ROOM = HALF - Measures.CURVE_MARGIN;

  /// Where a score stands; those beyond the scale stand at its ends.
  public double y(double score) {
    double clamped = Math.clamp(score, Score.WORST, Score.BEST);
    return top + HALF - clamped / Score.BEST * ROOM;
  }

  /// The score that stands at a height, within the scale.
  public double score(double y) {
    return Math.clamp((top + HALF - y) / ROOM * Score.BEST, Score.WORST, Score.BEST);
  }

  /// Whether a height is in the band.
  public boolean holds(double y) {
    return y >= top && y < top + Measures.CURVE_BAND;
  }
}
