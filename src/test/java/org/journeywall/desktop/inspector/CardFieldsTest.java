package org.journeywall.desktop.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.journeywall.desktop.SmallWall;
import org.journeywall.edit.Amend;
import org.journeywall.edit.CardChange;
import org.journeywall.edit.ChangeCards;
import org.journeywall.edit.ChangeStage;
import org.journeywall.edit.StageChange;
import org.journeywall.model.CardKind;
import org.journeywall.model.Due;
import org.journeywall.model.Evidence;
import org.journeywall.model.Link;
import org.journeywall.model.Measurement;
import org.journeywall.model.Metric;
import org.journeywall.model.MetricType;
import org.journeywall.model.Score;
import org.journeywall.model.Severity;
import org.journeywall.model.Status;
import org.journeywall.model.Step;
import org.journeywall.model.StepId;
import org.junit.jupiter.api.Test;

/// Every field of one card: what is typed or chosen is on the card, and undo takes it back.
class CardFieldsTest extends InspectorWindow {

  @Test
  void text() {
    select(CardKind.CONCERN);
    type("#card-text", "No follow-up");
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    assertEquals("No follow-up", card(CardKind.CONCERN).text());
    undo();
    assertEquals("A concern", card(CardKind.CONCERN).text());
    assertEquals("A concern", shown("#card-text"));
  }

  @Test
  void typedFiguresAndScoresAreUnderstood() {
    select(CardKind.METRIC);
    type("#card-text", "3100 visits");
    leave();
    assertEquals("visits", card(CardKind.METRIC).text());
    assertEquals("3,100", shown("#metric-value"));
    select(CardKind.EMOTION);
    type("#card-text", "-1 impatient");
    leave();
    assertEquals(
        List.of(new Score(SmallWall.HR, -1, "impatient", "")),
        card(CardKind.EMOTION).details().scores());
  }

  @Test
  void channelAndOwnerWithSuggestions() {
    select(CardKind.TOUCHPOINT);
    type("#card-channel", "Fair");
    type("#card-owner", "Sales");
    leave();
    assertEquals("Fair", card(CardKind.TOUCHPOINT).details().channel());
    select(CardKind.CONCERN);
    type("#card-owner", "sa");
    robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
    assertEquals("Sales", card(CardKind.CONCERN).details().owner());
    assertEquals("Sales", shown("#card-owner"));
  }

  @Test
  void facesScoreThoseTheCardConcerns() {
    robot.interact(() ->
        wall.desk.commit(
            new ChangeCards(
                Set.of(SmallWall.id(CardKind.CONCERN)),
                new CardChange.Personas(Amend.SET, List.of(SmallWall.HR, SmallWall.CFO)))));
    select(CardKind.CONCERN);
    ToggleButton bad = face("#card-feels", 1);
    robot.clickOn(bad);
    assertEquals(
        List.of(new Score(SmallWall.HR, -1, "", ""), new Score(SmallWall.CFO, -1, "", "")),
        card(CardKind.CONCERN).details().scores());
    assertTrue(bad.isSelected());
    robot.clickOn(bad);
    assertEquals(List.of(), card(CardKind.CONCERN).details().scores());
    assertFalse(bad.isSelected());
    undo();
    assertTrue(bad.isSelected());
  }

  @Test
  void anEmotionHasARowForEachPersona() {
    select(CardKind.EMOTION);
    robot.clickOn(face("#card-scores", 4));
    press("#card-scores", "+ persona");
    pick("CFO");
    assertEquals(
        List.of(new Score(SmallWall.HR, 2, "", ""), new Score(SmallWall.CFO, 0, "", "")),
        card(CardKind.EMOTION).details().scores());
    Node word = robot.from(find("#card-scores", Node.class)).lookup(".text-field").query();
    robot.clickOn(word).write("relieved").push(KeyCode.ENTER);
    assertEquals(
        new Score(SmallWall.HR, 2, "relieved", ""),
        card(CardKind.EMOTION).details().scores().getFirst());
  }

  @Test
  void severalPeopleScoreOnePersona() {
    select(CardKind.EMOTION);
    robot.clickOn(face("#card-scores", 0));
    press("#card-scores", "+ another’s score");
    pick(wall.desk.workshop().personas().require(SmallWall.HR).name());
    robot.clickOn(face("#card-scores", 9));
    robot.clickOn((Node node) -> node instanceof TextField one && one.getText().equals("person 2"));
    robot.eraseText(8).write("Ann").push(KeyCode.ENTER);
    assertEquals(
        List.of(new Score(SmallWall.HR, -2, "", ""), new Score(SmallWall.HR, 2, "", "Ann")),
        card(CardKind.EMOTION).details().scores());
    undo();
    assertEquals("person 2", card(CardKind.EMOTION).details().scores().getLast().by());
  }

