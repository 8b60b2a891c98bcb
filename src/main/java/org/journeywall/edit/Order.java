package org.journeywall.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Id;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.Lane;
import org.journeywall.model.LaneId;
import org.journeywall.model.MapId;
import org.journeywall.model.Persona;
import org.journeywall.model.PersonaId;
import org.journeywall.model.Rank;
import org.journeywall.model.Stage;
import org.journeywall.model.StageId;
import org.journeywall.model.Table;
import org.jspecify.annotations.Nullable;

/// Puts records of one kind into an order by giving them ranks, and changes no other record where
/// there is room. Where there is none (two neighbours from two laptops share a rank, or thousands
/// were put into one gap and the ranks have grown long) the whole order gets fresh, short ranks.
record Order<K extends Id, V>(
    Function<V, K> id, Function<V, Rank> rank, BiFunction<V, Rank, V> ranked) {
  static final Order<MapId, JourneyMap> MAPS =
      new Order<>(JourneyMap::id, JourneyMap::rank, JourneyMap::withRank);
  static final Order<StageId, Stage> STAGES = new Order<>(Stage::id, Stage::rank, Stage::withRank);
  static final Order<LaneId, Lane> LANES = new Order<>(Lane::id, Lane::rank, Lane::withRank);
  static final Order<PersonaId, Persona> PERSONAS =
      new Order<>(Persona::id, Persona::rank, Persona::withRank);
  static final Order<CardId, Card> CARDS =
      new Order<>(
          Card::id,
          card -> card.place().rank(),
          (card, rank) -> card.withPlace(card.place().withRank(rank)));

  /// The longest the rank of a neighbour may be, in characters, before the order gets fresh ranks.
  static final int LONGEST = 48;

  /// The table with `records` put among those `standing` (in order, without the records) at
  /// `index`, which is clamped to what there is.
  Table<K, V> put(Table<K, V> table, List<V> standing, int index, List<V> records) {
    int at = Math.clamp(index, 0, standing.size());
    Rank below = at == 0 ? null : rank.apply(standing.get(at - 1));
    Rank above = at == standing.size() ? null : rank.apply(standing.get(at));
    if (isRoom(below, above)) {
      return with(table, records, Rank.spread(below, above, records.size()));
    }
    var all = new ArrayList<V>(standing);
    all.addAll(at, records);
    return with(table, all, Rank.spread(null, null, all.size()));
  }

  /// The table with one of the records `standing` moved so that it stands at `index` among the
  /// others.
  Table<K, V> move(Table<K, V> table, List<V> standing, V record, int index) {
    var others = new ArrayList<V>(standing);
    int from = others.indexOf(record);
    others.remove(record);
    return from == Math.clamp(index, 0, others.size())
        ? table
        : put(table, others, index, List.of(record));
  }

  private static boolean isRoom(@Nullable Rank below, @Nullable Rank above) {
    if (below != null && isLong(below) || above != null && isLong(above)) {
      return false;
    }
    return below == null || above == null || below.compareTo(above) < 0;
  }

  private static boolean isLong(Rank rank) {
    return rank.value().length() > LONGEST;
  }

  private Table<K, V> with(Table<K, V> table, List<V> records, List<Rank> ranks) {
    Table<K, V> result = table;
    for (int i = 0; i < records.size(); i++) {
      V placed = ranked.apply(records.get(i), ranks.get(i));
      result = result.with(id.apply(placed), placed);
    }
    return result;
  }
}
