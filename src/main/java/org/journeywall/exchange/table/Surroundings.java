package org.journeywall.exchange.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.journeywall.exchange.Labels;
import org.journeywall.exchange.Plain;
import org.journeywall.exchange.Words;
import org.journeywall.model.CardKind;
import org.journeywall.model.Id;
import org.journeywall.model.Ids;
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
import org.journeywall.model.Table;
import org.journeywall.model.Workshop;
import org.jspecify.annotations.Nullable;

/// What cards stand in and whom they concern, made by name at its first appearance, and in that
/// order. Names are the same whatever their letter case.
final class Surroundings {
  private final Ids ids;
  private final Words words;
  private final Map<String, Named<MapId>> maps = new LinkedHashMap<>();
  private final Map<Key, Named<StageId>> stages = new LinkedHashMap<>();
  private final Map<Key, Named<StepId>> steps = new LinkedHashMap<>();
  private final Map<Key, LaneNamed> lanes = new LinkedHashMap<>();
  private final Map<String, Named<PersonaId>> personas = new LinkedHashMap<>();

  private record Named<I>(I id, String name) {}

  private record LaneNamed(LaneId id, MapId map, String name, LaneKind kind) {}

  private record Key(Id in, String name) {}

  Surroundings(Ids ids, Words words) {
    this.ids = ids;
    this.words = words;
  }

  /// Those of a workshop, to which more may come.
  static Surroundings of(Workshop workshop, Ids ids, Words words) {
    var here = new Surroundings(ids, words);
    Labels labels = Labels.of(workshop, words);
    for (JourneyMap map : workshop.mapsInOrder()) {
      here.maps.put(Plain.name(labels.of(map.id())), new Named<>(map.id(), map.name()));
      for (Stage stage : workshop.stagesOf(map.id())) {
        here.know(map.id(), stage.id(), labels.of(stage.id()));
        for (Step step : stage.steps()) {
          String name = labels.of(step.id());
          here.steps.put(new Key(stage.id(), Plain.name(name)), new Named<>(step.id(), name));
        }
      }
      for (Lane lane : workshop.lanesOf(map.id())) {
        String name = labels.of(lane.id());
        here.lanes.put(
            new Key(map.id(), Plain.name(name)),
            new LaneNamed(lane.id(), map.id(), name, lane.kind()));
      }
    }
    workshop.personasInOrder().forEach(persona -> here.know(persona.id(), labels.of(persona.id())));
    return here;
  }

  private void know(MapId map, StageId stage, String name) {
    stages.putIfAbsent(new Key(map, Plain.name(name)), new Named<>(stage, name));
  }

  /// Another name of a stage, unless another stage has it.
  void know(String map, StageId stage, String name) {
    know(map(map), stage, name);
  }

  /// Another name of a persona, unless somebody else has it.
  void know(PersonaId persona, String name) {
    personas.putIfAbsent(Plain.name(name), new Named<>(persona, name));
  }

  /// The map of this name; where it has none, the first.
  MapId map(String name) {
    if (name.isEmpty() && !maps.isEmpty()) {
      return maps.values().iterator().next().id;
    }
    String own = name.isEmpty() ? words.text("first-map") : name;
    return maps.computeIfAbsent(Plain.name(own), key -> new Named<>(ids.map(), own)).id;
  }

  StageId stage(MapId map, String name) {
    Key key = new Key(map, Plain.name(name));
    return stages.computeIfAbsent(key, none -> new Named<>(ids.stage(), name)).id;
  }

  StepId step(StageId stage, String name) {
    Key key = new Key(stage, Plain.name(name));
    return steps.computeIfAbsent(key, none -> new Named<>(ids.step(), name)).id;
  }

  /// What the lane of this name is about, if that is known: it is there already, or its name is a
  /// usual one.
  @Nullable LaneKind kindOfLane(MapId map, String name) {
    LaneNamed lane = lanes.get(new Key(map, Plain.name(name)));
    return lane == null ? Words.find(LaneKind.class, name) : lane.kind;
  }

