package org.journeywall.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.journeywall.edit.RandomWorkshops;
import org.journeywall.exchange.Redaction.Part;
import org.journeywall.format.WorkshopCodec;
import org.journeywall.model.About;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.CardKind;
import org.journeywall.model.CommitteeRole;
import org.journeywall.model.Content;
import org.journeywall.model.Details;
import org.journeywall.model.Dismissal;
import org.journeywall.model.Evidence;
import org.journeywall.model.Involvement;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.Lane;
import org.journeywall.model.LaneId;
import org.journeywall.model.LaneKind;
import org.journeywall.model.MapId;
import org.journeywall.model.Persona;
import org.journeywall.model.PersonaId;
import org.journeywall.model.PictureId;
import org.journeywall.model.Place;
import org.journeywall.model.Rank;
import org.journeywall.model.Score;
import org.journeywall.model.Stage;
import org.journeywall.model.StageId;
import org.journeywall.model.Step;
import org.journeywall.model.StepId;
import org.journeywall.model.Workshop;
import org.journeywall.model.WorkshopInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What is left out is gone, and nothing else is.
class RedactionTest {
  private static final MapId MAP = new MapId("m");
  private static final PersonaId ANNA = new PersonaId("p1");
  private static final PersonaId BEN = new PersonaId("p2");
  private static final CardId CARD = new CardId("c");

  private static Workshop named() {
    Workshop plain = Workshop.empty(WorkshopInfo.titled("Wall", "en"));
    var info = plain.info().withParticipants(List.of("Zofia Participant"));
    var stage =
        Stage.named(new StageId("s"), MAP, Rank.MIDDLE, "Start").withOwner("Zofia Stageowner");
    var anna =
        Persona.named(ANNA, Rank.MIDDLE, "Zofia Persona", 0)
            .withRole(CommitteeRole.CFO, "")
            .withAims("Zofia aims", "")
            .with(
                new Involvement(
                    stage.id(),
                    1,
                    "a “safe” figure",
                    new Content("calculation", "after “yes”", "", "Zofia Sender", null)));
    var ben = Persona.named(BEN, Rank.MIDDLE, "Zofia Other", 1);
    var details =
        Details.NONE
            .withOwner("Zofia Owner")
            .withScores(List.of(new Score(ANNA, 1, "curious", "Zofia Scorer")));
    var about =
        About.NOTHING
            .withNote("the note")
            .withEvidence(new Evidence(Evidence.Basis.OBSERVED, 3, "Interview 7"))
            .withPicture(new PictureId("photo"));
    var card =
        Card.of(CARD, Place.parked(MAP, Rank.MIDDLE), CardKind.CONCERN, "says “too dear” and goes")
            .withDetails(details)
            .withAbout(about);
    return plain
        .withInfo(info)
        .withMaps(plain.maps().with(MAP, JourneyMap.named(MAP, Rank.MIDDLE, "Map")))
        .withStages(plain.stages().with(stage.id(), stage))
        .withPersonas(plain.personas().with(ANNA, anna).with(BEN, ben))
        .withCards(plain.cards().with(CARD, card));
  }

  private static Workshop without(Part... parts) {
    return new Redaction(Set.of(parts)).applied(named(), Locale.ENGLISH);
  }

  private static Card card(Workshop workshop) {
    return workshop.cards().require(CARD);
  }

  @Test
  void leavingOutNothingChangesNothing() {
    Workshop workshop = RandomWorkshops.of(1, 50);
    assertSame(workshop, Redaction.NOTHING.applied(workshop, Locale.ENGLISH));
  }

  @Test
  void noNameIsLeftAnywhere() {
    Workshop left = without(Part.NAMES, Part.NOTES);
    assertTrue(!text(left).contains("Zofia"), text(left));
    assertTrue(text(named()).contains("Zofia"));
    assertEquals("CFO", left.personas().require(ANNA).name());
    assertEquals("Persona 2", left.personas().require(BEN).name());
    assertEquals("curious", card(left).details().scores().getFirst().word());
    assertEquals("Interview 7", card(left).about().evidence().source());
  }

