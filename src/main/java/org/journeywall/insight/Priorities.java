package org.journeywall.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.journeywall.model.Card;
import org.journeywall.model.CardKind;
import org.journeywall.model.Grid;
import org.journeywall.model.PersonaId;
import org.journeywall.model.Stage;
import org.journeywall.model.StageId;
import org.jspecify.annotations.Nullable;

/// Which concerns and which moments of truth to look at first: `(1 + votes) × severity × (1 +
/// fall)`.
///
/// Severity counts 1 (low, and where nobody said), 2 (medium) or 3 (high). The fall is that of the
/// emotion curve on the way into the card's stage, in points: the mean of the last place before the
/// stage less the lowest mean in it, not below 0; of the personas the card is about (all, where it
/// names none) the one that falls deepest. In the parking lot, in the first stage and where nobody
/// scored it is 0.
///
/// @param concerns the heaviest first; of equal ones the first on the wall
/// @param moments the moments of truth, likewise
public record Priorities(List<Ranked> concerns, List<Ranked> moments) {

  /// A card and what its rank is made of.
  ///
  /// @param stage where it stands; null in the parking lot
  /// @param severity 1 to 3
  /// @param fall 0 to 4
  public record Ranked(Card card, @Nullable Stage stage, int votes, int severity, double fall) {
    public double weight() {
      return (1 + votes) * severity * (1 + fall);
    }
  }

  public Priorities {
    concerns = List.copyOf(concerns);
    moments = List.copyOf(moments);
  }

  public static Priorities of(Grid grid) {
    List<EmotionCurve> curves = EmotionCurve.of(grid.workshop(), grid);
    var ranked = new ArrayList<Ranked>();
    for (Stage stage : grid.stages()) {
      for (var lane : grid.lanes()) {
        for (Card card : grid.cards(stage.id(), lane.id())) {
          add(ranked, card, stage, curves);
        }
      }
    }
    grid.parked().forEach(card -> add(ranked, card, null, curves));
    ranked.sort(Comparator.comparingDouble(Ranked::weight).reversed());
    return new Priorities(
        ranked.stream().filter(one -> one.card.kind() == CardKind.CONCERN).toList(),
        ranked.stream().filter(one -> one.card.details().momentOfTruth()).toList());
  }

  private static void add(
      List<Ranked> ranked, Card card, @Nullable Stage stage, List<EmotionCurve> curves) {
    if (card.kind() == CardKind.CONCERN || card.details().momentOfTruth()) {
      double fall = stage == null ? 0 : fall(stage.id(), card.about().personas(), curves);
      ranked.add(new Ranked(card, stage, card.about().votes(), severity(card), fall));
    }
  }

  private static int severity(Card card) {
    return switch (card.details().severity()) {
      case LOW -> 1;
      case MEDIUM -> 2;
      case HIGH -> 3;
      case null -> 1;
    };
  }

  private static double fall(StageId stage, List<PersonaId> personas, List<EmotionCurve> curves) {
    return curves.stream()
        .filter(curve -> personas.isEmpty() || personas.contains(curve.persona().id()))
        .mapToDouble(curve -> fall(stage, curve))
        .max()
        .orElse(0);
  }

  private static double fall(StageId stage, EmotionCurve curve) {
    double before = Double.NaN;
    double lowest = Double.NaN;
    for (EmotionCurve.Point point : curve.points()) {
      if (point.stage().equals(stage)) {
        lowest = Double.isNaN(lowest) ? point.mean() : Math.min(lowest, point.mean());
      } else if (Double.isNaN(lowest)) {
        before = point.mean();
      }
    }
    return Double.isNaN(before) || Double.isNaN(lowest) ? 0 : Math.max(0, before - lowest);
  }
}