  private ToggleButton face(String field, int index) {
    List<Node> faces =
        List.copyOf(robot.from(find(field, Node.class)).lookup(".toggle-button").queryAll());
    return (ToggleButton) faces.get(index);
  }

  @Test
  void whoIsConcerned() {
    select(CardKind.NEED);
    press("#card-who", "+ role");
    pick("CFO");
    assertEquals(List.of(SmallWall.CFO), card(CardKind.NEED).about().personas());
    press("#card-who", "CFO");
    assertEquals(List.of(), card(CardKind.NEED).about().personas());
  }

  @Test
  void severity() {
    select(CardKind.CONCERN);
    press("#card-severity", "High");
    assertEquals(Severity.HIGH, card(CardKind.CONCERN).details().severity());
    press("#card-severity", "High");
    assertNull(card(CardKind.CONCERN).details().severity());
  }

  @Test
  void statusAndDueDate() {
    select(CardKind.ACTION);
    choose("#card-status", Optional.of(Status.IN_PROGRESS));
    assertEquals(Status.IN_PROGRESS, card(CardKind.ACTION).details().status());
    type("#card-due", "signing + 2 weeks");
    leave();
    assertEquals(new Due.After("signing", 14), card(CardKind.ACTION).details().due());
    assertEquals("signing + 14 days", shown("#card-due"));
    type("#card-due", "2026-12-24");
    leave();
    var day = new Due.OnDay(LocalDate.of(2026, 12, 24));
    assertEquals(day, card(CardKind.ACTION).details().due());
    type("#card-due", "soon");
    leave();
    assertEquals(day, card(CardKind.ACTION).details().due());
    assertEquals("soon", shown("#card-due"));
    type("#card-due", "");
    leave();
    assertNull(card(CardKind.ACTION).details().due());
  }

  @Test
  void evidence() {
    select(CardKind.CONCERN);
    press("#card-evidence", "Interviews");
    List<Node> fields =
        List.copyOf(
            robot.from(find("#card-evidence", Node.class)).lookup(".text-field").queryAll());
    robot.clickOn(fields.get(0)).write("4").push(KeyCode.ENTER);
    robot.clickOn(fields.get(1)).write("Calls in May").push(KeyCode.ENTER);
    var expected = new Evidence(Evidence.Basis.OBSERVED, 4, "Calls in May");
    assertEquals(expected, card(CardKind.CONCERN).about().evidence());
    press("#card-evidence", "Interviews · 4");
    assertEquals(Evidence.Basis.UNSTATED, card(CardKind.CONCERN).about().evidence().basis());
  }

  @Test
  void votes() {
    select(CardKind.CONCERN);
    List<Node> buttons =
        List.copyOf(robot.from(find("#card-votes", Node.class)).lookup(".button").queryAll());
    assertTrue(buttons.get(0).isDisabled());
    robot.clickOn(buttons.get(1)).clickOn(buttons.get(1)).clickOn(buttons.get(0));
    assertEquals(1, card(CardKind.CONCERN).about().votes());
    assertTrue(isShown("1 of 1 cast"));
    for (Node button : buttons) {
      assertTrue(button.getLayoutBounds().getWidth() >= 24);
      assertTrue(button.getLayoutBounds().getHeight() >= 24);
    }
  }

  @Test
  void momentOfTruth() {
    select(CardKind.TOUCHPOINT);
    robot.clickOn("#card-moment");
    assertTrue(card(CardKind.TOUCHPOINT).details().momentOfTruth());
    robot.clickOn("#card-moment");
    assertFalse(card(CardKind.TOUCHPOINT).details().momentOfTruth());
  }

  @Test
  void tagsAndNoteUnderMore() {
    select(CardKind.CONCERN);
    assertFalse(isShown("#card-tags"));
    robot.clickOn("#card-more");
    robot.interact(() -> find("#card-tags", Node.class).requestFocus());
    robot.write("urgent, legal").push(KeyCode.ENTER);
    assertEquals(List.of("urgent", "legal"), card(CardKind.CONCERN).about().tags());
    assertEquals("", shown("#card-tags"));
    robot.interact(() -> find("#card-note", Node.class).requestFocus());
    robot.write("said twice");
    leave();
    assertEquals("said twice", card(CardKind.CONCERN).about().note());
  }

