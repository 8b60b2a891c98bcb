package org.journeywall.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.journeywall.edit.RandomWorkshops;
import org.junit.jupiter.api.Test;

class ValidityTest {
  private static final Workshop SOUND = RandomWorkshops.of(11, 30);
  private static final MapId MAP = SOUND.mapsInOrder().getFirst().id();
  private static final Stage STAGE = SOUND.stagesOf(MAP).getFirst();
  private static final Lane LANE = SOUND.lanesOf(MAP).getFirst();
  private static final Persona PERSONA = SOUND.personasInOrder().getFirst();
  private static final PictureId LOST = new PictureId("lost");

  private static void assertFlaws(Set<Flaw.Kind> kinds, Workshop workshop) {
    assertEquals(
        kinds, Validity.problems(workshop).stream().map(Flaw::kind).collect(Collectors.toSet()));
  }

  private static Workshop with(Card card) {
    return SOUND.withCards(SOUND.cards().with(card.id(), card));
  }

  private static Card at(Place place) {
    return Card.of(new CardId("new"), place, CardKind.NOTE, "text");
  }

  private static Card here() {
    return at(Place.parked(MAP, Rank.MIDDLE));
  }

  @Test
  void aSoundWorkshopHasNone() {
    assertEquals(List.of(), Validity.problems(SOUND));
    assertEquals(List.of(), Validity.problems(with(here())));
  }

  @Test
  void aPlaceThatIsNotThere() {
    assertFlaws(
        Set.of(Flaw.Kind.NO_SUCH_MAP), with(at(Place.parked(new MapId("lost"), Rank.MIDDLE))));
    Place place = Place.inCell(MAP, STAGE.id(), LANE.id(), Rank.MIDDLE);
    assertFlaws(Set.of(), with(at(place)));
    MapId other = SOUND.mapsInOrder().getLast().id();
    Stage foreign = SOUND.stagesOf(other).getFirst();
    assertFlaws(
        Set.of(Flaw.Kind.NO_SUCH_STAGE),
        with(at(Place.inCell(MAP, foreign.id(), LANE.id(), Rank.MIDDLE))));
    assertFlaws(
        Set.of(Flaw.Kind.NO_SUCH_LANE),
        with(at(Place.inCell(MAP, STAGE.id(), new LaneId("lost"), Rank.MIDDLE))));
    assertFlaws(Set.of(Flaw.Kind.NO_SUCH_STEP), with(at(place.withStep(new StepId("lost")))));
  }

  @Test
  void aStackThatIsNotThere() {
    assertFlaws(
        Set.of(Flaw.Kind.NO_SUCH_STACK), with(at(here().place().withUnder(new CardId("lost")))));
    Card elsewhere =
        SOUND.cards().values().stream()
            .filter(card -> !card.place().sameCell(here().place()))
            .findFirst()
            .orElseThrow();
    assertFlaws(
        Set.of(Flaw.Kind.NO_SUCH_STACK), with(at(here().place().withUnder(elsewhere.id()))));
    assertFlaws(Set.of(Flaw.Kind.NO_SUCH_STACK), with(at(here().place().withUnder(here().id()))));
  }

  @Test
  void whatACardNamesThatIsNotThere() {
    About about = About.NOTHING.withPersonas(List.of(new PersonaId("lost")));
    assertFlaws(Set.of(Flaw.Kind.NO_SUCH_PERSONA), with(here().withAbout(about)));
    Details details = Details.NONE.withScores(List.of(new Score(new PersonaId("lost"), 1, "", "")));
    assertFlaws(Set.of(Flaw.Kind.NO_SUCH_PERSONA), with(here().withDetails(details)));
    assertFlaws(
        Set.of(Flaw.Kind.NO_SUCH_PICTURE), with(here().withAbout(About.NOTHING.withPicture(LOST))));
  }

  @Test
  void textsThatAreNotClean() {
    Details none = Details.NONE;
    for (Card card :
        List.of(
            here().withText("a\rb"),
            here().withAbout(About.NOTHING.withNote("\u0000")),
            here().withAbout(About.NOTHING.withTags(List.of("a\nb"))),
            here().withDetails(none.withChannel(" web")),
            here().withDetails(none.withOwner("e\u0301")),
            here().withDetails(none.withDue(new Due.After("\u202Esigning", 1))),
            here().withDetails(none.withMetric(Metric.of(MetricType.NPS, 1).withUnit("\t"))),
            here().withDetails(none.withScores(List.of(new Score(PERSONA.id(), 1, "", "\n")))))) {
      assertFlaws(Set.of(Flaw.Kind.TEXT), with(card));
    }
    assertFlaws(Set.of(Flaw.Kind.TEXT), SOUND.withInfo(SOUND.info().withTitle("two\nlines")));
    assertFlaws(
        Set.of(Flaw.Kind.TEXT),
        SOUND.withLanes(SOUND.lanes().with(LANE.id(), LANE.withHint("\uFFFF"))));
  }

  @Test
  void stagesPersonasLinksAndRevisions() {
    var steps = List.of(Step.named(new StepId("x"), ""), Step.named(new StepId("x"), ""));
    assertFlaws(
        Set.of(Flaw.Kind.STEP_TWICE),
        with(here()).withStages(SOUND.stages().with(new StageId("x"), stage(steps))));
    var involved = List.of(new Involvement(STAGE.id(), 1, ""), new Involvement(STAGE.id(), 2, ""));
    assertFlaws(Set.of(Flaw.Kind.INVOLVEMENT_TWICE), with(PERSONA.withInvolvements(involved)));
    var lost = List.of(new Involvement(new StageId("lost"), 1, ""));
    assertFlaws(Set.of(Flaw.Kind.NO_SUCH_STAGE), with(PERSONA.withInvolvements(lost)));
    CardId card = SOUND.cards().values().getFirst().id();
    assertFlaws(Set.of(Flaw.Kind.LINK_TO_ITSELF), with(link(card, card)));
    assertFlaws(Set.of(Flaw.Kind.NO_SUCH_CARD), with(link(card, new CardId("lost"))));
    var revision =
        new Revision(
            new RevisionId("r"), "", "", Instant.EPOCH, with(link(card, card)), Extras.NONE);
    assertFlaws(
        Set.of(Flaw.Kind.LINK_TO_ITSELF),
        SOUND.withRevisions(Table.of(List.of(revision), Revision::id)));
  }

  private static Stage stage(List<Step> steps) {
    return Stage.named(new StageId("x"), MAP, Rank.MIDDLE, "").withSteps(steps);
  }

  private static Workshop with(Persona persona) {
    return SOUND.withPersonas(SOUND.personas().with(persona.id(), persona));
  }

  private static Workshop with(Link link) {
    return SOUND.withLinks(SOUND.links().with(link.id(), link));
  }

  private static Link link(CardId from, CardId to) {
    return new Link(new LinkId("l"), from, to, Link.Kind.CAUSES, "", Extras.NONE);
  }
}
