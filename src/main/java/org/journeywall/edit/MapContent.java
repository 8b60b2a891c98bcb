package org.journeywall.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Ids;
import org.journeywall.model.Involvement;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.Lane;
import org.journeywall.model.LaneId;
import org.journeywall.model.Link;
import org.journeywall.model.LinkId;
import org.journeywall.model.MapId;
import org.journeywall.model.Persona;
import org.journeywall.model.PersonaId;
import org.journeywall.model.Stage;
import org.journeywall.model.StageId;
import org.journeywall.model.StepId;
import org.journeywall.model.Table;
import org.journeywall.model.Workshop;

/// A map with everything that stands on it, for adding it to a workshop: a template, or a copy of
/// another map.
///
/// @param links those among `cards`, and to cards of the map it goes on from
/// @param involvements what personas of the workshop have to do with these stages
public record MapContent(
    JourneyMap map,
    List<Stage> stages,
    List<Lane> lanes,
    List<Card> cards,
    List<Link> links,
    Map<PersonaId, List<Involvement>> involvements) {
  public MapContent {
    stages = List.copyOf(stages);
    lanes = List.copyOf(lanes);
    cards = List.copyOf(cards);
    links = List.copyOf(links);
    involvements = Map.copyOf(involvements);
  }

  /// A map nobody has to do with yet.
  public MapContent(
      JourneyMap map, List<Stage> stages, List<Lane> lanes, List<Card> cards, List<Link> links) {
    this(map, stages, lanes, cards, links, Map.of());
  }

  /// The same with the map under other names, and other cards in place of those.
  MapContent with(JourneyMap newMap, List<Card> newCards) {
    return new MapContent(newMap, stages, lanes, newCards, links, involvements);
  }

  /// A workshop with this map alone.
  ///
  /// @param of where it comes from, whose title block, personas and pictures go along
  public Workshop alone(Workshop of) {
    var personas = new ArrayList<Persona>();
    for (Persona persona : of.personas()) {
      personas.add(persona.withInvolvements(involvements.getOrDefault(persona.id(), List.of())));
    }
    return Workshop.empty(of.info())
        .withMaps(Table.of(List.of(map), JourneyMap::id))
        .withStages(Table.of(stages, Stage::id))
        .withLanes(Table.of(lanes, Lane::id))
        .withCards(Table.of(cards, Card::id))
        .withPersonas(Table.of(personas, Persona::id))
        .withLinks(Table.of(links, Link::id))
        .withPictures(of.pictures());
  }

  /// A map of a workshop as it stands; throws where there is no such map.
  public static MapContent of(Workshop workshop, MapId id) {
    List<Card> cards =
        workshop.cards().values().stream().filter(card -> card.place().map().equals(id)).toList();
    Set<CardId> ids = cards.stream().map(Card::id).collect(Collectors.toSet());
    List<Stage> stages = workshop.stagesOf(id);
    return new MapContent(
        workshop.maps().require(id),
        stages,
        workshop.lanesOf(id),
        cards,
        workshop.links().values().stream()
            .filter(link -> ids.contains(link.from()) && ids.contains(link.to()))
            .toList(),
        involvements(workshop, stages));
  }

  private static Map<PersonaId, List<Involvement>> involvements(
      Workshop workshop, List<Stage> stages) {
    Set<StageId> here = stages.stream().map(Stage::id).collect(Collectors.toSet());
    var involvements = new HashMap<PersonaId, List<Involvement>>();
    for (Persona persona : workshop.personas()) {
      List<Involvement> its =
          persona.involvements().stream().filter(one -> here.contains(one.stage())).toList();
      if (!its.isEmpty()) {
        involvements.put(persona.id(), its);
      }
    }
    return involvements;
  }

  /// The same under new ids, ready to stand beside the original, with the map under another name.
  public MapContent copy(Ids ids, String name) {
    var newStages = new HashMap<StageId, StageId>();
    var newSteps = new HashMap<StepId, StepId>();
    var newLanes = new HashMap<LaneId, LaneId>();
    var newCards = new HashMap<CardId, CardId>();
    MapId newMap = ids.map();
    stages.forEach(stage -> newStages.put(stage.id(), ids.stage()));
    stages.forEach(stage -> stage.steps().forEach(step -> newSteps.put(step.id(), ids.step())));
    lanes.forEach(lane -> newLanes.put(lane.id(), ids.lane()));
    cards.forEach(card -> newCards.put(card.id(), ids.card()));
    var renaming = new Renaming(newMap, newStages, newSteps, newLanes, newCards);
    return renamed(renaming, name, link -> ids.link());
  }

  /// The same under other ids, with the map under another name; links keep theirs.
  public MapContent renamed(Renaming renaming, String name) {
    return renamed(renaming, name, Link::id);
  }

  private MapContent renamed(Renaming renaming, String name, Function<Link, LinkId> linkIds) {
    return new MapContent(
        renaming.map(map, name),
        stages.stream().map(renaming::stage).toList(),
        lanes.stream().map(renaming::lane).toList(),
        cards.stream().map(renaming::card).toList(),
        links.stream().map(link -> renaming.link(link, linkIds.apply(link))).toList(),
        involvements.entrySet().stream()
            .collect(
                Collectors.toMap(Map.Entry::getKey, its -> renaming.involved(its.getValue()))));
  }
}
