package org.journeywall.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One map as the grid people see: its stages and lanes in order and the cards of each cell and of
/// the parking lot in theirs. A card whose stage or lane is not of this map stands in the parking
/// lot, so that no card is ever out of sight.
public final class Grid {

  /// A cell of the grid.
  public record Cell(StageId stage, LaneId lane) {}

  private static final Comparator<Card> ORDER =
      Comparator.comparing((Card card) -> card.place().rank())
          .thenComparing(card -> card.id().value());

  private final MapId map;
  private final List<Stage> stages;
  private final List<Lane> lanes;
  private final Map<Cell, List<Card>> cells = new HashMap<>();
  private final List<Card> parked = new ArrayList<>();

  private Grid(Workshop workshop, MapId map) {
    this.map = map;
    stages = workshop.stagesOf(map);
    lanes = workshop.lanesOf(map);
    for (Stage stage : stages) {
      for (Lane lane : lanes) {
        cells.put(new Cell(stage.id(), lane.id()), new ArrayList<>());
      }
    }
    for (Card card : workshop.cards()) {
      if (card.place().map().equals(map)) {
        listOf(card.place()).add(card);
      }
    }
    cells.values().forEach(cards -> cards.sort(ORDER));
    parked.sort(ORDER);
  }

  public static Grid of(Workshop workshop, MapId map) {
    return new Grid(workshop, map);
  }

  private List<Card> listOf(Place place) {
    StageId stage = place.stage();
    LaneId lane = place.lane();
    if (stage == null || lane == null) {
      return parked;
    }
    List<Card> cell = cells.get(new Cell(stage, lane));
    return cell == null ? parked : cell;
  }

  public MapId map() {
    return map;
  }

  public List<Stage> stages() {
    return stages;
  }

  public List<Lane> lanes() {
    return lanes;
  }

  /// The cards of a cell in order, or of the parking lot where either is null; empty where the map
  /// has no such cell.
  public List<Card> cards(@Nullable StageId stage, @Nullable LaneId lane) {
    return stage == null || lane == null
        ? parked()
        : List.copyOf(cells.getOrDefault(new Cell(stage, lane), List.of()));
  }

  /// The cards of the parking lot in order.
  public List<Card> parked() {
    return List.copyOf(parked);
  }

  /// All cards in reading order: stage by stage, in each lane by lane, then the parking lot.
  public List<Card> inReadingOrder() {
    var all = new ArrayList<Card>();
    for (Stage stage : stages) {
      for (Lane lane : lanes) {
        all.addAll(cards(stage.id(), lane.id()));
      }
    }
    all.addAll(parked);
    return all;
  }
}
