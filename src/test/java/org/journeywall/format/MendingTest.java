package org.journeywall.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.journeywall.model.Card;
import org.journeywall.model.Grid;
import org.journeywall.model.LaneId;
import org.journeywall.model.MapId;
import org.journeywall.model.Outcome;
import org.journeywall.model.Problem;
import org.journeywall.model.StageId;
import org.journeywall.model.Workshop;
import org.junit.jupiter.api.Test;

/// Damaged content is put right, nothing of it silently.
class MendingTest {
  private static final WorkshopCodec CODEC = new WorkshopCodec();
  private static final String WALL =
      """
      'maps': [{'id': 'm', 'rank': 'V', 'name': 'Today'}],
      'stages': [{'id': 's', 'map': 'm', 'rank': 'V', 'name': 'Decision'}],
      'lanes': [{'id': 'l', 'map': 'm', 'rank': 'V', 'kind': 'needs', 'name': 'Needs'}],
      """;

  private static Outcome<Opened> read(String content) {
    String json = "{'format': 'journeywall', 'schemaVersion': '1.0', " + content + "}";
    return CODEC.read(json.replace('\'', '"').getBytes(UTF_8), "f");
  }

  private static Opened opened(String content) {
    return (Opened) assertInstanceOf(Outcome.Done.class, read(content)).value();
  }

  private static List<String> texts(List<Card> cards) {
    return cards.stream().map(Card::text).toList();
  }

  private static void assertRepairs(Opened opened, Repair.Kind... kinds) {
    assertEquals(List.of(kinds), opened.repairs().stream().map(Repair::kind).toList());
    Workshop workshop = opened.workshop();
    Opened again =
        (Opened)
            assertInstanceOf(Outcome.Done.class, CODEC.read(CODEC.write(workshop), "f")).value();
    assertEquals(workshop, again.workshop());
    assertTrue(
        again.repairs().stream().allMatch(repair -> repair.kind() == Repair.Kind.VALUE_UNKNOWN));
  }

  @Test
  void cardsWhoseCellIsGoneAreParked() {
    Opened opened =
        opened(
            WALL
                + """
                'cards': [
                  {'id': 'a', 'map': 'm', 'stage': 's', 'lane': 'l', 'rank': 'V', 'text': 'in'},
                  {'id': 'b', 'map': 'm', 'stage': 'x', 'lane': 'l', 'rank': 'V', 'text': 'no stage'},
                  {'id': 'c', 'map': 'm', 'stage': 's', 'lane': 'x', 'rank': 'W', 'text': 'no lane'},
                  {'id': 'd', 'map': 'm', 'stage': 's', 'step': 'x', 'lane': 'l', 'rank': 'W', 'text': 'no step'}]
                """);
    assertRepairs(
        opened, Repair.Kind.CARD_PARKED, Repair.Kind.CARD_PARKED, Repair.Kind.STEP_MISSING);
    Grid grid = Grid.of(opened.workshop(), new MapId("m"));
    assertEquals(List.of("no stage", "no lane"), texts(grid.parked()));
    assertEquals(List.of("in", "no step"), texts(grid.cards(new StageId("s"), new LaneId("l"))));
  }

  @Test
  void cardsUnderOneThatIsNotOnTopLieUnderTheOneThatIs() {
    String at = "'map': 'm', 'stage': 's', 'lane': 'l'";
    Opened opened =
        opened(
            WALL
                + """
                'cards': [
                  {'id': 'a', @, 'rank': 'B', 'text': 'top'},
                  {'id': 'b', @, 'rank': 'C', 'under': 'a', 'text': 'under it'},
                  {'id': 'c', @, 'rank': 'D', 'under': 'b', 'text': 'deeper'},
                  {'id': 'd', @, 'rank': 'E', 'under': 'gone', 'text': 'first'},
                  {'id': 'e', @, 'rank': 'F', 'under': 'gone', 'text': 'second'},
                  {'id': 'f', @, 'rank': 'G', 'under': 'g', 'text': 'round'},
                  {'id': 'g', @, 'rank': 'H', 'under': 'f', 'text': 'and round'},
                  {'id': 'h', 'map': 'm', 'rank': 'I', 'under': 'a', 'text': 'elsewhere'}]
                """
                    .replace("@", at));
    Repair.Kind[] repairs = new Repair.Kind[6];
    Arrays.fill(repairs, Repair.Kind.STACK_MENDED);
    assertRepairs(opened, repairs);
    Grid grid = Grid.of(opened.workshop(), new MapId("m"));
    assertEquals(
        List.of(
            List.of("top", "under it", "deeper"),
            List.of("first", "second"),
            List.of("round"),
            List.of("and round")),
        grid.stacks(new StageId("s"), new LaneId("l")).stream()
            .map(stack -> texts(stack.cards()))
            .toList());
    assertEquals(1, grid.parkedStacks().size());
  }

