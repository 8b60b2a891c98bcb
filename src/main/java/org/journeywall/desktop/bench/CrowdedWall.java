package org.journeywall.desktop.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.journeywall.model.About;
import org.journeywall.model.Card;
import org.journeywall.model.CardKind;
import org.journeywall.model.Details;
import org.journeywall.model.Due;
import org.journeywall.model.Evidence;
import org.journeywall.model.Ids;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.Lane;
import org.journeywall.model.LaneKind;
import org.journeywall.model.Measurement;
import org.journeywall.model.Metric;
import org.journeywall.model.MetricType;
import org.journeywall.model.Persona;
import org.journeywall.model.Place;
import org.journeywall.model.Rank;
import org.journeywall.model.Score;
import org.journeywall.model.Severity;
import org.journeywall.model.Stage;
import org.journeywall.model.Status;
import org.journeywall.model.Table;
import org.journeywall.model.Workshop;
import org.journeywall.model.WorkshopInfo;

/// Makes a workshop with as many cards as are wanted: one map of 8 stages and 6 lanes, cards of all
/// kinds with texts of about 60 characters in Polish, four personas, votes, tags and the rest, but
/// no links. The same number of cards gives the same workshop.
final class CrowdedWall {
  private static final List<LaneKind> LANES =
      List.of(
          LaneKind.TOUCHPOINTS,
          LaneKind.NEEDS,
          LaneKind.EMOTIONS,
          LaneKind.CONCERNS,
          LaneKind.OUR_ACTIONS,
          LaneKind.OPPORTUNITIES);
  private static final List<String> WORDS =
      List.of(
          "klient",
          "czeka",
          "na",
          "odpowiedź",
          "doradcy",
          "zbyt",
          "długo",
          "żeby",
          "podjąć",
          "świadomą",
          "decyzję",
          "o",
          "zakupie",
          "księgowość",
          "prosi",
          "wdrożenie",
          "przełożono",
          "źródło",
          "późno",
          "łączy",
          "się",
          "ze",
          "źle",
          "opisaną",
          "ofertą",
          "handlowiec",
          "nie",
          "oddzwonił",
          "porównuje",
          "trzy",
          "różne",
          "cenniki",
          "szuka",
          "opinii",
          "użytkowników",
          "w",
          "sieci",
          "boi",
          "utraty",
          "danych",
          "pyta",
          "szkolenie",
          "zespołu",
          "mąż",
          "ćwiczy");
  private static final int LONG_ENOUGH = 54;

  private final SplittableRandom random = new SplittableRandom(2026);
  private final Ids ids = new Ids(random);
  private final WallShape shape;
  private final JourneyMap map;
  private final List<Persona> personas = new ArrayList<>();

  private CrowdedWall(WallShape shape) {
    this.shape = shape;
    map = JourneyMap.named(ids.map(), Rank.MIDDLE, "Ścieżka zakupowa");
  }

  static Workshop of(WallShape shape) {
    return new CrowdedWall(shape).workshop();
  }

  private Workshop workshop() {
    List<Rank> places = Rank.spread(null, null, WallShape.STAGES);
    var stages = new ArrayList<Stage>();
    var lanes = new ArrayList<Lane>();
    for (int i = 0; i < WallShape.STAGES; i++) {
      stages.add(
          Stage.named(ids.stage(), map.id(), places.get(i), "Etap " + (i + 1))
              .withColumns(shape.columns()));
    }
    for (int i = 0; i < WallShape.LANES; i++) {
      LaneKind kind = LANES.get(i);
      lanes.add(Lane.named(ids.lane(), map.id(), places.get(i), kind, "Pas " + (i + 1)));
    }
    for (int i = 0; i < 4; i++) {
      personas.add(Persona.named(ids.persona(), places.get(i), "Persona " + (i + 1), i));
    }
    var cards = new ArrayList<Card>(shape.cards());
    for (int cell = 0; cell < WallShape.FEWEST; cell++) {
      Stage stage = stages.get(cell % WallShape.STAGES);
      fill(cards, stage, lanes.get(cell / WallShape.STAGES), cell);
    }
    return Workshop.empty(WorkshopInfo.titled("Pełna ściana", "pl"))
        .withMaps(Table.of(List.of(map), JourneyMap::id))
        .withStages(Table.of(stages, Stage::id))
        .withLanes(Table.of(lanes, Lane::id))
        .withPersonas(Table.of(personas, Persona::id))
        .withCards(Table.of(cards, Card::id));
  }

  private void fill(List<Card> cards, Stage stage, Lane lane, int cell) {
    int count = shape.cards() / WallShape.FEWEST;
    count += cell < shape.cards() % WallShape.FEWEST ? 1 : 0;
    for (Rank rank : Rank.spread(null, null, count)) {
      boolean stray = random.nextInt(4) == 0;
      CardKind kind = stray ? any(CardKind.values()) : lane.kind().cardKind();
      Place place = Place.inCell(map.id(), stage.id(), lane.id(), rank);
      cards.add(
          Card.of(ids.card(), place, kind, text()).withDetails(details(kind)).withAbout(about()));
    }
  }

  private String text() {
    var text = new StringBuilder();
    while (text.length() < LONG_ENOUGH) {
      text.append(text.isEmpty() ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
    }
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private Details details(CardKind kind) {
    Details none = Details.NONE;
    return switch (kind) {
      case TOUCHPOINT ->
          none.withChannel("webinar")
              .withOwner("marketing")
              .withMomentOfTruth(random.nextInt(12) == 0);
      case EMOTION -> {
        Persona who = personas.get(random.nextInt(personas.size()));
        yield none.withScores(List.of(new Score(who.id(), random.nextInt(-2, 3), "", "")));
      }
      case CONCERN -> none.withSeverity(any(Severity.values()));
      case ACTION, OPPORTUNITY ->
          none.withOwner("sprzedaż")
              .withStatus(any(Status.values()))
              .withDue(new Due.After("podpisanie", random.nextInt(90)));
      case METRIC -> none.withMetric(metric());
      case NEED, NOTE -> none;
    };
  }

  private Metric metric() {
    return Metric.of(MetricType.CSAT, random.nextInt(10, 50) / 10.0)
        .withTarget(4.5)
        .withHistory(List.of(new Measurement(LocalDate.of(2026, 8, 31), random.nextInt(1, 5))));
  }

  private About about() {
    return About.NOTHING
        .withPersonas(List.of(personas.get(random.nextInt(personas.size())).id()))
        .withTags(random.nextInt(3) == 0 ? List.of("kwartał") : List.of())
        .withVotes(random.nextInt(4) == 0 ? random.nextInt(1, 6) : 0)
        .withEvidence(new Evidence(any(Evidence.Basis.values()), random.nextInt(9), ""));
  }

  private <T> T any(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
