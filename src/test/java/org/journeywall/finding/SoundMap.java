package org.journeywall.finding;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.journeywall.model.About;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.CardKind;
import org.journeywall.model.Details;
import org.journeywall.model.Extras;
import org.journeywall.model.Grid;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.Lane;
import org.journeywall.model.LaneId;
import org.journeywall.model.LaneKind;
import org.journeywall.model.Link;
import org.journeywall.model.LinkId;
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
import org.journeywall.model.Table;
import org.journeywall.model.Workshop;
import org.journeywall.model.WorkshopInfo;

/// A small map in which there is nothing to find, for tests that make a hole in it.
final class SoundMap {
  static final MapId MAP = new MapId("map");
  static final StageId SEARCH = new StageId("search");
  static final StageId DECISION = new StageId("decision");
  static final LaneId TOUCH = new LaneId("touch");
  static final LaneId FEEL = new LaneId("feel");
  static final LaneId FEARS = new LaneId("fears");
  static final LaneId DEEDS = new LaneId("deeds");
  static final LaneId NUMBERS = new LaneId("numbers");
  static final PersonaId EWA = new PersonaId("ewa");
  static final CardId DEMO = new CardId("demo");
  static final CardId FEAR = new CardId("fear");
  static final CardId CALL = new CardId("call");
  static final CardId MOOD = new CardId("mood");
  static final CardId NPS = new CardId("nps");

  private static final List<Rank> RANKS = Rank.spread(null, null, 20);

  private Workshop workshop = Workshop.empty(WorkshopInfo.titled("Sound", "en"));
  private int next;

  SoundMap() {
    workshop =
        workshop.withMaps(workshop.maps().with(MAP, JourneyMap.named(MAP, Rank.MIDDLE, "Today")));
    stage(SEARCH, "Search");
    stage(DECISION, "Rozhodnutí");
    lane(TOUCH, LaneKind.TOUCHPOINTS);
    lane(FEEL, LaneKind.EMOTIONS);
    lane(FEARS, LaneKind.CONCERNS);
    lane(DEEDS, LaneKind.OUR_ACTIONS);
    lane(NUMBERS, LaneKind.METRICS);
    Persona ewa = Persona.named(EWA, Rank.MIDDLE, "Ewa", 0);
    workshop = workshop.withPersonas(workshop.personas().with(EWA, ewa));
    Details owned = Details.NONE.withOwner("Sales");
    add(new CardId("blog"), SEARCH, TOUCH, CardKind.TOUCHPOINT, "Blog", Details.NONE);
    add(DEMO, DECISION, TOUCH, CardKind.TOUCHPOINT, "Demo", owned.withMomentOfTruth(true));
    add(FEAR, DECISION, FEARS, CardKind.CONCERN, "Silence after the demo", owned);
    add(CALL, DECISION, DEEDS, CardKind.ACTION, "Call them", Details.NONE);
    add(MOOD, DECISION, FEEL, CardKind.EMOTION, "", scores(-1, 1));
    Metric nps = Metric.of(MetricType.NPS, 41).withTarget(40.0);
    add(NPS, DECISION, NUMBERS, CardKind.METRIC, "NPS", Details.NONE.withMetric(nps));
    link(Link.Kind.ANSWERED_BY, FEAR, CALL);
  }

  static Details scores(int... values) {
    return Details.NONE.withScores(
        IntStream.range(0, values.length)
            .mapToObj(i -> new Score(EWA, values[i], "", "somebody " + i))
            .toList());
  }

  private Rank rank() {
    return RANKS.get(next++);
  }

  SoundMap stage(StageId id, String name) {
    workshop = workshop.withStages(workshop.stages().with(id, Stage.named(id, MAP, rank(), name)));
    return this;
  }

  SoundMap lane(LaneId id, LaneKind kind) {
    Lane lane = Lane.named(id, MAP, rank(), kind, "Lane " + id.value());
    workshop = workshop.withLanes(workshop.lanes().with(id, lane));
    return this;
  }

  SoundMap add(CardId id, StageId stage, LaneId lane, CardKind kind, String text, Details details) {
    Card card = Card.of(id, Place.inCell(MAP, stage, lane, rank()), kind, text);
    workshop = workshop.withCards(workshop.cards().with(id, card.withDetails(details)));
    return this;
  }

  SoundMap link(Link.Kind kind, CardId from, CardId to) {
    LinkId id = new LinkId("l" + next++);
    Link link = new Link(id, from, to, kind, "", Extras.NONE);
    workshop = workshop.withLinks(workshop.links().with(id, link));
    return this;
  }

  SoundMap unlink() {
    workshop = workshop.withLinks(Table.empty());
    return this;
  }

  SoundMap details(CardId id, UnaryOperator<Details> change) {
    return card(id, card -> card.withDetails(change.apply(card.details())));
  }

  SoundMap about(CardId id, UnaryOperator<About> change) {
    return card(id, card -> card.withAbout(change.apply(card.about())));
  }

  SoundMap card(CardId id, UnaryOperator<Card> change) {
    Card card = change.apply(workshop.cards().require(id));
    workshop = workshop.withCards(workshop.cards().with(id, card));
    return this;
  }

  SoundMap remove(CardId id) {
    workshop = workshop.withCards(workshop.cards().without(id));
    return this;
  }

  SoundMap map(UnaryOperator<JourneyMap> change) {
    JourneyMap map = change.apply(workshop.maps().require(MAP));
    workshop = workshop.withMaps(workshop.maps().with(MAP, map));
    return this;
  }

  Workshop workshop() {
    return workshop;
  }

  Reading read() {
    return Reading.of(Grid.of(workshop, MAP), new Wordings());
  }
}
