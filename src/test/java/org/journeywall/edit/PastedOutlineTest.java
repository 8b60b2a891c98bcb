package org.journeywall.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import org.journeywall.model.Card;
import org.journeywall.model.CardKind;
import org.journeywall.model.Ids;
import org.journeywall.model.Lane;
import org.journeywall.model.LaneKind;
import org.journeywall.model.Stage;
import org.journeywall.model.Status;
import org.journeywall.model.Validity;
import org.journeywall.model.Workshop;
import org.junit.jupiter.api.Test;

/// Lists from mails and minutes, pasted onto the wall.
class PastedOutlineTest {
  private final Workshop wall = Wall.workshop();
  private final String first = wall.stagesOf(Wall.MAP).getFirst().id().value();
  private final Target cell = Wall.cell(first, LaneKind.NEEDS);

  private Optional<Clipping.Paste> paste(String text, Target target) {
    var ids = new Ids(new SplittableRandom(3));
    return PastedOutline.of(
        text, wall, ids, target, AddCards.LAST, List.of(), PastedOutlineTest::laneKind);
  }

  private static LaneKind laneKind(String name) {
    return name.equals("Fears") ? LaneKind.CONCERNS : LaneKind.FREE;
  }

  private Workshop pasted(String text, Target target) {
    Clipping.Paste paste = paste(text, target).orElseThrow();
    Workshop after = paste.command().apply(wall);
    assertEquals(List.of(), Validity.problems(after));
    assertTrue(paste.cards().stream().allMatch(after.cards()::contains));
    return after;
  }

  private static Card card(Workshop workshop, String text) {
    return workshop.cards().values().stream()
        .filter(card -> card.text().equals(text))
        .findFirst()
        .orElseThrow();
  }

  private static String where(Workshop workshop, String text) {
    var place = card(workshop, text).place();
    if (place.stage() == null || place.lane() == null) {
      return "parked";
    }
    return workshop.stages().require(place.stage()).name()
        + " / "
        + workshop.lanes().require(place.lane()).name();
  }

  @Test
  void plainLinesAreNotForIt() {
    assertTrue(paste("one line", cell).isEmpty());
    assertTrue(paste("- one\n- two\n\nthree", cell).isEmpty());
    assertTrue(paste("one\n---\ntwo", cell).isEmpty());
  }

  @Test
  void aNewLaneIsAboutWhatItsNameSays() {
    Workshop after = pasted("# Renewal\n## Fears\n- one\n## Trivia\n- two\n", cell);
    assertEquals("Renewal / Fears", where(after, "one"));
    assertEquals(CardKind.CONCERN, card(after, "one").kind());
    assertEquals(CardKind.NOTE, card(after, "two").kind());
  }

  @Test
  void headingsAreStagesThatAreMadeWhereTheyAreMissing() {
    Stage stage = wall.stages().require(Wall.stage(first));
    Workshop after =
        pasted(
            "# " + stage.name().toUpperCase(Locale.ROOT) + "\n- one\n# Renewal #\n1. two\n", cell);
    String lane = wall.lanes().require(Wall.lane(LaneKind.NEEDS)).name();
    assertEquals(stage.name() + " / " + lane, where(after, "one"));
    assertEquals("Renewal / " + lane, where(after, "two"));
    assertEquals("Renewal", after.stagesOf(Wall.MAP).getLast().name());
    assertEquals(CardKind.NEED, card(after, "two").kind());
  }

  @Test
  void ofTwoLevelsTheInnerNamesLanesAndATitleAboveNothing() {
    Lane concerns = wall.lanes().require(Wall.lane(LaneKind.CONCERNS));
    Workshop after =
        pasted(
            "# Minutes\n## Trial\n### " + concerns.name() + "\n- too dear\n### Ideas\n- a guide\n",
            Wall.PARKING);
    assertEquals("Trial / " + concerns.name(), where(after, "too dear"));
    assertEquals("Trial / Ideas", where(after, "a guide"));
    assertEquals(CardKind.CONCERN, card(after, "too dear").kind());
  }

  @Test
  void aHeadingCalledAsALaneMeansTheLane() {
    Lane concerns = wall.lanes().require(Wall.lane(LaneKind.CONCERNS));
    Workshop after = pasted("## " + concerns.name() + "\n* one\n", cell);
    Stage stage = wall.stages().require(Wall.stage(first));
    assertEquals(stage.name() + " / " + concerns.name(), where(after, "one"));
  }

  @Test
  void whatStandsBelowAPointIsItsNote() {
    Workshop after =
        pasted("- demo\n  - on their data\n    - with HR\n  and the CFO\n- call\n", cell);
    assertEquals("on their data\nwith HR\nand the CFO", card(after, "demo").about().note());
    assertEquals("", card(after, "call").about().note());
  }

  @Test
  void boxesAreActions() {
    Workshop after = pasted("- [ ] call them\n- [x] send the offer\n", cell);
    assertEquals(CardKind.ACTION, card(after, "call them").kind());
    assertEquals(Status.OPEN, card(after, "call them").details().status());
    assertEquals(Status.DONE, card(after, "send the offer").details().status());
  }
}
