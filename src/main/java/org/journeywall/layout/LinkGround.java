package org.journeywall.layout;

import java.util.List;
import java.util.Map;
import org.journeywall.model.Grid;

/// What lies on a board beside its links: where they should not run and their labels must not
/// stand.
record LinkGround(
    List<PlacedStage> stages,
    List<PlacedLane> lanes,
    Map<Grid.Cell, PlacedCell> cells,
    List<PlacedCurve> curves) {
  private static final int STEPS = 24;

  /// The space of a cell; nothing where there is no such cell.
  Rect cell(Grid.Cell cell) {
    for (PlacedStage stage : stages) {
      for (PlacedLane lane : lanes) {
        if (stage.stage().id().equals(cell.stage()) && lane.lane().id().equals(cell.lane())) {
          return new Rect(stage.x(), lane.y(), stage.width(), lane.height());
        }
      }
    }
    return Rect.NOTHING;
  }

  /// Whether no note and no face lies in a part of the board.
  boolean isFree(Rect part) {
    for (PlacedStage stage : stages) {
      if (stage.x() < part.right() && stage.right() > part.x()) {
        for (PlacedLane lane : lanes) {
          boolean touched = lane.y() < part.bottom() && lane.bottom() > part.y();
          PlacedCell cell =
              touched ? cells.get(new Grid.Cell(stage.stage().id(), lane.lane().id())) : null;
          if (cell != null && !cell.within(part).isEmpty()) {
            return false;
          }
        }
      }
    }
    return curves.stream()
        .flatMap(curve -> curve.spots().stream())
        .noneMatch(spot -> spot.rect().intersects(part));
  }

  /// How much of a curve lies over notes and faces: 0 for nothing.
  int covered(Bend curve) {
    int covered = 0;
    for (int i = 1; i < STEPS; i++) {
      Bend.Through at = curve.at((double) i / STEPS);
      if (!isFree(new Rect(at.x() - 0.2, at.y() - 0.2, 0.4, 0.4))) {
        covered++;
      }
    }
    return covered;
  }
}