  @Test
  void recordsOfNoMapGoToTheFirst() {
    Opened opened =
        opened(
            """
            'maps': [{'id': 'b', 'rank': 'W', 'name': 'B'}, {'id': 'a', 'rank': 'V', 'name': 'A'}],
            'stages': [{'id': 's', 'map': 'x', 'rank': 'V'}],
            'lanes': [{'id': 'l', 'rank': 'V'}],
            'cards': [{'id': 'c', 'map': 5, 'stage': 's', 'lane': 'l', 'rank': 'V'}]
            """);
    assertRepairs(
        opened, Repair.Kind.MAP_MISSING, Repair.Kind.MAP_MISSING, Repair.Kind.MAP_MISSING);
    Grid grid = Grid.of(opened.workshop(), new MapId("a"));
    assertEquals(1, grid.cards(new StageId("s"), new LaneId("l")).size());
  }

  @Test
  void aFileWithoutMapsGetsOne() {
    Opened opened =
        opened("'workshop': {'title': 'HR'}, 'cards': [{'id': 'c', 'map': 'map', 'rank': 'V'}]");
    assertRepairs(opened, Repair.Kind.MAP_MADE);
    assertEquals("HR", opened.workshop().mapsInOrder().getFirst().name());
    assertRepairs(opened("'workshop': {'title': 'HR'}"));
  }

  @Test
  void idsBecomeUniqueAndValidAndAreStillFound() {
    Opened opened =
        opened(
            WALL.replace("'s'", "'Stage one'")
                + """
                'cards': [
                  {'id': 'c', 'map': 'm', 'stage': 'Stage one', 'lane': 'l', 'rank': 'V'},
                  {'id': 'c', 'map': 'm', 'stage': 'Stage one', 'lane': 'l', 'rank': 'W'},
                  {'id': 'c-2', 'map': 'm', 'rank': 'V'},
                  {'id': 7, 'map': 'm', 'rank': 'V'},
                  {'map': 'm', 'rank': 'V'},
                  {'id': '', 'map': 'm', 'rank': 'V'}]
                """);
    assertRepairs(
        opened,
        Repair.Kind.NEW_ID,
        Repair.Kind.NEW_ID,
        Repair.Kind.NEW_ID,
        Repair.Kind.NEW_ID,
        Repair.Kind.NEW_ID);
    Workshop workshop = opened.workshop();
    assertEquals(6, workshop.cards().size());
    Grid grid = Grid.of(workshop, new MapId("m"));
    assertEquals(4, grid.parked().size());
    assertEquals(2, grid.cards(new StageId("Stage-one"), new LaneId("l")).size());
  }

  @Test
  void cardsWithoutRankStandInTheOrderOfTheFile() {
    Opened opened =
        opened(
            WALL
                + """
                'cards': [
                  {'id': 'c', 'map': 'm', 'stage': 's', 'lane': 'l', 'text': '1'},
                  {'id': 'b', 'map': 'm', 'stage': 's', 'lane': 'l', 'rank': 'z0', 'text': '2'},
                  {'id': 'p', 'map': 'm', 'rank': 'k', 'text': 'parked'},
                  {'id': 'a', 'map': 'm', 'stage': 's', 'lane': 'l', 'rank': 'a', 'text': '3'}]
                """);
    assertRepairs(opened, Repair.Kind.RANKED_ANEW);
    Grid grid = Grid.of(opened.workshop(), new MapId("m"));
    assertEquals(List.of("1", "2", "3"), texts(grid.cards(new StageId("s"), new LaneId("l"))));
    assertEquals("k", grid.parked().getFirst().place().rank().value());
  }

  @Test
  void personasThatAreNamedButMissingAreMade() {
    Opened opened =
        opened(
            WALL
                + """
                'personas': [{'id': 'p', 'rank': 'V', 'name': 'P',
                  'involvement': [{'stage': 'x', 'level': 1, 'need': 'a quote'},
                    {'stage': 's', 'level': 1}, {'stage': 's', 'level': 2, 'new': 1}]}],
                'cards': [{'id': 'c', 'map': 'm', 'rank': 'V', 'personas': ['p', 'q'],
                  'scores': [{'persona': 'q', 'value': 1}]}]
                """);
    assertRepairs(
        opened, Repair.Kind.RECORD_LEFT_OUT, Repair.Kind.RECORD_LEFT_OUT, Repair.Kind.PERSONA_MADE);
    assertEquals(
        List.of("P", "q"),
        opened.workshop().personasInOrder().stream().map(one -> one.name()).toList());
    assertTrue(opened.repairs().getFirst().arguments().get(1).contains("a quote"));
  }

