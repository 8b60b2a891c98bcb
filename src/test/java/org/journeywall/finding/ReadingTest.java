package org.journeywall.finding;

import static org.journeywall.finding.Finding.Kind.ASSUMPTION_WITH_VOTES;
import static org.journeywall.finding.Finding.Kind.BIGGEST_DROP;
import static org.journeywall.finding.Finding.Kind.CONCERN_WITHOUT_ACTION;
import static org.journeywall.finding.Finding.Kind.CONCERN_WITHOUT_OWNER;
import static org.journeywall.finding.Finding.Kind.DISAGREEMENT;
import static org.journeywall.finding.Finding.Kind.DUPLICATES;
import static org.journeywall.finding.Finding.Kind.EMPTY_LANE;
import static org.journeywall.finding.Finding.Kind.LOW_WITHOUT_CONCERN;
import static org.journeywall.finding.Finding.Kind.MOMENT_WITHOUT_OWNER;
import static org.journeywall.finding.Finding.Kind.PERSONA_WITHOUT_DECISION;
import static org.journeywall.finding.Finding.Kind.STAGE_WITHOUT_TOUCHPOINT;
import static org.journeywall.finding.Finding.Kind.TARGET_MISSED;
import static org.journeywall.finding.SoundMap.CALL;
import static org.journeywall.finding.SoundMap.DECISION;
import static org.journeywall.finding.SoundMap.DEEDS;
import static org.journeywall.finding.SoundMap.DEMO;
import static org.journeywall.finding.SoundMap.EWA;
import static org.journeywall.finding.SoundMap.FEAR;
import static org.journeywall.finding.SoundMap.FEARS;
import static org.journeywall.finding.SoundMap.FEEL;
import static org.journeywall.finding.SoundMap.MOOD;
import static org.journeywall.finding.SoundMap.NPS;
import static org.journeywall.finding.SoundMap.NUMBERS;
import static org.journeywall.finding.SoundMap.SEARCH;
import static org.journeywall.finding.SoundMap.TOUCH;
import static org.journeywall.finding.SoundMap.scores;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.journeywall.model.CardId;
import org.journeywall.model.CardKind;
import org.journeywall.model.Details;
import org.journeywall.model.Dismissal;
import org.journeywall.model.Evidence;
import org.journeywall.model.Grid;
import org.journeywall.model.Id;
import org.journeywall.model.LaneId;
import org.journeywall.model.LaneKind;
import org.journeywall.model.Link;
import org.journeywall.model.Metric;
import org.journeywall.model.MetricType;
import org.journeywall.model.StageId;
import org.journeywall.model.Status;
import org.journeywall.model.Table;
import org.junit.jupiter.api.Test;

/// Every hole is found where it is, and nothing else.
class ReadingTest {
  private final SoundMap map = new SoundMap();

  private void assertFound(Finding.Kind kind, double figure, Id... about) {
    List<Finding> open = map.read().open();
    assertEquals(List.of(kind), open.stream().map(Finding::kind).toList());
    assertEquals(List.of(about), open.getFirst().about());
    assertEquals(figure, open.getFirst().figure(), 1e-9);
    for (String language : List.of("en", "pl", "cs")) {
      var texts = new FindingTexts(Locale.forLanguageTag(language));
      String sentence = texts.sentence(open.getFirst(), map.workshop());
      assertFalse(
          sentence.isBlank() || sentence.contains("{") || sentence.contains("“”"), sentence);
    }
  }

  private String said() {
    return new FindingTexts(Locale.ENGLISH).sentence(map.read().open().getFirst(), map.workshop());
  }

  @Test
  void aSoundMapAndAnEmptyOneSayNothing() {
    assertEquals(Reading.NONE, map.read());
    var bare = map.workshop().withCards(Table.empty()).withLinks(Table.empty());
    assertEquals(Reading.NONE, Reading.of(Grid.of(bare, SoundMap.MAP), new Wordings()));
  }

