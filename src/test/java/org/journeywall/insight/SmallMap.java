package org.journeywall.insight;

import java.util.List;
import java.util.function.UnaryOperator;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.CardKind;
import org.journeywall.model.Details;
import org.journeywall.model.Grid;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.Lane;
import org.journeywall.model.LaneId;
import org.journeywall.model.LaneKind;
import org.journeywall.model.MapId;
import org.journeywall.model.Metric;
import org.journeywall.model.MetricType;
import org.journeywall.model.Persona;
import org.journeywall.model.PersonaId;
import org.journeywall.model.Place;
import org.journeywall.model.Rank;
import org.journeywall.model.Score;
import org.journeywall.model.Stage;
import org.journeywall.model.StageId;
import org.journeywall.model.Step;
import org.journeywall.model.StepId;
import org.journeywall.model.Workshop;
import org.journeywall.model.WorkshopInfo;
import org.jspecify.annotations.Nullable;

/// A map of stages `s0`, `s1` … with the lanes `top` and `bottom` and two personas, to which tests
/// add cards.
final class SmallMap {
  static final MapId MAP = new MapId("map");
  static final StepId STEP = new StepId("step");
  static final PersonaId HR = new PersonaId("hr");
  static final PersonaId CFO = new PersonaId("cfo");

  private Workshop workshop = Workshop.empty(WorkshopInfo.titled("Small", "en"));

  SmallMap(int stages) {
    workshop = workshop.withMaps(workshop.maps().with(MAP, JourneyMap.named(MAP, rank(0), "Map")));
    for (int i = 0; i < stages; i++) {
      Stage stage =
          Stage.named(stage(i), MAP, rank(i), "Stage " + i)
              .withSteps(i == 1 ? List.of(Step.named(STEP, "Proof")) : List.of());
      workshop = workshop.withStages(workshop.stages().with(stage.id(), stage));
    }
    addLane("top", LaneKind.EMOTIONS);
    addLane("bottom", LaneKind.METRICS);
    addPersona(CFO, "CFO", 1);
    addPersona(HR, "HR lead", 0);
  }

  private void addLane(String id, LaneKind kind) {
    Lane lane = Lane.named(new LaneId(id), MAP, rank(workshop.lanes().size()), kind, "Lane " + id);
    workshop = workshop.withLanes(workshop.lanes().with(lane.id(), lane));
  }

  private void addPersona(PersonaId id, String name, int place) {
    Persona persona = Persona.named(id, rank(place), name, place);
    workshop = workshop.withPersonas(workshop.personas().with(id, persona));
  }

  static StageId stage(int i) {
    return new StageId("s" + i);
  }

  private static Rank rank(int i) {
    return Rank.spread(null, null, i + 1).getLast();
  }

  /// Adds a card at the end of the cell; `stage` −1 is the parking lot.
  CardId add(int stage, String lane, CardKind kind, Details details, @Nullable StepId step) {
    CardId id = new CardId("c" + workshop.cards().size());
    Rank rank = new Rank("a" + (char) ('a' + workshop.cards().size()));
    Place place =
        stage < 0
            ? Place.parked(MAP, rank)
            : Place.inCell(MAP, stage(stage), new LaneId(lane), rank).withStep(step);
    Card card = Card.of(id, place, kind, "Card").withDetails(details);
    workshop = workshop.withCards(workshop.cards().with(id, card));
    return id;
  }

  CardId metric(int stage, Metric metric) {
    return add(stage, "bottom", CardKind.METRIC, Details.NONE.withMetric(metric), null);
  }

  CardId volume(int stage, double value) {
    return metric(stage, Metric.of(MetricType.VOLUME, value));
  }

  CardId score(int stage, @Nullable StepId step, Score... scores) {
    Details details = Details.NONE.withScores(List.of(scores));
    return add(stage, "top", CardKind.EMOTION, details, step);
  }

  void change(CardId id, UnaryOperator<Card> change) {
    Card card = change.apply(workshop.cards().require(id));
    workshop = workshop.withCards(workshop.cards().with(id, card));
  }

  Workshop workshop() {
    return workshop;
  }

  Grid grid() {
    return Grid.of(workshop, MAP);
  }
}
