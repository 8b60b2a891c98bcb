package org.journeywall.exchange.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.journeywall.insight.EmotionCurve;
import org.journeywall.model.Card;
import org.journeywall.model.Grid;
import org.journeywall.model.Lane;
import org.journeywall.model.LaneId;
import org.journeywall.model.LaneKind;
import org.journeywall.model.Stage;
import org.journeywall.model.StageId;

/// Where in a sheet a map's stages, lanes and cards stand, so that every card has a cell of its own
/// and no two things share one.
final class MapGrid {
  /// Rows above the first lane: title, line below it, stages, durations, conversions.
  static final int HEADER_ROWS = 5;

  /// Columns left of the first stage: the names of the lanes.
  static final int LABEL_COLUMNS = 1;

  // A map without stages has its parking lot all the same.
  private static final int LEAST_COLUMNS = 4;

  /// The cells of one stage or lane.
  ///
  /// @param from its first row or column
  /// @param count how many it has, at least 1
  record Span(int from, int count) {
    int end() {
      return from + count;
    }
  }

  /// A card's cell.
  record Spot(int row, int column, Card card) {}

  private final Grid grid;
  private final List<EmotionCurve> curves;
  private final Map<StageId, Span> stages = new HashMap<>();
  private final Map<LaneId, Span> lanes = new HashMap<>();
  private final int columns;
  private final Span parking;

  MapGrid(Grid grid, List<EmotionCurve> curves) {
    this.grid = grid;
    this.curves = curves;
    int column = LABEL_COLUMNS;
    for (Stage stage : grid.stages()) {
      int count = Math.clamp(widest(stage), 1, stage.columns());
      stages.put(stage.id(), new Span(column, count));
      column += count;
    }
    columns = Math.max(column, LABEL_COLUMNS + LEAST_COLUMNS);
    int row = HEADER_ROWS;
    for (Lane lane : grid.lanes()) {
      int count = curveRows(lane) + noteRows(lane);
      lanes.put(lane.id(), new Span(row, Math.max(1, count)));
      row += Math.max(1, count);
    }
    int parkedRows = Math.ceilDiv(grid.parked().size(), columns - LABEL_COLUMNS);
    parking = new Span(row, Math.max(1, parkedRows));
  }

  private int widest(Stage stage) {
    return grid.lanes().stream()
        .mapToInt(lane -> grid.cards(stage.id(), lane.id()).size())
        .max()
        .orElse(0);
  }

  private int noteRows(Lane lane) {
    int rows = 0;
    for (Stage stage : grid.stages()) {
      int cards = grid.cards(stage.id(), lane.id()).size();
      rows = Math.max(rows, Math.ceilDiv(cards, span(stage).count));
    }
    return rows;
  }

  /// How many rows at the lane's top show the curves, one per persona: only the first emotion lane
  /// has any.
  int curveRows(Lane lane) {
    boolean first =
        grid.lanes().stream()
            .filter(one -> one.kind() == LaneKind.EMOTIONS)
            .findFirst()
            .filter(lane::equals)
            .isPresent();
    return first ? curves.size() : 0;
  }

  Grid grid() {
    return grid;
  }

  List<EmotionCurve> curves() {
    return curves;
  }

  Span span(Stage stage) {
    return stages.getOrDefault(stage.id(), new Span(LABEL_COLUMNS, 1));
  }

  Span span(Lane lane) {
    return lanes.getOrDefault(lane.id(), new Span(HEADER_ROWS, 1));
  }

  /// The rows of the parking lot.
  Span parking() {
    return parking;
  }

  /// All columns, those of the lane names included.
  int columns() {
    return columns;
  }

  int rows() {
    return parking.end();
  }

  /// The cells of all cards.
  List<Spot> spots() {
    var spots = new ArrayList<Spot>();
    for (Lane lane : grid.lanes()) {
      int top = span(lane).from + curveRows(lane);
      for (Stage stage : grid.stages()) {
        Span across = span(stage);
        fill(spots, grid.cards(stage.id(), lane.id()), top, across);
      }
    }
    fill(spots, grid.parked(), parking.from, new Span(LABEL_COLUMNS, columns - LABEL_COLUMNS));
    return spots;
  }

  private static void fill(List<Spot> spots, List<Card> cards, int top, Span across) {
    for (int i = 0; i < cards.size(); i++) {
      int row = top + i / across.count;
      spots.add(new Spot(row, across.from + i % across.count, cards.get(i)));
    }
  }
}
