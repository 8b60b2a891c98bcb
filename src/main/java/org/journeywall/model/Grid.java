package org.journeywall.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One map as the grid people see: its stages and lanes in order and the cards of each cell and of
/// the parking lot in theirs. A card whose stage or lane is not of this map stands in the parking
/// lot, so that no card is ever out of sight.
///
/// A value: [#after] gives the grid of a later workshop and shares with this one the lists of every
/// cell that did not change, so that an edit costs what it touches and views can tell by identity
/// what is as it was.
public final class Grid {

  /// A cell of the grid.
  public record Cell(StageId stage, LaneId lane) {}

  private final Workshop workshop;
  private final MapId map;
  private final List<Stage> stages;
  private final List<Lane> lanes;
  private final Map<Cell, Pile> cells;
  private final Pile parked;

  private Grid(
      Workshop workshop,
      MapId map,
      List<Stage> stages,
      List<Lane> lanes,
      Map<Cell, Pile> cells,
      Pile parked) {
    this.workshop = workshop;
    this.map = map;
    this.stages = stages;
    this.lanes = lanes;
    this.cells = cells;
    this.parked = parked;
  }

  public static Grid of(Workshop workshop, MapId map) {
    List<Stage> stages = workshop.stagesOf(map);
    List<Lane> lanes = workshop.lanesOf(map);
    Map<Cell, List<Card>> lists = new HashMap<>();
    for (Stage stage : stages) {
      for (Lane lane : lanes) {
        lists.put(new Cell(stage.id(), lane.id()), new ArrayList<>());
      }
    }
    List<Card> elsewhere = new ArrayList<>();
    for (Card card : workshop.cards()) {
      if (card.place().map().equals(map)) {
        Cell cell = cell(card.place());
        (cell == null ? elsewhere : lists.getOrDefault(cell, elsewhere)).add(card);
      }
    }
    Map<Cell, Pile> cells = new HashMap<>();
    lists.forEach((cell, cards) -> cells.put(cell, Pile.of(cards)));
    return new Grid(workshop, map, stages, lanes, cells, Pile.of(elsewhere));
  }

  /// The grid of the same map in another version of the workshop.
  public Grid after(Workshop now) {
    boolean framed = now.stages().equals(workshop.stages()) && now.lanes().equals(workshop.lanes());
    List<Stage> nowStages = framed ? stages : now.stagesOf(map);
    List<Lane> nowLanes = framed ? lanes : now.lanesOf(map);
    if (!framed && !sameCells(nowStages, nowLanes)) {
      return of(now, map);
    }
    var changes = new Changes();
    for (var difference : workshop.cards().difference(now.cards())) {
      changes.add(difference);
    }
    var nowCells = new HashMap<>(cells);
    changes.cells.forEach(cell -> nowCells.put(cell, changes.in(pile(cell), cell)));
    return new Grid(now, map, nowStages, nowLanes, nowCells, changes.in(parked, null));
  }

  private boolean sameCells(List<Stage> nowStages, List<Lane> nowLanes) {
    return ids(stages).equals(ids(nowStages))
        && lanes.stream().map(Lane::id).toList().equals(nowLanes.stream().map(Lane::id).toList());
  }

  private static List<StageId> ids(List<Stage> stages) {
    return stages.stream().map(Stage::id).toList();
  }

  /// Which cells a list of differences touches, and how.
  private final class Changes {
    private final Set<CardId> gone = new HashSet<>();
    private final Map<@Nullable Cell, List<Card>> come = new HashMap<>();
    private final Set<Cell> cells = new HashSet<>();

    private void add(Table.Difference<CardId, Card> difference) {
      Card before = difference.before();
      if (before != null && before.place().map().equals(map)) {
        gone.add(before.id());
        touch(standing(before.place()));
      }
      Card after = difference.after();
      if (after != null && after.place().map().equals(map)) {
        Cell cell = standing(after.place());
        touch(cell);
        come.computeIfAbsent(cell, none -> new ArrayList<>()).add(after);
      }
    }

    private void touch(@Nullable Cell cell) {
      if (cell == null) {
        come.computeIfAbsent(null, none -> new ArrayList<>());
      } else {
        cells.add(cell);
      }
    }

