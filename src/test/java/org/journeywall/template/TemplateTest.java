package org.journeywall.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.journeywall.finding.Finding;
import org.journeywall.finding.Reading;
import org.journeywall.finding.Wordings;
import org.journeywall.insight.EmotionCurve;
import org.journeywall.insight.Funnel;
import org.journeywall.insight.MapSize;
import org.journeywall.insight.Trend;
import org.journeywall.model.Card;
import org.journeywall.model.CardKind;
import org.journeywall.model.Grid;
import org.journeywall.model.Ids;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.Stage;
import org.journeywall.model.Workshop;
import org.junit.jupiter.api.Test;

/// What opens is whole, in every language; the HR sample is the one of the interface's drawing.
class TemplateTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 12);
  private static final List<String> LANGUAGES = List.of("en", "pl", "cs");

  @Test
  void everythingOpensWholeInEveryLanguage() {
    for (Template template : Template.values()) {
      for (String language : LANGUAGES) {
        Workshop workshop = open(template, language);
        assertEquals(language, workshop.info().language());
        for (Card card : workshop.cards()) {
          var place = card.place();
          assertTrue(workshop.maps().contains(place.map()));
          assertEquals(place.stage() == null, place.lane() == null);
          assertTrue(place.stage() == null || workshop.stages().contains(place.stage()));
          assertTrue(place.lane() == null || workshop.lanes().contains(place.lane()));
          assertTrue(card.about().personas().stream().allMatch(workshop.personas()::contains));
        }
        assertFalse(template.name(Locale.forLanguageTag(language)).isBlank());
        assertFalse(template.about(Locale.forLanguageTag(language)).isBlank());
      }
    }
  }

  @Test
  void templatesHaveStagesAndHintsButNoCards() {
    for (Template template : Template.values()) {
      if (template.kind() == Template.Kind.TEMPLATE) {
        Workshop workshop = open(template, "pl");
        assertTrue(workshop.cards().isEmpty());
        assertFalse(workshop.personas().isEmpty());
        JourneyMap map = workshop.mapsInOrder().getFirst();
        assertEquals(template == Template.BLANK ? 3 : 5, workshop.stagesOf(map.id()).size());
        int lanes = workshop.lanesOf(map.id()).size();
        assertTrue(lanes >= 5 && lanes <= 8, template + " has " + lanes);
        assertEquals(
            lanes, workshop.lanes().values().stream().map(lane -> lane.kind()).distinct().count());
        assertTrue(workshop.lanes().values().stream().noneMatch(lane -> lane.hint().isBlank()));
      }
    }
  }

  @Test
  void theStagesOfTheTwoTemplatesAreTheUsualCuts() {
    assertEquals(
        List.of("Awareness", "Consideration", "Decision", "Purchase", "Loyalty & Advocacy"),
        stageNames(open(Template.B2B_BUYING, "en")));
    assertEquals(
        List.of(
            "Povědomí",
            "Zvažování",
            "Rozhodování",
            "Implementace a zaškolení",
            "Udržení a doporučení"),
        stageNames(open(Template.B2B_ONBOARDING, "cs")));
  }

  @Test
  void theHrSampleCountsAsDrawn() {
    Workshop workshop = open(Template.HR_SAAS, "en");
    Grid grid = current(workshop);
    assertEquals("HR SaaS – buyer journey", workshop.info().title());
    JourneyMap map = workshop.maps().require(grid.map());
    assertEquals("Current state", map.name());
    assertEquals("Buyer journey", map.title());
    assertEquals("current state · Q4 2026", map.subtitle());
    assertEquals(5, grid.parked().size());
    assertEquals(new MapSize(47, 5, 2), MapSize.of(grid));
    List<Finding.Kind> found =
        Reading.of(grid, new Wordings()).open().stream().map(Finding::kind).toList();
    assertEquals(Finding.Kind.BIGGEST_DROP, found.getFirst());
    assertEquals(1, Collections.frequency(found, Finding.Kind.MOMENT_WITHOUT_OWNER));
    assertFalse(found.contains(Finding.Kind.CONCERN_WITHOUT_OWNER));
  }

  @Test
  void theHrSampleCalculatesAsDrawn() {
    Workshop workshop = open(Template.HR_SAAS, "en");
    Grid grid = current(workshop);
    var shares =
        Funnel.of(grid).conversions().stream()
            .map(conversion -> Math.round(conversion.share() * 100))
            .toList();
    assertEquals(List.of(38L, 21L, 46L, 72L), shares);
    var changes =
        Funnel.of(grid).volumes().stream()
            .map(volume -> workshop.cards().require(volume.card()).details().metric())
            .flatMap(metric ->
                metric == null ? Optional.<Trend>empty().stream() : Trend.of(metric).stream())
            .map(trend -> Math.round(trend.change()))
            .toList();
    assertEquals(List.of(8L, 3L, -11L, 2L), changes);
    var votes =
        grid.inReadingOrder().stream()
            .filter(card -> card.kind() == CardKind.CONCERN && card.about().votes() > 0)
            .map(card -> card.text() + " " + card.about().votes())
            .toList();
    assertEquals(List.of("Report form asks for too much 7", "No follow-up after demo 4"), votes);
  }

  @Test
  void theCommitteeDisagrees() {
    Workshop workshop = open(Template.B2B_COMMITTEE, "cs");
    Grid grid = current(workshop);
    assertTrue(grid.inReadingOrder().size() >= 45);
    assertEquals(5, workshop.personas().size());
    assertTrue(
        workshop.personas().values().stream()
            .allMatch(persona -> persona.involvements().size() >= 3));
    List<EmotionCurve> curves = EmotionCurve.of(workshop, grid);
    assertEquals(3, curves.size());
    assertEquals(
        2,
        curves.stream()
            .filter(curve -> curve.points().stream().anyMatch(point -> point.spread() > 0))
            .count());
  }

  @Test
  void theSubtitleFollowsTheDay() {
    var words = Words.of("hr-saas", Locale.forLanguageTag("pl"));
    Workshop spring = Template.HR_SAAS.open(words, ids(1), LocalDate.of(2027, 4, 1));
    assertEquals("stan obecny · II kw. 2027", spring.mapsInOrder().getFirst().subtitle());
  }

  @Test
  void everyOpeningHasIdsOfItsOwn() {
    Workshop one = Template.HR_SAAS.open("en", ids(1), TODAY);
    Workshop other = Template.HR_SAAS.open("en", ids(2), TODAY);
    assertNotEquals(one.mapsInOrder().getFirst().id(), other.mapsInOrder().getFirst().id());
    assertTrue(one.cards().values().stream().noneMatch(card -> other.cards().contains(card.id())));
  }

  @Test
  void theyAreFoundByName() {
    for (Template template : Template.values()) {
      assertEquals(Optional.of(template), Template.named(template.id()));
    }
    assertEquals(Optional.empty(), Template.named("B2B"));
  }

  private static List<String> stageNames(Workshop workshop) {
    return workshop.stagesOf(workshop.mapsInOrder().getFirst().id()).stream()
        .map(Stage::name)
        .toList();
  }

  private static Grid current(Workshop workshop) {
    return Grid.of(workshop, workshop.mapsInOrder().getFirst().id());
  }

  private static Workshop open(Template template, String language) {
    return template.open(language, ids(7), TODAY);
  }

  private static Ids ids(long seed) {
    return new Ids(new Random(seed));
  }
}