  @Test
  void step() {
    var proof = Step.named(new StepId("poc"), "Proof of concept");
    robot.interact(() ->
        wall.desk.commit(
            new ChangeStage(SmallWall.DECISION, new StageChange.StepsTo(List.of(proof)))));
    select(CardKind.CONCERN);
    robot.clickOn("#card-more");
    choose("#card-step", Optional.of(proof));
    assertEquals(proof.id(), card(CardKind.CONCERN).place().step());
    choose("#card-step", Optional.empty());
    assertNull(card(CardKind.CONCERN).place().step());
  }

  @Test
  void metric() {
    select(CardKind.METRIC);
    choose("#metric-type", MetricType.NPS);
    type("#metric-value", "1,234.5");
    type("#metric-unit", "EUR");
    type("#metric-target", "45");
    type("#metric-measured", "2026-08-14");
    leave();
    Metric metric = Objects.requireNonNull(card(CardKind.METRIC).details().metric());
    var expected =
        new Metric(
            MetricType.NPS,
            1234.5,
            "EUR",
            45.0,
            Metric.Better.HIGHER,
            LocalDate.of(2026, 8, 14),
            List.of());
    assertEquals(expected, metric);
    type("#metric-target", "much");
    leave();
    assertEquals(metric, card(CardKind.METRIC).details().metric());
  }

  @Test
  void aDayIsChosenFromTheCalendar() {
    select(CardKind.METRIC);
    robot.clickOn(robot.lookup(".in-field").<Node>query());
    assertTrue(isShown("November 2026"));
    robot.clickOn((Node node) -> "Previous month".equals(node.getAccessibleText()));
    robot.clickOn((Node node) -> "Wednesday, October 14, 2026".equals(node.getAccessibleText()));
    Metric metric = Objects.requireNonNull(card(CardKind.METRIC).details().metric());
    assertEquals(LocalDate.of(2026, 10, 14), metric.measured());
    assertEquals("Oct 14, 2026", shown("#metric-measured"));
  }

  @Test
  void anUpdateKeepsTheOldValue() {
    select(CardKind.METRIC);
    type("#metric-value", "41");
    leave();
    robot.clickOn("#metric-update");
    robot.write("44").push(KeyCode.ENTER);
    Metric metric = Objects.requireNonNull(card(CardKind.METRIC).details().metric());
    assertEquals(44, metric.value());
    assertEquals(LocalDate.of(2026, 11, 21), metric.measured());
    var old = new Measurement(LocalDate.of(2026, 3, 5), 41);
    assertEquals(List.of(old), metric.history());
    type("#history-day", "2025-12-01");
    type("#history-value", "38");
    robot.push(KeyCode.ENTER);
    metric = Objects.requireNonNull(card(CardKind.METRIC).details().metric());
    var older = new Measurement(LocalDate.of(2025, 12, 1), 38);
    assertEquals(List.of(older, old), metric.history());
    robot.clickOn(robot.lookup(".history .button").<Node>query());
    metric = Objects.requireNonNull(card(CardKind.METRIC).details().metric());
    assertEquals(List.of(older), metric.history());
  }

  @Test
  void links() {
    select(CardKind.ACTION);
    robot.clickOn("#card-link").write("conc").push(KeyCode.ENTER);
    Link link = wall.desk.workshop().links().values().getFirst();
    assertEquals(SmallWall.id(CardKind.CONCERN), link.from());
    assertEquals(SmallWall.id(CardKind.ACTION), link.to());
    assertEquals(Link.Kind.ANSWERED_BY, link.kind());
    robot.clickOn("← A concern");
    assertEquals(Set.of(SmallWall.id(CardKind.CONCERN)), wall.desk.selection().cardIds());
    robot.clickOn(robot.lookup(".link-row .button").<Node>query());
    assertTrue(wall.desk.workshop().links().isEmpty());
  }

  @Test
  void kind() {
    select(CardKind.CONCERN);
    robot.clickOn(robot.lookup(".kind-menu").<Node>query());
    pick("Opportunity");
    assertEquals(CardKind.OPPORTUNITY, card(CardKind.CONCERN).kind());
    assertTrue(isShown("#card-due"));
    undo();
    assertFalse(isShown("#card-due"));
  }
}
