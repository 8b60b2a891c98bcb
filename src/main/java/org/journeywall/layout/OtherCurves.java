package org.journeywall.layout;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.journeywall.insight.EmotionCurve;
import org.journeywall.model.StageId;
import org.journeywall.text.FontBook;

/// Feelings that are not a board's own, set on it as if they were: those of an earlier state.
public record OtherCurves(FontBook book) {

  /// Where they run; none where the board has no curves, and nothing of stages it has not.
  public List<PlacedCurve> on(Board board, List<EmotionCurve> others) {
    if (board.curves().isEmpty()) {
      return List.of();
    }
    PlacedLane lane =
        board.lanes().stream()
            .filter(one -> one.lane().id().equals(board.curves().getFirst().lane()))
            .findFirst()
            .orElseThrow();
    Set<StageId> known =
        board.stages().stream().map(one -> one.stage().id()).collect(Collectors.toSet());
    List<EmotionCurve> here =
        others.stream()
            .map(curve -> within(curve, known))
            .filter(curve -> !curve.points().isEmpty())
            .toList();
    return new CurveSetter(new TypeSetter(book), board.stages(), lane).set(here);
  }

  private static EmotionCurve within(EmotionCurve curve, Set<StageId> stages) {
    return new EmotionCurve(
        curve.persona(),
        curve.points().stream().filter(point -> stages.contains(point.stage())).toList());
  }
}
