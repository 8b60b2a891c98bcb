package org.journeywall.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.journeywall.model.Card;
import org.journeywall.model.Grid;
import org.journeywall.model.Lane;
import org.journeywall.model.LaneId;
import org.journeywall.model.MapId;
import org.journeywall.model.Stage;
import org.journeywall.model.StageId;
import org.journeywall.model.Workshop;
import org.jspecify.annotations.Nullable;

/// One card as a row of a table. [CardTable] reads such rows back into the same card, in whatever
/// language they were written.
///
/// @param cells what stands in the columns that are not empty
public record CardRow(Map<CardColumn, CardValue> cells) {
  public CardRow {
    cells = Map.copyOf(cells);
  }

  /// The cell in a column, or null where it is empty.
  public @Nullable CardValue cell(CardColumn column) {
    return cells.get(column);
  }

  /// Remembers the row as a sheet has it in which a yes is a truth value.
  public void rememberIn(Origin origin, Words words) {
    CardValue id = cell(CardColumn.ID);
    if (id != null) {
      List<String> texts =
          Arrays.stream(CardColumn.values()).map(column -> read(cell(column), words)).toList();
      origin.row(CardSearch.SHEET, id.plain(words), texts);
    }
  }

  private static String read(@Nullable CardValue value, Words words) {
    return switch (value) {
      case null -> "";
      case CardValue.Yes() -> "true";
      case CardValue other -> other.plain(words);
    };
  }

  /// The cards of these maps, map by map, stage by stage, lane by lane, each map's parking lot
  /// last.
  public static List<CardRow> of(Workshop workshop, List<MapId> maps, Words words) {
    RowWriter writer = new RowWriter(workshop, words);
    var rows = new ArrayList<CardRow>();
    for (MapId map : maps) {
      for (Card card : cards(Grid.of(workshop, map))) {
        rows.add(writer.row(card));
      }
    }
    return rows;
  }

  private static List<Card> cards(Grid grid) {
    List<Card> byStage = grid.inReadingOrder();
    List<Card> byLane = new ArrayList<>();
    for (Lane lane : grid.lanes()) {
      for (Stage stage : grid.stages()) {
        byLane.addAll(grid.cards(stage.id(), lane.id()));
      }
    }
    byLane.addAll(grid.parked());
    return !namesInOrder(byStage, grid) && namesInOrder(byLane, grid) ? byLane : byStage;
  }

  private static boolean namesInOrder(List<Card> cards, Grid grid) {
    List<StageId> stages = grid.stages().stream().map(Stage::id).toList();
    List<LaneId> lanes = grid.lanes().stream().map(Lane::id).toList();
    return isInOrder(cards.stream().map(card -> stages.indexOf(card.place().stage())).toList())
        && isInOrder(cards.stream().map(card -> lanes.indexOf(card.place().lane())).toList());
  }

  // −1 is the parking lot, which names neither.
  private static boolean isInOrder(List<Integer> places) {
    List<Integer> first = places.stream().filter(place -> place >= 0).distinct().toList();
    return first.equals(first.stream().sorted().toList());
  }
}
