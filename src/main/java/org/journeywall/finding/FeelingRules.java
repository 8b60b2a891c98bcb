package org.journeywall.finding;

import java.util.ArrayList;
import java.util.List;
import org.journeywall.insight.EmotionCurve;
import org.journeywall.model.Card;
import org.journeywall.model.CardKind;
import org.journeywall.model.Grid;
import org.journeywall.model.Id;
import org.journeywall.model.PersonaId;
import org.journeywall.model.StageId;

/// What the emotion curves of a map ask.
final class FeelingRules {
  /// A mean that bad is a low wherever it stands on the curve; above it only the curve's worst
  /// place is one, if it is below neutral.
  private static final double LOW = -1;

  private FeelingRules() {}

  static List<Finding> of(Grid grid) {
    var found = new ArrayList<Finding>();
    for (EmotionCurve curve : EmotionCurve.of(grid.workshop(), grid)) {
      PersonaId persona = curve.persona().id();
      double worst = curve.points().stream().mapToDouble(EmotionCurve.Point::mean).min().orElse(0);
      for (EmotionCurve.Point point : curve.points()) {
        double mean = point.mean();
        boolean low = mean <= LOW || mean < 0 && mean == worst;
        if (low && !isExplained(grid, point.stage(), persona)) {
          Finding.Kind kind = Finding.Kind.LOW_WITHOUT_CONCERN;
          found.add(new Finding(kind, about(point, persona), mean, 55 - 5 * mean));
        }
        if (point.isDisputed()) {
          int range = point.highest() - point.lowest();
          Finding.Kind kind = Finding.Kind.DISAGREEMENT;
          found.add(new Finding(kind, about(point, persona), range, 45 + range));
        }
      }
    }
    return found;
  }

  private static List<Id> about(EmotionCurve.Point point, PersonaId persona) {
    var about = new ArrayList<Id>(List.of(point.stage(), persona));
    if (point.step() != null) {
      about.add(point.step());
    }
    about.addAll(point.cards());
    return about;
  }

  // A concern without personas is everybody's.
  private static boolean isExplained(Grid grid, StageId stage, PersonaId persona) {
    return grid.lanes().stream()
        .flatMap(lane -> grid.cards(stage, lane.id()).stream())
        .filter(card -> card.kind() == CardKind.CONCERN)
        .map(Card::about)
        .anyMatch(about -> about.personas().isEmpty() || about.personas().contains(persona));
  }
}