  @Test
  void quotesGoAndTheRestOfTheSentenceStays() {
    Card left = card(without(Part.QUOTES));
    assertEquals("says “…” and goes", left.text());
    assertEquals("", left.details().scores().getFirst().word());
    assertEquals(1, left.details().scores().getFirst().value());
    assertEquals("", left.about().evidence().source());
    assertEquals(3, left.about().evidence().count());
    assertEquals("the note", left.about().note());
    assertEquals("Zofia Owner", left.details().owner());
    Involvement planned =
        without(Part.QUOTES).personas().require(ANNA).involvement(new StageId("s"));
    assertEquals("a “…” figure", planned.need());
    assertEquals("after “…”", planned.content().trigger());
    assertEquals("calculation", planned.content().message());
    assertEquals("Zofia Sender", planned.content().owner());
  }

  @Test
  void notesGoAndNamesStay() {
    Workshop left = without(Part.NOTES);
    assertEquals("", card(left).about().note());
    assertEquals("", left.personas().require(ANNA).goals());
    assertEquals("Zofia Persona", left.personas().require(ANNA).name());
    assertEquals("says “too dear” and goes", card(left).text());
  }

  @Test
  void whatIsQuotedInTheFrameGoesToo() {
    var lane =
        Lane.named(new LaneId("l"), MAP, Rank.MIDDLE, LaneKind.NEEDS, "What “they” need")
            .withHint("as “Eva” put it");
    var stage =
        Stage.named(new StageId("s"), MAP, Rank.MIDDLE, "Start")
            .withSteps(List.of(Step.named(new StepId("st"), "Reads “why us”")));
    Workshop workshop = named();
    workshop =
        workshop
            .withLanes(workshop.lanes().with(lane.id(), lane))
            .withStages(workshop.stages().with(stage.id(), stage));
    Workshop left = new Redaction(Set.of(Part.QUOTES)).applied(workshop, Locale.ENGLISH);
    assertEquals("What “…” need", left.lanes().require(lane.id()).name());
    assertEquals("as “…” put it", left.lanes().require(lane.id()).hint());
    assertEquals("Reads “…”", left.stages().require(stage.id()).steps().getFirst().name());
  }

  @ParameterizedTest
  @EnumSource(Part.class)
  void whySomethingWasDismissedNeverStays(Part part) {
    Workshop workshop = named();
    var map =
        workshop
            .maps()
            .require(MAP)
            .withDismissals(List.of(new Dismissal("silent-stage", List.of("s"), "Eva knows why")));
    workshop = workshop.withMaps(workshop.maps().with(MAP, map));
    Workshop left = new Redaction(Set.of(part)).applied(workshop, Locale.ENGLISH);
    assertEquals(
        List.of(new Dismissal("silent-stage", List.of("s"), "")),
        left.maps().require(MAP).dismissals());
  }

  @ParameterizedTest
  @EnumSource(Part.class)
  void aPhotographOfTheCardNeverStays(Part part) {
    assertNull(card(without(part)).about().picture());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "„za drogo” mówi|„…” mówi",
        "řekl „draho“|řekl „…“",
        "\"a\" and \"b\"|\"…\" and \"…\"",
        "it's not a quote's end|it's not a quote's end",
        "a 5\" screen|a 5\" screen",
        "«trop cher»|«…»"
      })
  void quotationMarksOfEveryLanguageAreKnown(String text, String left) {
    Workshop workshop = named();
    workshop = workshop.withCards(workshop.cards().with(CARD, card(workshop).withText(text)));
    var redaction = new Redaction(Set.of(Part.QUOTES));
    assertEquals(left, card(redaction.applied(workshop, Locale.ENGLISH)).text());
  }

  @ParameterizedTest
  @EnumSource(Part.class)
  void everyCardKeepsItsPlaceAndKind(Part part) {
    Workshop workshop = RandomWorkshops.of(3, 80);
    Workshop left = new Redaction(Set.of(part)).applied(workshop, Locale.ENGLISH);
    assertEquals(workshop.cards().size(), left.cards().size());
    for (Card card : workshop.cards()) {
      Card same = left.cards().require(card.id());
      assertEquals(card.place(), same.place());
      assertEquals(card.kind(), same.kind());
      assertEquals(card.about().votes(), same.about().votes());
    }
  }

  private static String text(Workshop workshop) {
    return new String(new WorkshopCodec().write(workshop), java.nio.charset.StandardCharsets.UTF_8);
  }
}
