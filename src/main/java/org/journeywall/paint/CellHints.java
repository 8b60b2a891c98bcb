package org.journeywall.paint;

import java.util.List;
import org.journeywall.layout.PlacedLane;
import org.journeywall.layout.PlacedStage;
import org.journeywall.layout.PlacedText;
import org.journeywall.layout.Tone;

/// Says in the cells of an empty wall what belongs there: the hint of the lane, at the foot of each
/// cell, below what a selected cell says itself.
public record CellHints(Palette palette) {
  private static final double ABOVE_FOOT = 14;

  /// The hint of a lane in the cell of a stage; nothing where the lane has none.
  public List<Mark> in(PlacedLane lane, PlacedStage stage) {
    List<PlacedText> hint =
        lane.texts().stream().filter(text -> text.tone() == Tone.QUIET).toList();
    double lowest = hint.stream().mapToDouble(PlacedText::baseline).max().orElse(0);
    double down = lane.bottom() - ABOVE_FOOT - lowest;
    return hint.stream()
        .map(text -> BoardPainter.words(text.movedBy(stage.x(), down), palette.onWall(Tone.QUIET)))
        .toList();
  }
}
