package org.journeywall.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.journeywall.insight.EmotionCurve;
import org.journeywall.model.Score;
import org.journeywall.model.StageId;
import org.journeywall.model.Step;
import org.jspecify.annotations.Nullable;

/// Places the emotion curves of a map in the band at the top of their lane.
final class CurveSetter {
  private static final double WORD = 11;

  private final TypeSetter type;
  private final List<PlacedStage> stages;
  private final PlacedLane lane;
  private final Set<StageId> stepped = new HashSet<>();

  CurveSetter(TypeSetter type, List<PlacedStage> stages, PlacedLane lane) {
    this.type = type;
    this.stages = stages;
    this.lane = lane;
  }

  List<PlacedCurve> set(List<EmotionCurve> curves) {
    for (EmotionCurve curve : curves) {
      curve.points().stream()
          .filter(point -> point.step() != null)
          .forEach(point -> stepped.add(point.stage()));
    }
    return curves.stream().map(curve -> set(curve, curves)).toList();
  }

  private PlacedCurve set(EmotionCurve curve, List<EmotionCurve> all) {
    var spots = new ArrayList<PlacedCurve.Spot>();
    for (EmotionCurve.Point point : curve.points()) {
      double x = x(point);
      double y = y(point.mean());
      spots.add(new PlacedCurve.Spot(point, x, y, word(point, x, y, all)));
    }
    boolean spread = spots.stream().anyMatch(spot -> spot.point().spread() > 0);
    return new PlacedCurve(
        curve.persona(),
        lane.lane().id(),
        y(0),
        spots,
        bends(spots, EmotionCurve.Point::mean),
        spread ? bends(spots, point -> point.mean() + point.spread()) : List.of(),
        spread ? bends(spots, point -> point.mean() - point.spread()) : List.of());
  }

  private List<Bend> bends(
      List<PlacedCurve.Spot> spots, ToDoubleFunction<EmotionCurve.Point> score) {
    return Bend.smooth(
        spots.stream()
            .map(spot -> new Bend.Through(spot.x(), y(score.applyAsDouble(spot.point()))))
            .toList());
  }

  private double y(double score) {
    double clamped = Math.clamp(score, Score.WORST, Score.BEST);
    double half = Measures.CURVE_BAND / 2;
    return lane.y() + half - clamped / Score.BEST * (half - Measures.CURVE_MARGIN);
  }

  // Where one persona was scored by steps, all stand at the steps' places, so that curves can be
  // compared.
  private double x(EmotionCurve.Point point) {
    PlacedStage stage =
        stages.stream()
            .filter(placed -> placed.stage().id().equals(point.stage()))
            .findFirst()
            .orElseThrow();
    if (!stepped.contains(point.stage())) {
      return stage.x() + stage.width() / 2;
    }
    List<Step> steps = stage.stage().steps();
    int slot = 0;
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).id().equals(point.step())) {
        slot = i + 1;
      }
    }
    return stage.x() + stage.width() * (slot + 0.5) / (steps.size() + 1);
  }

  // Above the face where no other curve is higher there, else below it.
  private @Nullable PlacedText word(
      EmotionCurve.Point point, double x, double y, List<EmotionCurve> all) {
    if (point.words().isEmpty()) {
      return null;
    }
    Line line = type.line(String.join(", ", point.words()), Weight.MEDIUM, WORD);
    boolean highest =
        all.stream()
            .flatMap(curve -> curve.points().stream())
            .filter(other -> other.stage().equals(point.stage()))
            .allMatch(other -> other.mean() <= point.mean());
    double baseline = highest ? y - Measures.FACE - 5 : y + Measures.FACE + WORD + 3;
    double left = Math.max(x - line.width() / 2, Measures.LANE_COLUMN + 4);
    return new PlacedText(left, Math.round(baseline), line, Weight.MEDIUM, WORD, Tone.QUIET);
  }
}
