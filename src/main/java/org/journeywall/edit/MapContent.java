package org.journeywall.edit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Dismissal;
import org.journeywall.model.Id;
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
import org.journeywall.model.Place;
import org.journeywall.model.Stage;
import org.journeywall.model.StageId;
import org.journeywall.model.Step;
import org.journeywall.model.StepId;
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
    var anew = new Anew(ids.map());
    stages.forEach(stage -> anew.stages.put(stage.id(), ids.stage()));
    stages.forEach(stage -> stage.steps().forEach(step -> anew.steps.put(step.id(), ids.step())));
    lanes.forEach(lane -> anew.lanes.put(lane.id(), ids.lane()));
    cards.forEach(card -> anew.cards.put(card.id(), ids.card()));
    return new MapContent(
        anew.map(map, name),
        stages.stream().map(anew::stage).toList(),
        lanes.stream().map(anew::lane).toList(),
        cards.stream().map(anew::card).toList(),
        links.stream().map(link -> anew.link(link, ids.link())).toList(),
        involvements.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, its -> anew.involved(its.getValue()))));
  }

  /// The new ids of a copy, by the old ones.
  private static final class Anew {
    private final MapId map;
    private final Map<StageId, StageId> stages = new HashMap<>();
    private final Map<StepId, StepId> steps = new HashMap<>();
    private final Map<LaneId, LaneId> lanes = new HashMap<>();
    private final Map<CardId, CardId> cards = new HashMap<>();

    private Anew(MapId map) {
      this.map = map;
    }

    private JourneyMap map(JourneyMap old, String name) {
      return new JourneyMap(
          map,
          old.rank(),
          name,
          old.title(),
          old.subtitle(),
          old.state(),
          old.dismissals().stream().map(this::dismissal).toList(),
          old.extras());
    }

    // What was looked at and let be is so in the copy, too.
    private Dismissal dismissal(Dismissal old) {
      var renamed = new HashMap<String, String>();
      for (Map<? extends Id, ? extends Id> ids : List.of(stages, steps, lanes, cards)) {
        ids.forEach((was, is) -> renamed.put(was.value(), is.value()));
      }
      return new Dismissal(
          old.finding(),
          old.about().stream().map(id -> renamed.getOrDefault(id, id)).toList(),
          old.reason());
    }

    private static <T> T of(Map<T, T> ids, T old) {
      return ids.getOrDefault(old, old);
    }

    private Stage stage(Stage old) {
      List<Step> newSteps =
          old.steps().stream()
              .map(step -> new Step(of(steps, step.id()), step.name(), step.extras()))
              .toList();
      return new Stage(
          of(stages, old.id()),
          map,
          old.rank(),
          old.name(),
          old.goal(),
          old.duration(),
          old.owner(),
          newSteps,
          old.columns(),
          old.extras());
    }

    private Lane lane(Lane old) {
      return new Lane(
          of(lanes, old.id()),
          map,
          old.rank(),
          old.kind(),
          old.name(),
          old.hint(),
          old.rows(),
          old.extras());
    }

    private Card card(Card old) {
      Place place = old.place();
      StageId stage = place.stage();
      StepId step = place.step();
      LaneId lane = place.lane();
      CardId under = place.under();
      return old.withId(of(cards, old.id()))
          .withPlace(
              new Place(
                  map,
                  stage == null ? null : of(stages, stage),
                  step == null ? null : of(steps, step),
                  lane == null ? null : of(lanes, lane),
                  place.rank(),
                  under == null ? null : of(cards, under)));
    }

    private List<Involvement> involved(List<Involvement> old) {
      return old.stream()
          .map(one ->
              new Involvement(of(stages, one.stage()), one.level(), one.need(), one.content()))
          .toList();
    }

    private Link link(Link old, LinkId id) {
      return new Link(
          id, of(cards, old.from()), of(cards, old.to()), old.kind(), old.label(), old.extras());
    }
  }
}
