package org.journeywall.insight;

import java.util.ArrayList;
import java.util.List;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Grid;
import org.journeywall.model.Lane;
import org.journeywall.model.Persona;
import org.journeywall.model.Score;
import org.journeywall.model.Stage;
import org.journeywall.model.StageId;
import org.journeywall.model.Step;
import org.journeywall.model.StepId;
import org.journeywall.model.Workshop;
import org.jspecify.annotations.Nullable;

/// How the journey feels to one persona, from stage to stage. Where several people scored, the mean
/// is the curve and the spread its band, because disagreement is a finding.
///
/// @param points where there are scores, from left to right; never empty
public record EmotionCurve(Persona persona, List<Point> points) {

  /// The feeling at one place.
  ///
  /// @param step the step inside the stage, or null for the stage as a whole
  /// @param mean of all scores there, −2 to +2
  /// @param spread population standard deviation of the scores, `√(Σ(score − mean)² / n)`; 0 where
  ///   all agree
  /// @param lowest the worst score
  /// @param highest the best score
  /// @param words the persona's words, in reading order, each once
  /// @param cards where the scores stand, in reading order
  public record Point(
      StageId stage,
      @Nullable StepId step,
      double mean,
      double spread,
      int lowest,
      int highest,
      List<String> words,
      List<CardId> cards) {
    public Point {
      words = List.copyOf(words);
      cards = List.copyOf(cards);
    }

    /// Whether people feel so differently there that the room should talk: the highest score is at
    /// least [#DISPUTED] above the lowest.
    public boolean isDisputed() {
      return highest - lowest >= DISPUTED;
    }
  }

  /// From this difference of two scores on, people disagree.
  public static final int DISPUTED = 3;

  private record Scored(Card card, Score score) {}

  public EmotionCurve {
    points = List.copyOf(points);
  }

  /// The curves of the map, in the order of the personas; those without any score have none. Scores
  /// of cards of every kind count, those of cards in the parking lot do not.
  public static List<EmotionCurve> of(Workshop workshop, Grid grid) {
    var curves = new ArrayList<EmotionCurve>();
    for (Persona persona : workshop.personasInOrder()) {
      List<Point> points = pointsOf(persona, grid);
      if (!points.isEmpty()) {
        curves.add(new EmotionCurve(persona, points));
      }
    }
    return curves;
  }

  private static List<Point> pointsOf(Persona persona, Grid grid) {
    var points = new ArrayList<Point>();
    for (Stage stage : grid.stages()) {
      List<Scored> here = scoresOf(persona, stage.id(), grid);
      List<StepId> steps = stage.steps().stream().map(Step::id).toList();
      List<Scored> ofStage =
          here.stream().filter(scored -> !steps.contains(stepOf(scored.card))).toList();
      addPoint(points, stage.id(), null, ofStage);
      for (StepId step : steps) {
        List<Scored> ofStep =
            here.stream().filter(scored -> step.equals(stepOf(scored.card))).toList();
        addPoint(points, stage.id(), step, ofStep);
      }
    }
    return points;
  }

  private static @Nullable StepId stepOf(Card card) {
    return card.place().step();
  }

  private static List<Scored> scoresOf(Persona persona, StageId stage, Grid grid) {
    var scores = new ArrayList<Scored>();
    for (Lane lane : grid.lanes()) {
      for (Card card : grid.scored(stage, lane.id())) {
        for (Score score : card.details().scores()) {
          if (score.persona().equals(persona.id())) {
            scores.add(new Scored(card, score));
          }
        }
      }
    }
    return scores;
  }

  private static void addPoint(
      List<Point> points, StageId stage, @Nullable StepId step, List<Scored> scores) {
    if (scores.isEmpty()) {
      return;
    }
    var values = scores.stream().mapToInt(scored -> scored.score.value()).summaryStatistics();
    double mean = values.getAverage();
    double variance =
        scores.stream()
            .mapToDouble(scored -> Math.pow(scored.score.value() - mean, 2))
            .average()
            .orElse(0);
    points.add(
        new Point(
            stage,
            step,
            mean,
            Math.sqrt(variance),
            values.getMin(),
            values.getMax(),
            scores.stream()
                .map(scored -> scored.score.word())
                .filter(word -> !word.isBlank())
                .distinct()
                .toList(),
            scores.stream().map(scored -> scored.card.id()).distinct().toList()));
  }
}