  @Test
  void aStageWithoutTouchpoint() {
    map.card(new CardId("blog"), card -> card.withKind(CardKind.NOTE));
    assertFound(STAGE_WITHOUT_TOUCHPOINT, 0, SEARCH);
    assertEquals("In “Search” the customer meets nobody from you: there is no touchpoint.", said());
  }

  @Test
  void aConcernWithoutAction() {
    map.unlink();
    assertFound(CONCERN_WITHOUT_ACTION, 0, FEAR);
    assertEquals("Nothing is planned against “Silence after the demo”.", said());
    map.link(Link.Kind.RELATES, CALL, FEAR);
    assertEquals(List.of(), map.read().open());
    map.details(CALL, details -> details.withStatus(Status.DROPPED));
    assertFound(CONCERN_WITHOUT_ACTION, 0, FEAR);
  }

  @Test
  void aNoteThatIsAQuoteIsQuotedOnce() {
    map.unlink();
    map.card(FEAR, card -> card.withText("“Is this just another tool?”"));
    assertEquals("Nothing is planned against “Is this just another tool?”.", said());
  }

  @Test
  void aConcernAndAMomentWithoutOwner() {
    map.details(FEAR, details -> details.withOwner(" "));
    assertFound(CONCERN_WITHOUT_OWNER, 0, FEAR);
    map.details(FEAR, details -> details.withOwner("Legal"));
    map.details(DEMO, details -> details.withOwner(""));
    assertFound(MOMENT_WITHOUT_OWNER, 0, DEMO);
  }

  @Test
  void aLowThatNoConcernExplains() {
    map.add(new CardId("low"), SEARCH, FEEL, CardKind.EMOTION, "", scores(-2, -1));
    assertFound(LOW_WITHOUT_CONCERN, -1.5, SEARCH, EWA, new CardId("low"));
    assertEquals("Ewa feels bad in “Search” (−1.5), and no concern says why.", said());
    CardId why = new CardId("why");
    map.add(why, SEARCH, FEARS, CardKind.CONCERN, "Ads", Details.NONE.withOwner("Web"));
    map.link(Link.Kind.ANSWERED_BY, why, CALL);
    assertEquals(List.of(), map.read().open());
  }

  @Test
  void theWorstPlaceOfACurveIsALowBelowNeutralOnly() {
    CardId mild = new CardId("mild");
    map.add(mild, SEARCH, FEEL, CardKind.EMOTION, "", scores(-1, 0));
    assertFound(LOW_WITHOUT_CONCERN, -0.5, SEARCH, EWA, mild);
    map.details(mild, details -> scores(0));
    assertEquals(List.of(), map.read().open());
  }

  @Test
  void disagreement() {
    map.details(MOOD, details -> scores(-1, 1, 2));
    assertFound(DISAGREEMENT, 3, DECISION, EWA, MOOD);
    map.details(MOOD, details -> scores(-1, 1, 1));
    assertEquals(List.of(), map.read().open());
  }

  @Test
  void aMissedTarget() {
    map.details(NPS, details -> metric(details, 39));
    assertFound(TARGET_MISSED, 39, NPS);
    assertEquals("NPS: 39, but the target is 40.", said());
  }

  private static Details metric(Details details, double value) {
    return details.withMetric(Metric.of(MetricType.NPS, value).withTarget(40.0));
  }

  @Test
  void anEmptyLane() {
    LaneId empty = new LaneId("empty");
    map.lane(empty, LaneKind.NEEDS);
    assertFound(EMPTY_LANE, 0, empty);
  }

  @Test
  void anEmotionLaneIsFilledByScoresInOthers() {
    map.remove(MOOD).details(DEMO, details -> details.withScores(scores(1).scores()));
    assertEquals(List.of(), map.read().open());
  }

