package org.journeywall.exchange.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.journeywall.model.Card;
import org.journeywall.model.Id;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.Lane;
import org.journeywall.model.Persona;
import org.journeywall.model.Rank;
import org.journeywall.model.Stage;
import org.journeywall.model.StageId;
import org.journeywall.model.Step;
import org.journeywall.model.Table;
import org.journeywall.model.Workshop;

/// Adds to a workshop the maps, stages, steps, lanes and personas that its cards name, behind those
/// it has.
///
/// @param known where they are found
/// @param workshop whose cards name them
record Extension(Workshop known, Workshop workshop) {

  Workshop extended() {
    Set<Id> named = named();
    Workshop now =
        workshop
            .withMaps(
                added(
                    workshop.maps(),
                    known.mapsInOrder(),
                    named,
                    JourneyMap::id,
                    JourneyMap::rank,
                    JourneyMap::withRank))
            .withStages(
                added(
                    workshop.stages(),
                    inOrder(known.stages(), Stage::rank),
                    named,
                    Stage::id,
                    Stage::rank,
                    Stage::withRank))
            .withLanes(
                added(
                    workshop.lanes(),
                    inOrder(known.lanes(), Lane::rank),
                    named,
                    Lane::id,
                    Lane::rank,
                    Lane::withRank))
            .withPersonas(
                added(
                    workshop.personas(),
                    known.personasInOrder(),
                    named,
                    Persona::id,
                    Persona::rank,
                    Persona::withRank));
    for (Stage stage : known.stages()) {
      now = withSteps(now, stage, named);
    }
    return now;
  }

  private Set<Id> named() {
    var named = new HashSet<Id>();
    for (Card card : workshop.cards()) {
      named.add(card.place().map());
      var place = card.place();
      if (place.stage() != null) {
        named.add(place.stage());
      }
      if (place.lane() != null) {
        named.add(place.lane());
      }
      if (place.step() != null) {
        named.add(place.step());
      }
      named.addAll(card.about().personas());
      card.details().scores().forEach(score -> named.add(score.persona()));
    }
    return named;
  }

  private static <R> List<R> inOrder(Table<?, R> table, Function<R, Rank> rank) {
    return table.values().stream().sorted(Comparator.comparing(rank)).toList();
  }

  private static <I extends Id, R> Table<I, R> added(
      Table<I, R> table,
      List<R> wanted,
      Set<Id> named,
      Function<R, I> id,
      Function<R, Rank> rank,
      BiFunction<R, Rank, R> with) {
    Rank last = table.values().stream().map(rank).max(Comparator.naturalOrder()).orElse(null);
    Table<I, R> all = table;
    for (R one : wanted) {
      if (named.contains(id.apply(one)) && !all.contains(id.apply(one))) {
        last = Rank.between(last, null);
        all = all.with(id.apply(one), with.apply(one, last));
      }
    }
    return all;
  }

  private static Workshop withSteps(Workshop now, Stage known, Set<Id> named) {
    StageId id = known.id();
    Stage stage = now.stages().get(id);
    if (stage == null) {
      return now;
    }
    var steps = new ArrayList<>(stage.steps());
    var there = new HashSet<>(steps.stream().map(Step::id).toList());
    for (Step step : known.steps()) {
      if (named.contains(step.id()) && there.add(step.id())) {
        steps.add(step);
      }
    }
    boolean more = steps.size() > stage.steps().size();
    return more ? now.withStages(now.stages().with(id, stage.withSteps(steps))) : now;
  }
}