  /// The lane of this name, about what its first card is about where the name does not tell.
  LaneId lane(MapId map, String name, CardKind card) {
    LaneKind known = kindOfLane(map, name);
    LaneKind kind = known == null ? laneOf(card) : known;
    Key key = new Key(map, Plain.name(name));
    return lanes.computeIfAbsent(key, none -> new LaneNamed(ids.lane(), map, name, kind)).id;
  }

  /// The first lane for cards of this kind, made where there is none.
  LaneId laneFor(MapId map, CardKind card) {
    LaneKind kind = laneOf(card);
    return lanes.values().stream()
        .filter(lane -> lane.map.equals(map) && lane.kind == kind)
        .map(LaneNamed::id)
        .findFirst()
        .orElseGet(() -> lane(map, words.of(kind), card));
  }

  private static LaneKind laneOf(CardKind card) {
    return switch (card) {
      case TOUCHPOINT -> LaneKind.TOUCHPOINTS;
      case NEED -> LaneKind.NEEDS;
      case EMOTION -> LaneKind.EMOTIONS;
      case CONCERN -> LaneKind.CONCERNS;
      case ACTION -> LaneKind.OUR_ACTIONS;
      case METRIC -> LaneKind.METRICS;
      case OPPORTUNITY -> LaneKind.OPPORTUNITIES;
      case NOTE -> LaneKind.FREE;
    };
  }

  PersonaId persona(String name) {
    return personas.computeIfAbsent(Plain.name(name), key -> new Named<>(ids.persona(), name)).id;
  }

  /// The persona of this name, or null where it has not appeared yet.
  @Nullable PersonaId findPersona(String name) {
    Named<PersonaId> persona = personas.get(Plain.name(name));
    return persona == null ? null : persona.id;
  }

  /// The persona of cards that score a moment and do not say whose it is.
  PersonaId anybody() {
    return persona(words.text("anybody"));
  }

  /// The workshop with all that was made.
  Workshop furnish(Workshop workshop) {
    return workshop
        .withMaps(Table.of(ranked(maps, this::mapOf), JourneyMap::id))
        .withStages(Table.of(ranked(stages, this::stageOf), Stage::id))
        .withLanes(Table.of(ranked(lanes, this::laneOf), Lane::id))
        .withPersonas(Table.of(ranked(personas, this::personaOf), Persona::id));
  }

  /// The workshop with all of this that its cards name and that it does not have.
  Workshop extend(Workshop workshop) {
    return new Extension(furnish(Workshop.empty(workshop.info())), workshop).extended();
  }

  private record Ranked<K, N>(K key, N named, Rank rank, int index) {}

  private static <K, N, T> List<T> ranked(Map<K, N> named, Function<Ranked<K, N>, T> make) {
    List<Rank> ranks = Rank.spread(null, null, named.size());
    var records = new ArrayList<T>();
    named.forEach((key, one) ->
        records.add(make.apply(new Ranked<>(key, one, ranks.get(records.size()), records.size()))));
    return records;
  }

  private JourneyMap mapOf(Ranked<String, Named<MapId>> map) {
    return JourneyMap.named(map.named.id, map.rank, map.named.name);
  }

  private Stage stageOf(Ranked<Key, Named<StageId>> stage) {
    List<Step> inside =
        steps.entrySet().stream()
            .filter(step -> step.getKey().in.equals(stage.named.id))
            .map(step -> Step.named(step.getValue().id, step.getValue().name))
            .toList();
    MapId map = (MapId) stage.key.in;
    return Stage.named(stage.named.id, map, stage.rank, stage.named.name).withSteps(inside);
  }

  private Lane laneOf(Ranked<Key, LaneNamed> lane) {
    LaneNamed named = lane.named;
    return Lane.named(named.id, named.map, lane.rank, named.kind, named.name);
  }

  private Persona personaOf(Ranked<String, Named<PersonaId>> persona) {
    Named<PersonaId> named = persona.named;
    return Persona.named(named.id, persona.rank, named.name, persona.index);
  }
}
