package org.journeywall.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.journeywall.edit.MapContent;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Involvement;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.Lane;
import org.journeywall.model.Link;
import org.journeywall.model.LinkId;
import org.journeywall.model.MapId;
import org.journeywall.model.Persona;
import org.journeywall.model.PersonaId;
import org.journeywall.model.Stage;
import org.journeywall.model.Table;
import org.journeywall.model.Workshop;

/// Two whole workshops made comparable. Files that come from each other know each other's ids; of
/// files that were made apart, as by two imports of one table, maps, people, stages, lanes and
/// cards are recognised by what they are called, as [TwoStates] does it for two maps.
public final class SameWorkshops {
  private final Workshop first;
  private final Workshop second;
  private final Map<CardId, CardId> cards = new HashMap<>();
  private final List<JourneyMap> maps = new ArrayList<>();
  private final List<Stage> stages = new ArrayList<>();
  private final List<Lane> lanes = new ArrayList<>();
  private final List<Card> placed = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final Map<PersonaId, List<Involvement>> involved = new HashMap<>();

  private SameWorkshops(Workshop first, Workshop second) {
    this.first = first;
    this.second = second;
  }

  /// The second workshop, called by the ids of the first wherever it is the same; itself where the
  /// two have a map in common.
  public static Workshop met(Workshop first, Workshop second) {
    if (second.maps().values().stream().anyMatch(map -> first.maps().contains(map.id()))) {
      return second;
    }
    return new SameWorkshops(first, SamePeople.met(first, second)).met();
  }

  private Workshop met() {
    Map<MapId, MapId> same =
        SameFrame.between(
            first.mapsInOrder(), second.mapsInOrder(), JourneyMap::id, JourneyMap::name, Map.of());
    for (JourneyMap map : second.mapsInOrder()) {
      MapId old = same.get(map.id());
      if (old == null) {
        take(MapContent.of(second, map.id()).alone(second));
      } else {
        var states = TwoStates.of(first, old, second, map.id());
        states.origins().forEach((met, own) -> cards.put(own, met));
        take(states.after());
      }
    }
    acrossMaps();
    return second
        .withMaps(Table.of(maps, JourneyMap::id))
        .withStages(Table.of(stages, Stage::id))
        .withLanes(Table.of(lanes, Lane::id))
        .withCards(Table.of(placed, Card::id))
        .withLinks(Table.of(links, Link::id))
        .withPersonas(
            Table.of(
                second.personas().values().stream()
                    .map(one -> one.withInvolvements(involved.getOrDefault(one.id(), List.of())))
                    .toList(),
                Persona::id));
  }

  private void take(Workshop map) {
    maps.addAll(map.maps().values());
    stages.addAll(map.stages().values());
    lanes.addAll(map.lanes().values());
    placed.addAll(map.cards().values());
    links.addAll(map.links().values());
    for (Persona persona : map.personas()) {
      involved
          .computeIfAbsent(persona.id(), none -> new ArrayList<>())
          .addAll(persona.involvements());
    }
  }

  private void acrossMaps() {
    var known = new HashMap<List<Object>, LinkId>();
    first
        .links()
        .forEach(link -> known.put(List.of(link.from(), link.to(), link.kind()), link.id()));
    for (Link link : second.links()) {
      if (map(link.from()).equals(map(link.to()))) {
        continue;
      }
      CardId from = cards.getOrDefault(link.from(), link.from());
      CardId to = cards.getOrDefault(link.to(), link.to());
      LinkId id = known.getOrDefault(List.of(from, to, link.kind()), link.id());
      links.add(new Link(id, from, to, link.kind(), link.label(), link.extras()));
    }
  }

  private MapId map(CardId card) {
    return second.cards().require(card).place().map();
  }
}
