package org.journeywall.edit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Dismissal;
import org.journeywall.model.Id;
import org.journeywall.model.Involvement;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.Lane;
import org.journeywall.model.LaneId;
import org.journeywall.model.Link;
import org.journeywall.model.LinkId;
import org.journeywall.model.MapId;
import org.journeywall.model.Place;
import org.journeywall.model.Stage;
import org.journeywall.model.StageId;
import org.journeywall.model.Step;
import org.journeywall.model.StepId;

/// Other ids for a map and what stands on it, by the ids there are; what has none keeps its own.
public record Renaming(
    MapId map,
    Map<StageId, StageId> stages,
    Map<StepId, StepId> steps,
    Map<LaneId, LaneId> lanes,
    Map<CardId, CardId> cards) {

  private static <T> T of(Map<T, T> ids, T old) {
    return ids.getOrDefault(old, old);
  }

  JourneyMap map(JourneyMap old, String name) {
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

  Stage stage(Stage old) {
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

  Lane lane(Lane old) {
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

  Card card(Card old) {
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

  List<Involvement> involved(List<Involvement> old) {
    return old.stream()
        .map(
            one -> new Involvement(of(stages, one.stage()), one.level(), one.need(), one.content()))
        .toList();
  }

  Link link(Link old, LinkId id) {
    return new Link(
        id, of(cards, old.from()), of(cards, old.to()), old.kind(), old.label(), old.extras());
  }
}
