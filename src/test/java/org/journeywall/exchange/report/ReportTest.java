package org.journeywall.exchange.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.journeywall.edit.SaveRevision;
import org.journeywall.exchange.report.Section.Topic;
import org.journeywall.model.Grid;
import org.journeywall.model.Ids;
import org.journeywall.model.MapId;
import org.journeywall.model.RevisionId;
import org.journeywall.model.Workshop;
import org.journeywall.template.Template;
import org.junit.jupiter.api.Test;

/// What is reported of the second sample, reckoned by hand, and its form in every language.
class ReportTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 5);

  private static Report report(String language) {
    Workshop workshop = Template.B2B_COMMITTEE.open("en", new Ids(new Random(2)), TODAY);
    MapId map = workshop.mapsInOrder().getFirst().id();
    return Report.of(Grid.of(workshop, map), TODAY, Locale.forLanguageTag(language));
  }

  private static Section section(Topic topic) {
    return report("en").sections().stream()
        .filter(section -> section.topic() == topic)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> texts(Row row) {
    return row.cells().stream().map(Row.Cell::text).toList();
  }

  @Test
  void everySectionHasACellPerColumnInEveryLanguage() {
    for (String language : List.of("en", "pl", "cs")) {
      var topics = EnumSet.noneOf(Topic.class);
      for (Section section : report(language).sections()) {
        topics.add(section.topic());
        assertFalse(section.title().isBlank());
        assertEquals(section.columns().size(), section.columns().stream().distinct().count());
        for (Row row : section.rows()) {
          assertEquals(section.columns().size(), row.cells().size());
          assertFalse(row.cells().getFirst().text().isBlank());
        }
      }
      assertEquals(EnumSet.complementOf(EnumSet.of(Topic.DISMISSED, Topic.REVISIONS)), topics);
    }
  }

  @Test
  void namedStatesAreListedTheLatestFirst() {
    Workshop workshop = Template.HR_SAAS.open("pl", new Ids(new Random(1)), TODAY);
    Instant first = Instant.parse("2026-09-30T10:00:00Z");
    for (String name : List.of("III kw.", "IV kw.")) {
      Instant kept = name.startsWith("III") ? first : first.plusSeconds(90 * 86_400);
      workshop =
          new SaveRevision(new RevisionId(name.substring(0, name.indexOf(32))), name, "", kept)
              .apply(workshop);
    }
    Grid grid = Grid.of(workshop, workshop.mapsInOrder().getFirst().id());
    Section states = Report.of(grid, TODAY, Locale.forLanguageTag("pl")).sections().getLast();
    assertEquals(Topic.REVISIONS, states.topic());
    assertEquals(List.of("IV kw.", "29 gru 2026", "47", ""), texts(states.rows().getFirst()));
    assertEquals("III kw.", states.rows().getLast().cells().getFirst().text());
  }

  @Test
  void theFunnelTellsSharesAndLosses() {
    Row drop = section(Topic.FUNNEL).rows().get(1);
    // 77 of 640
    assertEquals(77 / 640.0, drop.cells().get(1).figure());
    assertEquals(563.0, drop.cells().get(2).figure());
    assertEquals("biggest drop, misses its target", drop.cells().get(3).text());
    assertTrue(drop.alarm());
  }

  @Test
  void meanAndSpreadAreThoseOfAllWhoScored() {
    Row users =
        section(Topic.FEELINGS).rows().stream().filter(Row::alarm).findFirst().orElseThrow();
    // Scores 2, 1, −1: mean 2/3, √((16/9 + 1/9 + 25/9) / 3) = √(14/9)
    assertEquals(
        List.of("Users’ rep · Decision", "0.67", "1.25", "−1", "+2", "", "people disagree"),
        texts(users));
  }

  @Test
  void momentsAndConcernsComeByWeight() {
    for (Topic topic : List.of(Topic.MOMENTS, Topic.CONCERNS)) {
      List<Double> weights =
          section(topic).rows().stream().map(row -> row.cells().get(1).figure()).toList();
      assertFalse(weights.isEmpty());
      assertEquals(weights.stream().sorted((a, b) -> Double.compare(b, a)).toList(), weights);
    }
  }

  @Test
  void anEmptyMapHasNothingToReport() {
    Workshop blank = Template.BLANK.open("en", new Ids(new Random(2)), TODAY);
    MapId map = blank.mapsInOrder().getFirst().id();
    assertEquals(List.of(), Report.of(Grid.of(blank, map), TODAY, Locale.ENGLISH).sections());
  }
}
