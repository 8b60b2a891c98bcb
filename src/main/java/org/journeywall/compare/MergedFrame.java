package org.journeywall.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.journeywall.find.Folding;
import org.journeywall.model.Id;
import org.journeywall.model.Involvement;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.Lane;
import org.journeywall.model.LaneId;
import org.journeywall.model.LaneKind;
import org.journeywall.model.MapId;
import org.journeywall.model.Persona;
import org.journeywall.model.PersonaId;
import org.journeywall.model.Rank;
import org.journeywall.model.Stage;
import org.journeywall.model.StageId;
import org.journeywall.model.Step;
import org.journeywall.model.StepId;
import org.journeywall.model.Workshop;
import org.journeywall.model.WorkshopInfo;
import org.jspecify.annotations.Nullable;

/// The maps, stages, lanes and personas of two workshops brought together, and which of the other's
/// is which here.
final class MergedFrame {
  private final Map<Id, Id> here = new HashMap<>();
  private Workshop now;

  MergedFrame(Workshop ours, Workshop theirs, MapId front) {
    now = ours.withInfo(info(ours.info(), theirs.info()));
    maps(theirs, front);
    for (JourneyMap map : theirs.mapsInOrder()) {
      MapId own = map(map.id());
      stages(theirs.stagesOf(map.id()), own);
      lanes(theirs.lanesOf(map.id()), own);
    }
    personas(theirs);
  }

  /// The workshop here, with what came.
  Workshop workshop() {
    return now;
  }

  MapId map(MapId theirs) {
    return (MapId) here.getOrDefault(theirs, theirs);
  }

  @Nullable StageId stage(@Nullable StageId theirs) {
    return theirs == null ? null : (StageId) here.getOrDefault(theirs, theirs);
  }

  @Nullable LaneId lane(@Nullable LaneId theirs) {
    return theirs == null ? null : (LaneId) here.getOrDefault(theirs, theirs);
  }

  @Nullable StepId step(@Nullable StepId theirs) {
    return theirs == null ? null : (StepId) here.getOrDefault(theirs, theirs);
  }

  PersonaId persona(PersonaId theirs) {
    return (PersonaId) here.getOrDefault(theirs, theirs);
  }

  private static WorkshopInfo info(WorkshopInfo ours, WorkshopInfo theirs) {
    var people = new ArrayList<>(ours.participants());
    Set<String> names = new HashSet<>();
    people.forEach(name -> names.add(Folding.of(name)));
    for (String name : theirs.participants()) {
      if (names.add(Folding.of(name))) {
        people.add(name);
      }
    }
    WorkshopInfo info = people.equals(ours.participants()) ? ours : ours.withParticipants(people);
    info = info.client().isEmpty() ? info.withClient(theirs.client()) : info;
    return info.date() == null ? info.withDate(theirs.date()) : info;
  }

  private void maps(Workshop theirs, MapId front) {
    List<JourneyMap> own = now.mapsInOrder();
    List<JourneyMap> others = theirs.mapsInOrder();
    match(own, others, JourneyMap::id, JourneyMap::name);
    if (others.size() == 1 && !here.containsKey(others.getFirst().id())) {
      here.put(others.getFirst().id(), front);
    }
    Rank last = own.isEmpty() ? null : own.getLast().rank();
    for (JourneyMap map : others) {
      if (!here.containsKey(map.id())) {
        last = Rank.between(last, null);
        now = now.withMaps(now.maps().with(map.id(), map.withRank(last)));
      }
    }
  }

  // Ids first, so that a name never takes a record from the one that is surely it.
  private <I extends Id, R> void match(
      List<R> own, List<R> others, Function<R, I> id, Function<R, String> name) {
    Set<I> taken = new HashSet<>();
    Map<String, I> names = new HashMap<>();
    Set<I> ids = new HashSet<>();
    own.forEach(one -> ids.add(id.apply(one)));
    for (R other : others) {
      if (ids.contains(id.apply(other))) {
        here.put(id.apply(other), id.apply(other));
        taken.add(id.apply(other));
      }
    }
    for (R one : own) {
      String key = Folding.of(name.apply(one)).strip();
      if (!taken.contains(id.apply(one)) && !key.isEmpty()) {
        names.putIfAbsent(key, id.apply(one));
      }
    }
    for (R other : others) {
      I match = names.get(Folding.of(name.apply(other)).strip());
      if (!here.containsKey(id.apply(other)) && match != null) {
        here.put(id.apply(other), match);
        names.values().remove(match);
      }
    }
  }

