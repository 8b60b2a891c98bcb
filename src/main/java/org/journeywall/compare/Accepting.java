package org.journeywall.compare;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.journeywall.model.CardId;
import org.journeywall.model.Id;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.Lane;
import org.journeywall.model.LaneId;
import org.journeywall.model.LinkId;
import org.journeywall.model.MapId;
import org.journeywall.model.Persona;
import org.journeywall.model.PersonaId;
import org.journeywall.model.Rank;
import org.journeywall.model.Stage;
import org.journeywall.model.StageId;
import org.journeywall.model.Table;
import org.journeywall.model.Workshop;

/// Takes some of the differences between two workshops over into the first.
///
/// @param before the workshop that is changed
/// @param after where the differences come from
/// @param all differences between the two
record Accepting(Workshop before, Workshop after, List<Difference> all) {

  Workshop of(Collection<Difference> wanted) {
    Workshop now = ranked();
    for (Difference one : wanted) {
      now = taken(now, one);
    }
    return new Furnishing(now, after).furnished();
  }

  // What stayed in its order may have other ranks there all the same, between which those lie of
  // what comes.
  private Workshop ranked() {
    Set<Id> moved = new HashSet<>();
    for (Difference one : all) {
      Id id = one.id();
      if (id != null && one.happening() == Happening.MOVED) {
        moved.add(id);
      }
    }
    return before
        .withPersonas(
            ranked(before.personas(), after.personas(), moved, Persona::rank, Persona::withRank))
        .withMaps(
            ranked(before.maps(), after.maps(), moved, JourneyMap::rank, JourneyMap::withRank))
        .withStages(ranked(before.stages(), after.stages(), moved, Stage::rank, Stage::withRank))
        .withLanes(ranked(before.lanes(), after.lanes(), moved, Lane::rank, Lane::withRank))
        .withCards(
            ranked(
                before.cards(),
                after.cards(),
                moved,
                card -> card.place().rank(),
                (card, rank) -> card.withPlace(card.place().withRank(rank))));
  }

  private static <I extends Id, R> Table<I, R> ranked(
      Table<I, R> table,
      Table<I, R> others,
      Set<Id> moved,
      Function<R, Rank> rank,
      BiFunction<R, Rank, R> with) {
    Table<I, R> ranked = table;
    for (Table.Difference<I, R> one : table.difference(others)) {
      R own = one.before();
      R other = one.after();
      if (own != null
          && other != null
          && !moved.contains(one.key())
          && !rank.apply(own).equals(rank.apply(other))) {
        ranked = ranked.with(one.key(), with.apply(own, rank.apply(other)));
      }
    }
    return ranked;
  }

  private Workshop taken(Workshop now, Difference one) {
    return switch (one.subject()) {
      case TITLE_BLOCK ->
          now.withInfo(Edits.taken(now.info(), after.info(), one.edits(), FrameFields.TITLE_BLOCK));
      case PERSONA ->
          now.withPersonas(
              changed(
                  now.personas(),
                  after.personas(),
                  (PersonaId) id(one),
                  one,
                  (persona, other) -> persona.withRank(other.rank()),
                  FrameFields.PERSONAS));
      case MAP ->
          now.withMaps(
              changed(
                  now.maps(),
                  after.maps(),
                  (MapId) id(one),
                  one,
                  (map, other) -> map.withRank(other.rank()),
                  FrameFields.MAPS));
      case STAGE ->
          now.withStages(
              changed(
                  now.stages(),
                  after.stages(),
                  (StageId) id(one),
                  one,
                  (stage, other) -> stage.withRank(other.rank()),
                  FrameFields.STAGES));
      case LANE ->
          now.withLanes(
              changed(
                  now.lanes(),
                  after.lanes(),
                  (LaneId) id(one),
                  one,
                  (lane, other) -> lane.withRank(other.rank()),
                  FrameFields.LANES));
      case CARD ->
          now.withCards(
              changed(
                  now.cards(),
                  after.cards(),
                  (CardId) id(one),
                  one,
                  (card, other) -> card.withPlace(other.place()),
                  CardFields.ALL));
      case LINK ->
          now.withLinks(
              changed(
                  now.links(),
                  after.links(),
                  (LinkId) id(one),
                  one,
                  (link, other) -> link,
                  FrameFields.LINKS));
    };
  }

  private static Id id(Difference one) {
    Id id = one.id();
    if (id == null) {
      throw new IllegalArgumentException("only the title block has no id");
    }
    return id;
  }

  private static <I extends Id, R> Table<I, R> changed(
      Table<I, R> table,
      Table<I, R> others,
      I id,
      Difference one,
      BiFunction<R, R, R> moved,
      List<Field<R>> fields) {
    R own = table.get(id);
    return switch (one.happening()) {
      case ADDED -> table.with(id, others.require(id));
      case REMOVED -> table.without(id);
      case MOVED -> own == null ? table : table.with(id, moved.apply(own, others.require(id)));
      case CHANGED ->
          own == null
              ? table
              : table.with(id, Edits.taken(own, others.require(id), one.edits(), fields));
    };
  }
}
