package org.journeywall.tool;

import java.util.Comparator;
import java.util.List;
import org.journeywall.edit.Selection;
import org.journeywall.layout.Rect;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Grid;
import org.journeywall.model.Lane;
import org.journeywall.model.LaneId;
import org.journeywall.model.Stage;
import org.journeywall.model.StageId;
import org.jspecify.annotations.Nullable;

/// Going over the wall in leaps where [Walk] goes in steps: past the other cards of a cell, to the
/// ends of a lane or of the map, up and down by as much as is in view.
public final class Leap {
  private final Scene scene;
  private final Grid grid;

  /// Where a column and a row of the map cross.
  private record Crossing(int column, int row) {}

  public Leap(Scene scene) {
    this.scene = scene;
    grid = scene.board().grid();
  }

  /// What is selected after leaving the cell one is in; as a step where one is in none.
  public Selection outOfCell(Walk.Way way) {
    Crossing here = isIn(scene.selection()) ? here() : null;
    return new Walk(here == null ? scene : scene.selecting(cell(here))).step(way);
  }

  private static boolean isIn(Selection selection) {
    return selection instanceof Selection.Cards || selection instanceof Selection.Cell;
  }

  /// The first or the last card of the lane, in its first or last stage; of the parking lot where
  /// one is there.
  public Selection toEndOfLane(boolean last) {
    Crossing here = here();
    if (here == null) {
      List<Card> parked = grid.parked();
      boolean nowhere = scene.selection() instanceof Selection.None || parked.isEmpty();
      return nowhere ? toEndOfMap(last) : one(parked, last);
    }
    return into(new Crossing(last ? grid.stages().size() - 1 : 0, here.row()), last);
  }

  /// The first or the last card of the map's first or last cell.
  public Selection toEndOfMap(boolean last) {
    return isEmpty()
        ? scene.selection()
        : into(
            last
                ? new Crossing(grid.stages().size() - 1, grid.lanes().size() - 1)
                : new Crossing(0, 0),
            last);
  }

  /// What lies so far below what is selected, or above it, and nearest to straight on.
  ///
  /// @param distance in board units, negative for up
  public Selection page(double distance) {
    Crossing here = here();
    if (here == null || isEmpty()) {
      return scene.selection();
    }
    Rect from = rect(here);
    double y = from.centreY() + distance;
    List<Lane> lanes = grid.lanes();
    int row = 0;
    while (row < lanes.size() - 1 && bottom(lanes.get(row)) <= y) {
      row++;
    }
    StageId stage = grid.stages().get(here.column()).id();
    LaneId lane = lanes.get(row).id();
    List<Card> cards = scene.board().isFolded(stage, lane) ? List.of() : grid.cards(stage, lane);
    return cards.stream()
        .map(Card::id)
        .filter(card -> scene.rect(card, Spot.Ground.WALL) != null)
        .min(Comparator.comparingDouble(card -> distance(card, from.centreX(), y)))
        .map(card -> scene.committed().cards().require(card))
        .map(card -> Selection.card(scene.board().seen(card).id()))
        .orElse(cell(new Crossing(here.column(), row)));
  }

  private double bottom(Lane lane) {
    return scene.board().cell(grid.stages().getFirst().id(), lane.id()).bottom();
  }

  private double distance(CardId card, double x, double y) {
    Rect rect = scene.rect(card, Spot.Ground.WALL);
    return rect == null ? Double.MAX_VALUE : Math.hypot(rect.centreX() - x, rect.centreY() - y);
  }

  private boolean isEmpty() {
    return grid.stages().isEmpty() || grid.lanes().isEmpty();
  }

  /// Where one is; null in the parking lot and while nothing is selected.
  private @Nullable Crossing here() {
    return switch (scene.selection()) {
      case Selection.None none -> null;
      case Selection.Parking parking -> null;
      case Selection.Link link -> null;
      case Selection.Cards cards -> {
        Card card = scene.committed().cards().get(cards.focus());
        yield card == null ? null : spot(card.place().stage(), card.place().lane());
      }
      case Selection.Cell cell -> spot(cell.stage(), cell.lane());
      case Selection.Stage stage -> grid.lanes().isEmpty() ? null : spot(stage.id(), lane(0));
      case Selection.Lane lane -> grid.stages().isEmpty() ? null : spot(stage(0), lane.id());
    };
  }

  private StageId stage(int column) {
    return grid.stages().get(column).id();
  }

  private LaneId lane(int row) {
    return grid.lanes().get(row).id();
  }

  private @Nullable Crossing spot(@Nullable StageId stage, @Nullable LaneId lane) {
    int column = grid.stages().stream().map(Stage::id).toList().indexOf(stage);
    int row = grid.lanes().stream().map(Lane::id).toList().indexOf(lane);
    return column < 0 || row < 0 ? null : new Crossing(column, row);
  }

  private Selection.Cell cell(Crossing at) {
    return new Selection.Cell(grid.map(), stage(at.column()), lane(at.row()));
  }

  private Rect rect(Crossing at) {
    CardId focus = scene.selection().focused();
    Rect card = focus == null ? null : scene.rect(focus, Spot.Ground.WALL);
    return card == null ? scene.board().cell(stage(at.column()), lane(at.row())) : card;
  }

  private Selection into(Crossing at, boolean last) {
    List<Card> cards = grid.cards(stage(at.column()), lane(at.row()));
    boolean folded = scene.board().isFolded(stage(at.column()), lane(at.row()));
    return cards.isEmpty() || folded ? cell(at) : one(cards, last);
  }

  private Selection one(List<Card> cards, boolean last) {
    Card end = last ? cards.getLast() : cards.getFirst();
    return Selection.card(scene.board().seen(end).id());
  }
}