  @Test
  void linksAndPicturesThatLeadNowhereAreReported() {
    Opened opened =
        opened(
            WALL
                + """
                'workshop': {'logo': 'x'},
                'cards': [{'id': 'c', 'map': 'm', 'rank': 'V', 'picture': 'x'}],
                'links': [{'id': 'k', 'from': 'c', 'to': 'd', 'label': 'so'},
                  {'id': 'j', 'from': 'c', 'to': 'c'}]
                """);
    assertRepairs(
        opened,
        Repair.Kind.PICTURE_MISSING,
        Repair.Kind.PICTURE_MISSING,
        Repair.Kind.LINK_LEFT_OUT,
        Repair.Kind.LINK_LEFT_OUT);
    assertEquals(0, opened.workshop().links().size());
  }

  @Test
  void strayItemsAreReportedAndStrayTextsBecomeCards() {
    Opened opened = opened(WALL + "'cards': ['call back', 7], 'links': [null]");
    assertTrue(
        opened.repairs().contains(Repair.about("call back", Repair.Kind.CARD_MADE, "call back")));
    assertTrue(opened.repairs().contains(Repair.of(Repair.Kind.RECORD_LEFT_OUT, "cards", "7")));
    assertTrue(opened.repairs().contains(Repair.of(Repair.Kind.RECORD_LEFT_OUT, "links", "null")));
    assertEquals(List.of("call back"), texts(opened.workshop().cards().values()));
  }

  @Test
  void textsAreCleanedAndValuesThatMeanNothingStayInTheFile() {
    Opened opened =
        opened(
            WALL
                + """
                'cards': [{'id': 'c', 'map': 'm', 'rank': 'V', 'text': 'a\\u0007b\\ud800',
                  'votes': 'many', 'kind': 'dream', 'evidence': 5, 'metric': {'value': 1e999}}]
                """);
    assertRepairs(
        opened,
        Repair.Kind.VALUE_UNKNOWN,
        Repair.Kind.TEXT_CLEANED,
        Repair.Kind.VALUE_UNKNOWN,
        Repair.Kind.VALUE_UNKNOWN,
        Repair.Kind.VALUE_UNKNOWN);
    assertEquals("ab\uFFFD", opened.workshop().cards().values().getFirst().text());
    String written = new String(CODEC.write(opened.workshop()), UTF_8);
    for (String kept : List.of("\"many\"", "\"dream\"", "\"evidence\": 5", "1e999")) {
      assertTrue(written.contains(kept), kept);
    }
  }

  @Test
  void aTextLongerThanANoteHoldsStaysInTheFile() {
    String longText = "x".repeat(20_000);
    Opened opened =
        opened(WALL + "'cards': [{'id':'c','map':'m','rank':'V','text':'" + longText + "'}]");
    Card card = opened.workshop().cards().values().getFirst();
    assertNotEquals(longText, card.text());
    String written = new String(CODEC.write(opened.workshop()), UTF_8);
    assertTrue(written.contains(longText));
  }

  @Test
  void whatIsNoListOfRecordsIsNoWorkshop() {
    assertEquals(
        Outcome.failed(Problem.of(Problem.Kind.NOT_A_WORKSHOP, "f")), read("'cards': {'a': 1}"));
    assertEquals(
        Outcome.failed(Problem.of(Problem.Kind.NOT_A_WORKSHOP, "f")), read("'revisions': 1"));
  }

  @Test
  void aRevisionWhoseStateIsNoWorkshopKeepsIt() {
    Opened opened =
        opened(WALL + "'revisions': [{'id': 'r', 'kept': 'once', 'state': {'cards': 'none'}}]");
    assertRepairs(opened, Repair.Kind.VALUE_UNKNOWN, Repair.Kind.VALUE_UNKNOWN);
    String written = new String(CODEC.write(opened.workshop()), UTF_8);
    assertTrue(written.contains("\"state\": {\"cards\": \"none\"}"));
    assertTrue(written.contains("\"kept\": \"once\""));
  }
}
