package org.journeywall.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Id;
import org.journeywall.model.Lane;
import org.journeywall.model.LaneId;
import org.journeywall.model.MapId;
import org.journeywall.model.Place;
import org.journeywall.model.Stage;
import org.journeywall.model.StageId;
import org.journeywall.model.Table;
import org.journeywall.model.Workshop;
import org.jspecify.annotations.Nullable;

/// What is different about cards. Only those that differ at all are looked at, and the cells they
/// stand in.
final class CardDifferences {
  private final Names was;
  private final Names is;
  private final Map<MapId, List<Table.Difference<CardId, Card>>> byMap = new HashMap<>();
  private final Set<CardId> touched = new HashSet<>();
  private final Map<Cell, List<CardId>> orderBefore = new HashMap<>();
  private final Map<Cell, List<CardId>> orderAfter = new HashMap<>();
  private final Map<Cell, Set<CardId>> staying = new HashMap<>();

  /// A cell or a parking lot.
  private record Cell(MapId map, @Nullable StageId stage, @Nullable LaneId lane) {
    static Cell of(Place place) {
      return place.isParked()
          ? new Cell(place.map(), null, null)
          : new Cell(place.map(), place.stage(), place.lane());
    }
  }

  CardDifferences(Workshop before, Workshop after) {
    was = new Names(before);
    is = new Names(after);
    var cells = new HashSet<Cell>();
    for (Table.Difference<CardId, Card> one : before.cards().difference(after.cards())) {
      touched.add(one.key());
      byMap.computeIfAbsent(placeOf(one).map(), none -> new ArrayList<>()).add(one);
      if (one.before() != null) {
        cells.add(Cell.of(one.before().place()));
      }
      if (one.after() != null) {
        cells.add(Cell.of(one.after().place()));
      }
    }
    order(before, cells, orderBefore);
    order(after, cells, orderAfter);
  }

  private static Place placeOf(Table.Difference<CardId, Card> one) {
    Card card = one.after() == null ? one.before() : one.after();
    if (card == null) {
      throw new IllegalArgumentException("a difference of nothing");
    }
    return card.place();
  }

  private static void order(Workshop workshop, Set<Cell> cells, Map<Cell, List<CardId>> into) {
    var cards = new HashMap<Cell, List<Card>>();
    workshop
        .cards()
        .forEach(card -> {
          Cell cell = Cell.of(card.place());
          if (cells.contains(cell)) {
            cards.computeIfAbsent(cell, none -> new ArrayList<>()).add(card);
          }
        });
    cards.forEach((cell, here) -> {
      here.sort(Card.ORDER);
      into.put(cell, here.stream().map(Card::id).toList());
    });
  }

  /// The differences of the cards of a map, in reading order; those in its parking lot last.
  List<Difference> of(MapId map) {
    List<StageId> stages =
        Staying.joined(
            ids(was.workshop().stagesOf(map), Stage::id),
            ids(is.workshop().stagesOf(map), Stage::id));
    List<LaneId> lanes =
        Staying.joined(
            ids(was.workshop().lanesOf(map), Lane::id), ids(is.workshop().lanesOf(map), Lane::id));
    List<Table.Difference<CardId, Card>> here = byMap.getOrDefault(map, new ArrayList<>());
    here.sort(
        Comparator.comparing((Table.Difference<CardId, Card> one) -> placeOf(one).isParked())
            .thenComparingInt(one -> stages.indexOf(placeOf(one).stage()))
            .thenComparingInt(one -> lanes.indexOf(placeOf(one).lane()))
            .thenComparing(one -> placeOf(one).rank())
            .thenComparing(one -> one.key().value()));
    var differences = new ArrayList<Difference>();
    here.forEach(one -> differences.addAll(of(one.before(), one.after())));
    return differences;
  }

  private static <R, I extends Id> List<I> ids(List<R> records, Function<R, I> id) {
    return records.stream().map(id).toList();
  }

  private List<Difference> of(@Nullable Card before, @Nullable Card after) {
    if (after == null) {
      return before == null
          ? List.of()
          : List.of(said(Happening.REMOVED, before, from(before), null, List.of()));
    }
    if (before == null) {
      return List.of(said(Happening.ADDED, after, null, to(after), List.of()));
    }
    var differences = new ArrayList<Difference>();
    Whereabouts from = from(before);
    Whereabouts to = to(after);
    if (isMoved(before, after)) {
      differences.add(said(Happening.MOVED, after, from, to, List.of()));
    }
    List<Difference.Edit> edits = Edits.between(before, was, after, is, CardFields.ALL);
    if (!edits.isEmpty()) {
      differences.add(said(Happening.CHANGED, after, null, to, edits));
    }
    return differences;
  }

  private static Difference said(
      Happening happening,
      Card card,
      @Nullable Whereabouts from,
      @Nullable Whereabouts to,
      List<Difference.Edit> edits) {
    return new Difference(
        Subject.CARD, happening, card.id(), Names.of(card), card.kind(), from, to, edits);
  }

  private Whereabouts from(Card card) {
    return was.of(card.place(), position(card, orderBefore));
  }

  private Whereabouts to(Card card) {
    return is.of(card.place(), position(card, orderAfter));
  }

  private static int position(Card card, Map<Cell, List<CardId>> orders) {
    return orders.getOrDefault(Cell.of(card.place()), List.of()).indexOf(card.id()) + 1;
  }

  private boolean isMoved(Card before, Card after) {
    Place old = before.place();
    Place now = after.place();
    if (!now.withRank(old.rank()).equals(old)) {
      return true;
    }
    if (now.rank().equals(old.rank())) {
      return false;
    }
    Cell cell = Cell.of(now);
    Set<CardId> stay =
        staying.computeIfAbsent(
            cell,
            none ->
                Staying.of(
                    orderBefore.getOrDefault(cell, List.of()),
                    orderAfter.getOrDefault(cell, List.of()),
                    id -> !touched.contains(id)));
    return !stay.contains(after.id());
  }
}
