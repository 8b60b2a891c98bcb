package org.journeywall.desktop.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.journeywall.desktop.SmallWall;
import org.journeywall.desktop.look.Remark;
import org.journeywall.edit.Selection;
import org.journeywall.model.Card;
import org.journeywall.model.CardKind;
import org.journeywall.model.Measurement;
import org.journeywall.model.Metric;
import org.journeywall.model.Problem;
import org.journeywall.model.Texts;
import org.journeywall.model.Workshop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is half typed in the inspector is a draft until it is committed or given up, and what would
/// be too long is refused and told.
class DraftsTest extends InspectorWindow {
  private final List<Workshop> drafts = new ArrayList<>();
  private final List<Problem> remarks = new ArrayList<>();

  @BeforeEach
  void listen() {
    robot.interact(() -> {
      wall.desk.editor().onDraft(drafts::add);
      pane().getScene().addEventHandler(Remark.TYPE, remark -> remarks.add(remark.problem()));
    });
  }

  private Workshop committed() {
    return wall.desk.editor().committed();
  }

  @Test
  void whatIsHalfTypedIsADraftOfWhatLeavingWouldCommit() {
    Workshop before = committed();
    select(CardKind.CONCERN);
    type("#card-text", "Half a thou");
    assertEquals(before, committed());
    Workshop draft = drafts.getLast();
    assertEquals("Half a thou", draft.cards().require(SmallWall.id(CardKind.CONCERN)).text());
    leave();
    assertEquals(draft, committed());
  }

  @Test
  void theFieldsOfAStageAreDraftsToo() {
    select(new Selection.Stage(SmallWall.DECISION));
    type("#stage-name", "Decis");
    assertEquals("Decis", drafts.getLast().stages().require(SmallWall.DECISION).name());
    type("#stage-goal", "To be su");
    assertEquals("Decis", committed().stages().require(SmallWall.DECISION).name());
    assertEquals("To be su", drafts.getLast().stages().require(SmallWall.DECISION).goal());
  }

  @Test
  void whatIsGivenUpIsNoDraftAnyMore() {
    Workshop before = committed();
    select(CardKind.METRIC);
    type("#metric-value", "31");
    assertEquals(31, drafted().value());
    robot.push(KeyCode.ESCAPE);
    assertEquals(before, drafts.getLast());
    leave();
    assertEquals(before, committed());
  }

  private Metric drafted() {
    Card card = drafts.getLast().cards().require(SmallWall.id(CardKind.METRIC));
    return Objects.requireNonNull(card.details().metric());
  }

  private Metric metric() {
    return Objects.requireNonNull(card(CardKind.METRIC).details().metric());
  }

  @Test
  void aNewValueIsADraftAndTakenWhenItsFieldIsLeft() {
    select(CardKind.METRIC);
    type("#metric-value", "31");
    leave();
    robot.clickOn("#metric-update");
    robot.write("3x");
    assertEquals(metric(), drafted());
    leave();
    assertEquals(31, metric().value());
    type("#metric-new-value", "35");
    assertEquals(35, drafted().value());
    assertEquals(31, metric().value());
    leave();
    assertEquals(drafted(), metric());
    assertEquals(35, metric().value());
    assertEquals(1, metric().history().size());
  }

  @Test
  void anEarlierValueIsADraftAndTakenWhenItsRowIsLeft() {
    select(CardKind.METRIC);
    type("#metric-value", "31");
    leave();
    type("#history-day", "2025-12-01");
    type("#history-value", "38");
    var earlier = new Measurement(LocalDate.of(2025, 12, 1), 38);
    assertEquals(List.of(earlier), drafted().history());
    assertEquals(List.of(), metric().history());
    leave();
    assertEquals(List.of(earlier), metric().history());
    assertEquals("", shown("#history-value"));
  }

  @Test
  void whatWouldBeTooLongIsRefusedAsAWholeAndTold() {
    select(CardKind.CONCERN);
    String most = "x".repeat(Texts.LONGEST);
    robot.clickOn("#card-text");
    robot.interact(() -> {
      find("#card-text", TextInputControl.class).setText(most);
      find("#card-text", TextInputControl.class).end();
    });
    assertEquals(most, shown("#card-text"));
    robot.write("y");
    assertEquals(most, shown("#card-text"));
    robot.interact(() -> find("#card-owner", TextInputControl.class).replaceText(0, 0, most));
    assertEquals("", shown("#card-owner"));
    String limit = Integer.toString(Texts.LONGEST);
    assertEquals(
        List.of(
            Problem.of(Problem.Kind.TEXT_TOO_LONG, null, limit, "10001"),
            Problem.of(
                Problem.Kind.NAME_TOO_LONG, null, Integer.toString(Texts.LONGEST_LINE), limit)),
        remarks);
    robot.push(KeyCode.BACK_SPACE);
    robot.write("z");
    assertTrue(shown("#card-text").endsWith("xz"));
    leave();
    assertEquals(Texts.LONGEST, card(CardKind.CONCERN).text().length());
  }
}
