package org.journeywall.layout;

import java.util.List;
import org.journeywall.insight.EmotionCurve;
import org.journeywall.model.LaneId;
import org.journeywall.model.Persona;
import org.jspecify.annotations.Nullable;

/// A persona's emotion curve in its lane.
///
/// @param neutral height of the score 0
/// @param curve from the first point to the last
/// @param upper upper edge of the spread, of as many bends as the curve; empty where nobody
///   disagrees
/// @param lower lower edge of the spread, likewise
public record PlacedCurve(
    Persona persona,
    LaneId lane,
    double neutral,
    List<Spot> spots,
    List<Bend> curve,
    List<Bend> upper,
    List<Bend> lower) {

  /// A point of the curve, drawn as a face.
  ///
  /// @param word what the persona says there, where somebody wrote it
  public record Spot(EmotionCurve.Point point, double x, double y, @Nullable PlacedText word) {
    public Rect rect() {
      return Rect.around(x, y, Measures.FACE);
    }
  }

  /// The scale it is drawn on.
  public CurveScale scale() {
    return new CurveScale(neutral - Measures.CURVE_BAND / 2);
  }

  /// What it shows.
  EmotionCurve feelings() {
    return new EmotionCurve(persona, spots.stream().map(Spot::point).toList());
  }

  public PlacedCurve {
    spots = List.copyOf(spots);
    curve = List.copyOf(curve);
    upper = List.copyOf(upper);
    lower = List.copyOf(lower);
  }
}
