package org.journeywall.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.journeywall.edit.MapContent;
import org.journeywall.edit.Renaming;
import org.journeywall.model.CardId;
import org.journeywall.model.Lane;
import org.journeywall.model.Link;
import org.journeywall.model.LinkId;
import org.journeywall.model.MapId;
import org.journeywall.model.Stage;
import org.journeywall.model.StageId;
import org.journeywall.model.Step;
import org.journeywall.model.StepId;
import org.journeywall.model.Workshop;

/// A map in two states, or a map and the one that goes on from it, ready to be laid beside each
/// other: each in a workshop of its own, where what is the same has the same id.
///
/// @param map its id in both
/// @param origins what the cards of the second are called in its own workshop, where that differs
public record TwoStates(Workshop before, Workshop after, MapId map, Map<CardId, CardId> origins) {
  public TwoStates {
    origins = Map.copyOf(origins);
  }

  /// The two maps, each of its workshop; throws where there is no such map.
  public static TwoStates of(Workshop first, MapId firstMap, Workshop other, MapId secondMap) {
    Workshop second = SamePeople.met(first, other);
    MapContent old = MapContent.of(first, firstMap);
    MapContent now = MapContent.of(second, secondMap);
    Map<CardId, CardId> cards = new SameCards(first, second).between(old.cards(), now.cards());
    Map<StageId, StageId> stages =
        SameFrame.between(
            old.stages(),
            now.stages(),
            Stage::id,
            Stage::name,
            SameFrame.votes(cards, first, second, place -> place.stage()));
    var renaming =
        new Renaming(
            firstMap,
            stages,
            steps(old.stages(), now.stages(), stages),
            SameFrame.between(
                old.lanes(),
                now.lanes(),
                Lane::id,
                Lane::name,
                SameFrame.votes(cards, first, second, place -> place.lane())),
            cards);
    MapContent renamed = now.renamed(renaming, now.map().name());
    var origins = new HashMap<CardId, CardId>();
    cards.forEach((own, same) -> {
      if (!own.equals(same)) {
        origins.put(same, own);
      }
    });
    return new TwoStates(old.alone(first), linked(old, renamed).alone(second), firstMap, origins);
  }

  private static Map<StepId, StepId> steps(
      List<Stage> old, List<Stage> now, Map<StageId, StageId> stages) {
    var byId = old.stream().collect(Collectors.toMap(Stage::id, Stage::steps));
    var steps = new HashMap<StepId, StepId>();
    for (Stage stage : now) {
      List<Step> before =
          Objects.requireNonNull(
              byId.getOrDefault(stages.getOrDefault(stage.id(), stage.id()), List.of()));
      steps.putAll(SameFrame.between(before, stage.steps(), Step::id, Step::name, Map.of()));
    }
    return steps;
  }

  // A link is the same where it says the same of the same cards.
  private static MapContent linked(MapContent old, MapContent now) {
    var known = new HashMap<List<Object>, LinkId>();
    old.links().forEach(link -> known.put(said(link), link.id()));
    var links = new ArrayList<Link>();
    for (Link link : now.links()) {
      LinkId same = known.remove(said(link));
      LinkId id = same == null ? link.id() : same;
      links.add(new Link(id, link.from(), link.to(), link.kind(), link.label(), link.extras()));
    }
    return new MapContent(
        now.map(), now.stages(), now.lanes(), now.cards(), links, now.involvements());
  }

  private static List<Object> said(Link link) {
    return List.of(link.from(), link.to(), link.kind());
  }

  /// What is different.
  public Differences differences() {
    return Differences.between(before, after);
  }

  /// What a card of the second state is called in its own workshop.
  public CardId origin(CardId card) {
    return origins.getOrDefault(card, card);
  }
}