  private void stages(List<Stage> others, MapId map) {
    match(now.stagesOf(map), others, Stage::id, Stage::name);
    Id before = null;
    for (Stage other : others) {
      Id own = here.get(other.id());
      if (own == null) {
        Rank rank = behind(now.stagesOf(map), before, Stage::id, Stage::rank);
        Stage stage =
            new Stage(
                other.id(),
                map,
                rank,
                other.name(),
                other.goal(),
                other.duration(),
                other.owner(),
                other.steps(),
                other.columns(),
                other.extras());
        now = now.withStages(now.stages().with(stage.id(), stage));
        own = stage.id();
      } else {
        Stage stage = now.stages().require((StageId) own);
        now = now.withStages(now.stages().with(stage.id(), filled(stage, other)));
      }
      before = own;
    }
  }

  private Stage filled(Stage own, Stage other) {
    match(own.steps(), other.steps(), Step::id, Step::name);
    var steps = new ArrayList<>(own.steps());
    for (Step step : other.steps()) {
      if (!here.containsKey(step.id())) {
        steps.add(step);
      }
    }
    Stage stage = own.withSteps(steps);
    stage = stage.goal().isEmpty() ? stage.withGoal(other.goal()) : stage;
    stage = stage.duration().isEmpty() ? stage.withDuration(other.duration()) : stage;
    return stage.owner().isEmpty() ? stage.withOwner(other.owner()) : stage;
  }

  private void lanes(List<Lane> others, MapId map) {
    match(now.lanesOf(map), others, Lane::id, Lane::name);
    matchKinds(now.lanesOf(map), others);
    Id before = null;
    for (Lane other : others) {
      Id own = here.get(other.id());
      if (own == null) {
        Rank rank = behind(now.lanesOf(map), before, Lane::id, Lane::rank);
        Lane lane =
            new Lane(
                other.id(),
                map,
                rank,
                other.kind(),
                other.name(),
                other.hint(),
                other.rows(),
                other.extras());
        now = now.withLanes(now.lanes().with(lane.id(), lane));
        own = lane.id();
      }
      before = own;
    }
  }

  // The only lane of its kind there and here is the same, whatever language names it.
  private void matchKinds(List<Lane> own, List<Lane> others) {
    for (Lane other : others) {
      List<Lane> same = own.stream().filter(lane -> lane.kind() == other.kind()).toList();
      long there = others.stream().filter(lane -> lane.kind() == other.kind()).count();
      if (!here.containsKey(other.id())
          && other.kind() != LaneKind.FREE
          && there == 1
          && same.size() == 1) {
        here.put(other.id(), same.getFirst().id());
      }
    }
  }

  private static <R> Rank behind(
      List<R> order, @Nullable Id before, Function<R, ? extends Id> id, Function<R, Rank> rank) {
    int at = -1;
    for (int i = 0; i < order.size(); i++) {
      at = id.apply(order.get(i)).equals(before) ? i : at;
    }
    Rank low = at < 0 ? null : rank.apply(order.get(at));
    Rank high = at + 1 < order.size() ? rank.apply(order.get(at + 1)) : null;
    return low != null && high != null && low.compareTo(high) >= 0
        ? Rank.between(low, null)
        : Rank.between(low, high);
  }

  private void personas(Workshop theirs) {
    List<Persona> own = now.personasInOrder();
    match(own, theirs.personasInOrder(), Persona::id, Persona::name);
    Rank last = own.isEmpty() ? null : own.getLast().rank();
    for (Persona other : theirs.personasInOrder()) {
      Id id = here.get(other.id());
      if (id == null) {
        last = Rank.between(last, null);
        Persona persona = involved(other.withRank(last), List.of(), other.involvements());
        now = now.withPersonas(now.personas().with(persona.id(), persona));
      } else {
        Persona persona = now.personas().require((PersonaId) id);
        BiFunction<String, String, String> first = (one, two) -> one.isEmpty() ? two : one;
        Persona filled =
            persona.withAims(
                first.apply(persona.goals(), other.goals()),
                first.apply(persona.barriers(), other.barriers()));
        filled = involved(filled, persona.involvements(), other.involvements());
        now = now.withPersonas(now.personas().with(persona.id(), filled));
      }
    }
  }

  private Persona involved(Persona persona, List<Involvement> own, List<Involvement> others) {
    var involvements = new ArrayList<>(own);
    Set<StageId> stages = new HashSet<>();
    own.forEach(one -> stages.add(one.stage()));
    for (Involvement other : others) {
      StageId stage = stage(other.stage());
      if (stage != null && stages.add(stage)) {
        involvements.add(new Involvement(stage, other.level(), other.need()));
      }
    }
    return persona.withInvolvements(involvements);
  }
}
