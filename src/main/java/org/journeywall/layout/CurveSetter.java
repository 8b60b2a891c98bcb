package org.journeywall.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.journeywall.insight.EmotionCurve;
import org.journeywall.model.StageId;
import org.journeywall.model.Step;
import org.journeywall.text.Line;
import org.journeywall.text.Weight;
import org.jspecify.annotations.Nullable;

/// Places the emotion curves of a map in the band at the top of their lane.
final class CurveSetter {
  private static final double WORD = 11;
  private static final double WORD_MARGIN = 4;
  private static final double TOO_NEAR = 1.7 * Measures.FACE;

  private final TypeSetter type;
  private final List<PlacedStage> stages;
  private final PlacedLane lane;
  private final Set<StageId> stepped = new HashSet<>();
  private final List<Rect> taken = new ArrayList<>();

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
      double y = y(point.mean());
      double x = middle(point) + aside(curve, point, all);
      PlacedText word = stage(point).folded() ? null : word(curve, point, x, y, all);
      spots.add(new PlacedCurve.Spot(point, x, y, word));
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
    return new CurveScale(lane.y()).y(score);
  }

  // Faces that would cover each other stand side by side instead.
  private double aside(EmotionCurve curve, EmotionCurve.Point point, List<EmotionCurve> all) {
    double y = y(point.mean());
    List<EmotionCurve> near =
        all.stream()
            .filter(other ->
                other.points().stream()
                    .filter(theirs -> sameSlot(theirs, point))
                    .anyMatch(theirs -> Math.abs(y(theirs.mean()) - y) < TOO_NEAR))
            .toList();
    double step = Math.min(2 * Measures.FACE + 1, slotWidth(point) / near.size());
    return (near.indexOf(curve) - (near.size() - 1) / 2.0) * step;
  }

  private static boolean sameSlot(EmotionCurve.Point one, EmotionCurve.Point other) {
    return one.stage().equals(other.stage()) && Objects.equals(one.step(), other.step());
  }

  private PlacedStage stage(EmotionCurve.Point point) {
    return stages.stream()
        .filter(placed -> placed.stage().id().equals(point.stage()))
        .findFirst()
        .orElseThrow();
  }

  private double slotWidth(EmotionCurve.Point point) {
    PlacedStage stage = stage(point);
    int slots = stepped.contains(point.stage()) ? stage.stage().steps().size() + 1 : 1;
    return stage.width() / slots;
  }

  // Where one persona was scored by steps, all stand at the steps' places, so that curves can be
  // compared.
  private double middle(EmotionCurve.Point point) {
    PlacedStage stage = stage(point);
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
    return stage.x() + slotWidth(point) * (slot + 0.5);
  }

  // Above the face where no other curve is higher there, else below it.
  private @Nullable PlacedText word(
      EmotionCurve curve, EmotionCurve.Point point, double x, double y, List<EmotionCurve> all) {
    if (point.words().isEmpty()) {
      return null;
    }
    Line line = line(String.join(", ", point.words()), slotWidth(point) - 2 * WORD_MARGIN);
    int own = all.indexOf(curve);
    boolean highest = true;
    for (int i = 0; i < all.size(); i++) {
      // Of two that are equal the first has its word above, the second below.
      double most = i < own ? Math.nextDown(point.mean()) : point.mean();
      highest &=
          all.get(i).points().stream()
              .noneMatch(other -> sameSlot(other, point) && other.mean() > most);
    }
    double left = Math.max(x - line.width() / 2, Measures.LANE_COLUMN + WORD_MARGIN);
    double baseline = highest ? y - Measures.FACE - 5 : y + Measures.FACE + WORD + 3;
    var word = new PlacedText(left, Math.round(baseline), line, Weight.MEDIUM, WORD, Tone.QUIET);
    // Where several personas feel alike their words would lie over each other; what finds no place
    // is told by the cards.
    boolean free = taken.stream().noneMatch(word.bounds()::intersects);
    if (free) {
      taken.add(word.bounds());
    }
    return free ? word : null;
  }

  // What is longer than its place is told in full by the cards themselves.
  private Line line(String text, double width) {
    List<Line> lines = type.broken(text, width, Weight.MEDIUM, WORD);
    String first = lines.getFirst().text();
    if (lines.size() == 1) {
      return lines.getFirst();
    }
    return type.broken(first + "…", width, Weight.MEDIUM, WORD).size() == 1
        ? type.line(first + "…", Weight.MEDIUM, WORD)
        : lines.getFirst();
  }
}