    private Pile in(Pile pile, @Nullable Cell cell) {
      boolean touched = cell != null || come.containsKey(null);
      return touched ? pile.changed(gone, come.getOrDefault(cell, List.of())) : pile;
    }
  }

  private static @Nullable Cell cell(Place place) {
    StageId stage = place.stage();
    LaneId lane = place.lane();
    return stage == null || lane == null ? null : new Cell(stage, lane);
  }

  /// The cell a card with this place stands in; null for the parking lot.
  private @Nullable Cell standing(Place place) {
    Cell cell = cell(place);
    return cell != null && cells.containsKey(cell) ? cell : null;
  }

  private Pile pile(@Nullable Cell cell) {
    return cell == null ? parked : cells.getOrDefault(cell, Pile.EMPTY);
  }

  private Pile pile(@Nullable StageId stage, @Nullable LaneId lane) {
    return pile(stage == null || lane == null ? null : new Cell(stage, lane));
  }

  public MapId map() {
    return map;
  }

  /// The version of the workshop this is a map of.
  public Workshop workshop() {
    return workshop;
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
    return pile(stage, lane).cards();
  }

  /// The same cards as they take places: those that lie under another have none of their own.
  public List<Stack> stacks(@Nullable StageId stage, @Nullable LaneId lane) {
    return pile(stage, lane).stacks();
  }

  /// The cards of the parking lot as they take places.
  public List<Stack> parkedStacks() {
    return parked.stacks();
  }

  /// The card on top of the stack in which a card of this map lies; itself where it lies under
  /// none.
  public Card topOf(Card card) {
    CardId named = card.place().under();
    Card top = named == null ? null : workshop.cards().get(named);
    boolean here =
        top != null
            && top.place().under() == null
            && top.place().map().equals(map)
            && Objects.equals(cellOf(top), cellOf(card));
    return here && top != null ? top : card;
  }

  /// Those of [#cards] that have scores.
  public List<Card> scored(StageId stage, LaneId lane) {
    return pile(stage, lane).scored();
  }

  /// Whether the same cards have scores in the same stages and lanes.
  public boolean feelsLike(Grid other) {
    return stages.equals(other.stages)
        && lanes.equals(other.lanes)
        && stages.stream()
            .allMatch(stage ->
                lanes.stream()
                    .allMatch(lane ->
                        scored(stage.id(), lane.id()).equals(other.scored(stage.id(), lane.id()))));
  }

  /// Those of [#cards] that are metrics.
  public List<Card> metrics(StageId stage, LaneId lane) {
    return pile(stage, lane).metrics();
  }

  /// The cards of the parking lot in order.
  public List<Card> parked() {
    return parked.cards();
  }

  /// The cell in which a card of this map stands; null where it is parked.
  public @Nullable Cell cellOf(Card card) {
    return standing(card.place());
  }

  /// The place of a card among the [#cards] of its cell or among those [#parked]; -1 where it is
  /// not on this map.
  public int indexOf(CardId id) {
    Card card = workshop.cards().get(id);
    return card == null || !card.place().map().equals(map) ? -1 : pile(cellOf(card)).indexOf(card);
  }

  /// Those of these cards that are on this map, in reading order.
  public List<Card> inReadingOrder(Set<CardId> wanted) {
    Map<@Nullable Cell, List<Card>> found = new HashMap<>();
    for (CardId id : wanted) {
      Card card = workshop.cards().get(id);
      if (card != null && card.place().map().equals(map)) {
        found.computeIfAbsent(cellOf(card), none -> new ArrayList<>()).add(card);
      }
    }
    found.values().forEach(cards -> cards.sort(Card.ORDER));
    var all = new ArrayList<Card>();
    for (Stage stage : stages) {
      for (Lane lane : lanes) {
        all.addAll(found.getOrDefault(new Cell(stage.id(), lane.id()), List.of()));
      }
    }
    all.addAll(found.getOrDefault(null, List.of()));
    return all;
  }

  /// All cards in reading order: stage by stage, in each lane by lane, then the parking lot.
  public List<Card> inReadingOrder() {
    var all = new ArrayList<Card>();
    for (Stage stage : stages) {
      for (Lane lane : lanes) {
        all.addAll(cards(stage.id(), lane.id()));
      }
    }
    all.addAll(parked());
    return all;
  }
}
