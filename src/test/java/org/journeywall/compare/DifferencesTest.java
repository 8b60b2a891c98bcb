package org.journeywall.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.CardKind;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.Lane;
import org.journeywall.model.LaneId;
import org.journeywall.model.LaneKind;
import org.journeywall.model.MapId;
import org.journeywall.model.Place;
import org.journeywall.model.Rank;
import org.journeywall.model.Stage;
import org.journeywall.model.StageId;
import org.journeywall.model.Table;
import org.journeywall.model.Workshop;
import org.journeywall.model.WorkshopInfo;
import org.junit.jupiter.api.Test;

/// Differences as somebody reads them.
class DifferencesTest {
  private static final MapId MAP = new MapId("m");
  private static final LaneId LANE = new LaneId("l");
  private static final StageId FIRST = new StageId("s1");
  private static final StageId SECOND = new StageId("s2");

  private static Workshop wall(Card... cards) {
    return Workshop.empty(WorkshopInfo.titled("Wall", "en"))
        .withMaps(Table.of(List.of(JourneyMap.named(MAP, Rank.MIDDLE, "Map")), JourneyMap::id))
        .withStages(
            Table.of(
                List.of(
                    Stage.named(FIRST, MAP, new Rank("B"), "Awareness"),
                    Stage.named(SECOND, MAP, new Rank("C"), "Trial")),
                Stage::id))
        .withLanes(
            Table.of(
                List.of(Lane.named(LANE, MAP, Rank.MIDDLE, LaneKind.NEEDS, "Needs")), Lane::id))
        .withCards(Table.of(List.of(cards), Card::id));
  }

  private static Card card(String id, StageId stage, String rank) {
    Place place = Place.inCell(MAP, stage, LANE, new Rank(rank));
    return Card.of(new CardId(id), place, CardKind.NEED, "Card " + id);
  }

  private static Card parked(String id) {
    return Card.of(new CardId(id), Place.parked(MAP, Rank.MIDDLE), CardKind.NEED, "Card " + id);
  }

  private static List<String> told(Workshop before, Workshop after) {
    var words = new DifferenceWords(Locale.ENGLISH, false);
    return Differences.between(before, after).all().stream().map(words::line).toList();
  }

  @Test
  void cardsAreToldInTheOrderOfTheirPlaces() {
    Card voted = card("b", SECOND, "D");
    assertEquals(
        List.of(
            "Card removed: “Card a” – Awareness · Needs",
            "Card changed: “Better” (Trial · Needs) – text: Card b → Better · votes: 0 → 3",
            "Card moved: “Card c” – Awareness · Needs → parking lot",
            "Card added: “Card d” – parking lot"),
        told(
            wall(card("a", FIRST, "B"), voted, card("c", FIRST, "C")),
            wall(
                voted.withText("Better").withAbout(voted.about().withVotes(3)),
                parked("c"),
                parked("d"))));
  }

  @Test
  void oneCardPutBeforeOthersIsOneThatMoved() {
    assertEquals(
        List.of("Card moved: “Card d” – Awareness · Needs, place 4 → 1"),
        told(
            wall(
                card("a", FIRST, "B"),
                card("b", FIRST, "C"),
                card("c", FIRST, "D"),
                card("d", FIRST, "E")),
            wall(
                card("a", FIRST, "b"),
                card("b", FIRST, "c"),
                card("c", FIRST, "d"),
                card("d", FIRST, "a"))));
  }

  @Test
  void ofTwoThatChangedPlacesTheOneIsToldWhoseRankIsNew() {
    assertEquals(
        List.of("Card moved: “Card a” – Awareness · Needs, place 1 → 2"),
        told(
            wall(card("a", FIRST, "B"), card("b", FIRST, "C")),
            wall(card("a", FIRST, "D"), card("b", FIRST, "C"))));
  }

  @Test
  void newRanksInTheSameOrderAreNoDifference() {
    assertEquals(
        List.of(),
        told(
            wall(card("a", FIRST, "B"), card("b", FIRST, "C")),
            wall(card("a", FIRST, "x"), card("b", FIRST, "y"))));
  }

  @Test
  void framesAndTitleBlock() {
    Workshop before = wall();
    Workshop after =
        before
            .withInfo(before.info().withClient("Acme"))
            .withStages(
                before
                    .stages()
                    .without(FIRST)
                    .with(
                        new StageId("s3"),
                        Stage.named(new StageId("s3"), MAP, new Rank("Z"), "Renewal"))
                    .with(SECOND, before.stages().require(SECOND).withName("Pilot")))
            .withLanes(before.lanes().with(LANE, before.lanes().require(LANE).withRows(3)));
    assertEquals(
        List.of(
            "Title block changed: “Wall” – client: – → Acme",
            "Stage removed: “Awareness”",
            "Stage changed: “Pilot” – name: Trial → Pilot",
            "Stage added: “Renewal”",
            "Lane changed: “Needs” – least height in notes: 1 → 3"),
        told(before, after));
  }

  @Test
  void aCardOfANewStageBringsTheStageAlong() {
    Workshop before = wall(card("a", FIRST, "B"));
    StageId third = new StageId("s3");
    Workshop after =
        wall(card("a", FIRST, "B"), card("b", third, "B"))
            .withStages(
                before.stages().with(third, Stage.named(third, MAP, new Rank("Z"), "Renewal")));
    Differences differences = Differences.between(before, after);
    List<Difference> cards =
        differences.all().stream().filter(one -> one.subject() == Subject.CARD).toList();
    assertEquals(after, differences.accepted(cards));
  }

  @Test
  void aCardThatIsKeptWhenItsStageGoesIsParked() {
    Workshop before = wall(card("a", FIRST, "B"));
    Workshop after = wall().withStages(before.stages().without(FIRST));
    Differences differences = Differences.between(before, after);
    List<Difference> stages =
        differences.all().stream().filter(one -> one.subject() == Subject.STAGE).toList();
    Place place = differences.accepted(stages).cards().require(new CardId("a")).place();
    assertEquals(Place.parked(MAP, new Rank("B")), place);
  }
}