  @Test
  void aPersonaOfWhomDecisionSaysNothing() {
    map.remove(MOOD).add(MOOD, SEARCH, FEEL, CardKind.EMOTION, "", scores(1));
    assertFound(PERSONA_WITHOUT_DECISION, 0, EWA, DECISION);
    map.about(DEMO, about -> about.withPersonas(List.of(EWA)));
    assertEquals(List.of(), map.read().open());
  }

  @Test
  void anAssumptionWithManyVotes() {
    map.about(DEMO, about -> about.withVotes(3));
    assertEquals(List.of(), map.read().open());
    var assumed = new Evidence(Evidence.Basis.ASSUMPTION, 0, "");
    map.about(DEMO, about -> about.withEvidence(assumed));
    assertFound(ASSUMPTION_WITH_VOTES, 3, DEMO);
    map.about(CALL, about -> about.withVotes(4));
    assertEquals(List.of(), map.read().open());
  }

  @Test
  void whatIsSaidTwice() {
    CardId twice = new CardId("twice");
    map.add(twice, SEARCH, DEEDS, CardKind.ACTION, "call them!", Details.NONE);
    assertFound(DUPLICATES, 2, twice, CALL);
    map.card(twice, card -> card.withKind(CardKind.NOTE));
    assertEquals(List.of(), map.read().open());
  }

  @Test
  void whatWasStackedIsNotSaidTwiceAndTouchpointsRecur() {
    CardId twice = new CardId("twice");
    map.add(twice, DECISION, DEEDS, CardKind.ACTION, "Call them", Details.NONE);
    map.card(twice, card -> card.withPlace(card.place().withUnder(CALL)));
    map.add(new CardId("again"), SEARCH, TOUCH, CardKind.TOUCHPOINT, "Demos", Details.NONE);
    assertEquals(List.of(), map.read().open());
  }

  @Test
  void theBiggestDropComesFirst() {
    Volumes.put(map);
    map.details(DEMO, details -> details.withOwner(""));
    List<Finding> open = map.read().open();
    assertEquals(
        List.of(BIGGEST_DROP, MOMENT_WITHOUT_OWNER), open.stream().map(Finding::kind).toList());
    assertEquals("Biggest drop: Search → Rozhodnutí (10\u00a0%)", said());
  }

  /// Three stages with volumes: of two conversions one is the lowest.
  private static final class Volumes {
    private static void put(SoundMap map) {
      var stages = List.of(SEARCH, DECISION, new StageId("use"));
      map.stage(stages.getLast(), "Use")
          .add(
              new CardId("app"), stages.getLast(), TOUCH, CardKind.TOUCHPOINT, "App", Details.NONE);
      double[] volumes = {1000, 100, 50};
      for (int i = 0; i < volumes.length; i++) {
        Metric volume = Metric.of(MetricType.VOLUME, volumes[i]);
        Details details = Details.NONE.withMetric(volume);
        map.add(new CardId("v" + i), stages.get(i), NUMBERS, CardKind.METRIC, "n", details);
      }
    }
  }

  @Test
  void whatWasDismissedIsToldNoMoreUntilItIsBroughtBack() {
    map.unlink();
    Finding finding = map.read().open().getFirst();
    Dismissal why = finding.dismissal("they know");
    map.map(was -> was.dismissing(why));
    assertEquals(List.of(), map.read().open());
    assertEquals(List.of(new Reading.Dismissed(finding, why)), map.read().dismissed());
    map.map(was -> was.bringingBack(why));
    assertEquals(List.of(finding), map.read().open());
  }

  @Test
  void aFeelingStaysDismissedWhateverCardsStandBehindIt() {
    map.details(MOOD, details -> scores(-1, 2));
    Dismissal why = map.read().open().getFirst().dismissal("");
    map.map(was -> was.dismissing(why));
    map.add(new CardId("other"), DECISION, FEEL, CardKind.EMOTION, "", scores(0));
    assertEquals(List.of(), map.read().open());
    assertTrue(map.read().dismissed().getFirst().finding().cards().size() > 1);
  }
}
