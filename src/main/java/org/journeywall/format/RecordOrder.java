package org.journeywall.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.journeywall.model.Card;
import org.journeywall.model.Id;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.Lane;
import org.journeywall.model.MapId;
import org.journeywall.model.Place;
import org.journeywall.model.Rank;
import org.journeywall.model.Stage;
import org.journeywall.model.Table;
import org.journeywall.model.Workshop;
import org.jspecify.annotations.Nullable;

/// The order of the records in a file: as people read the wall, so that a line of the file stays
/// where it is when another changes. Depends on the content alone.
final class RecordOrder {
  private final Workshop workshop;
  private final Map<Id, Integer> mapOrder = new HashMap<>();

  RecordOrder(Workshop workshop) {
    this.workshop = workshop;
    number(workshop.mapsInOrder(), JourneyMap::id, mapOrder);
  }

  List<Stage> stages() {
    return onMaps(workshop.stages(), Stage::map, Stage::rank, Stage::id);
  }

  List<Lane> lanes() {
    return onMaps(workshop.lanes(), Lane::map, Lane::rank, Lane::id);
  }

  /// Map by map, stage by stage, lane by lane; those of the parking lot last of their map.
  List<Card> cards() {
    Map<Id, Integer> columns = new HashMap<>();
    number(stages(), Stage::id, columns);
    Map<Id, Integer> rows = new HashMap<>();
    number(lanes(), Lane::id, rows);
    record Placed(int map, int column, int row, Card card) {}
    var placed = new ArrayList<Placed>(workshop.cards().size());
    for (Card card : workshop.cards()) {
      Place place = card.place();
      boolean parked = !inCell(place);
      placed.add(
          new Placed(
              place(mapOrder, place.map()),
              parked ? Integer.MAX_VALUE : place(columns, place.stage()),
              parked ? Integer.MAX_VALUE : place(rows, place.lane()),
              card));
    }
    placed.sort(
        Comparator.comparingInt(Placed::map)
            .thenComparingInt(Placed::column)
            .thenComparingInt(Placed::row)
            .thenComparing(one -> one.card().place().rank())
            .thenComparing(one -> one.card().id().value()));
    return placed.stream().map(Placed::card).toList();
  }

  private boolean inCell(Place place) {
    if (place.stage() == null || place.lane() == null) {
      return false;
    }
    Stage stage = workshop.stages().get(place.stage());
    Lane lane = workshop.lanes().get(place.lane());
    return stage != null
        && lane != null
        && stage.map().equals(place.map())
        && lane.map().equals(place.map());
  }

  private <T> List<T> onMaps(
      Table<?, T> table, Function<T, MapId> map, Function<T, Rank> rank, Function<T, Id> id) {
    Comparator<T> byMap = Comparator.comparingInt(one -> place(mapOrder, map.apply(one)));
    return table.values().stream()
        .sorted(byMap.thenComparing(rank).thenComparing(one -> id.apply(one).value()))
        .toList();
  }

  /// Records in the order of their ids.
  static <T> List<T> byId(Table<?, T> table, Function<T, ? extends Id> id) {
    Comparator<T> order = Comparator.comparing(one -> id.apply(one).value());
    return table.values().stream().sorted(order).toList();
  }

  private static <T> void number(List<T> records, Function<T, Id> id, Map<Id, Integer> order) {
    for (T record : records) {
      order.put(id.apply(record), order.size());
    }
  }

  // What names nothing that is there comes last.
  private static int place(Map<Id, Integer> order, @Nullable Id id) {
    return order.getOrDefault(id, Integer.MAX_VALUE);
  }
}
