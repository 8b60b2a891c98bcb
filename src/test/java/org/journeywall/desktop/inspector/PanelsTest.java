package org.journeywall.desktop.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import org.journeywall.desktop.SmallWall;
import org.journeywall.edit.Selection;
import org.journeywall.model.CardKind;
import org.journeywall.model.Lane;
import org.journeywall.model.LaneKind;
import org.journeywall.model.MapState;
import org.journeywall.model.Stage;
import org.journeywall.model.Step;
import org.junit.jupiter.api.Test;

/// Several cards at once, stages, lanes and the map.
class PanelsTest extends InspectorWindow {
  private void selectConcernAndNeed() {
    select(Selection.cards(List.of(SmallWall.id(CardKind.CONCERN), SmallWall.id(CardKind.NEED))));
  }

  private Stage stage() {
    return wall.desk.workshop().stages().require(SmallWall.DECISION);
  }

  private Lane lane() {
    return wall.desk.workshop().lanes().require(SmallWall.LANE);
  }

  @Test
  void oneChangeGoesToAllSelectedCards() {
    selectConcernAndNeed();
    assertTrue(isShown("2 cards"));
    type("#card-owner", "Sales");
    leave();
    press("#card-who", "+ role");
    pick("CFO");
    robot.clickOn("#card-tags").write("urgent").push(KeyCode.ENTER);
    robot.clickOn("#card-moment");
    press("#card-evidence", "Data");
    for (CardKind kind : List.of(CardKind.CONCERN, CardKind.NEED)) {
      assertEquals("Sales", card(kind).details().owner());
      assertEquals(List.of(SmallWall.CFO), card(kind).about().personas());
      assertEquals(List.of("urgent"), card(kind).about().tags());
      assertTrue(card(kind).details().momentOfTruth());
    }
    undo();
    undo();
    assertFalse(card(CardKind.CONCERN).details().momentOfTruth());
    assertFalse(card(CardKind.NEED).details().momentOfTruth());
  }

  @Test
  void whatDiffersIsSaidToBeMixed() {
    select(CardKind.CONCERN);
    type("#card-owner", "Sales");
    leave();
    robot.interact(() -> find("#card-more", Button.class).fire());
    robot.interact(() -> find("#card-moment", CheckBox.class).fire());
    selectConcernAndNeed();
    assertEquals("", shown("#card-owner"));
    assertTrue(find("#card-moment", CheckBox.class).isIndeterminate());
    robot.clickOn("#card-owner");
    leave();
    assertEquals("Sales", card(CardKind.CONCERN).details().owner());
    robot.clickOn(robot.lookup(".kind-menu").<Node>query());
    pick("Action");
    assertEquals(CardKind.ACTION, card(CardKind.CONCERN).kind());
    assertEquals(CardKind.ACTION, card(CardKind.NEED).kind());
    assertTrue(isShown("#card-status"));
  }

  @Test
  void aStage() {
    select(new Selection.Stage(SmallWall.DECISION));
    type("#stage-name", "Choice");
    type("#stage-goal", "Be sure");
    type("#stage-duration", "3 weeks");
    type("#stage-owner", "Sales");
    robot.clickOn("#stage-new-step").write("Proof").push(KeyCode.ENTER);
    robot.write("Price talk").push(KeyCode.ENTER);
    assertEquals("Choice", stage().name());
    assertEquals("Be sure", stage().goal());
    assertEquals("3 weeks", stage().duration());
    assertEquals("Sales", stage().owner());
    assertEquals(List.of("Proof", "Price talk"), steps());
    List<Node> buttons = List.copyOf(robot.lookup("#stage-columns .button").queryAll());
    robot.clickOn(buttons.get(1));
    assertEquals(3, stage().columns());
  }

  private List<String> steps() {
    return stage().steps().stream().map(Step::name).toList();
  }

  @Test
  void stepsAreRenamedMovedAndRemoved() {
    select(new Selection.Stage(SmallWall.DECISION));
    robot.clickOn("#stage-new-step").write("First").push(KeyCode.ENTER);
    robot.write("Second").push(KeyCode.ENTER);
    List<Node> ups = rowButtons("Move up");
    robot.clickOn(ups.get(1));
    assertEquals(List.of("Second", "First"), steps());
    robot.clickOn(rowButtons("Remove this step").getFirst());
    assertEquals(List.of("First"), steps());
    undo();
    assertEquals(List.of("Second", "First"), steps());
  }

  private List<Node> rowButtons(String name) {
    return List.copyOf(
        robot
            .lookup((Node node) -> name.equals(node.getAccessibleText()) && isInSight(node))
            .queryAll());
  }

  @Test
  void aStageMovesAndGoes() {
    select(new Selection.Stage(SmallWall.DECISION));
    robot.clickOn(rowButtons("Move right").getFirst());
    assertEquals(
        List.of(SmallWall.PURCHASE, SmallWall.DECISION),
        wall.desk.workshop().stagesOf(SmallWall.MAP).stream().map(Stage::id).toList());
    assertTrue(isShown("Its 8 cards go to the parking lot."));
    robot.clickOn("#panel-remove");
    assertTrue(card(CardKind.CONCERN).place().isParked());
    assertTrue(isShown("#map-name"));
  }

  @Test
  void aLane() {
    select(new Selection.Lane(SmallWall.LANE));
    type("#lane-name", "Worries");
    type("#lane-hint", "what holds them back");
    leave();
    choose("#lane-kind", LaneKind.CONCERNS);
    List<Node> buttons = List.copyOf(robot.lookup("#lane-rows .button").queryAll());
    robot.clickOn(buttons.get(1));
    assertEquals("Worries", lane().name());
    assertEquals("what holds them back", lane().hint());
    assertEquals(LaneKind.CONCERNS, lane().kind());
    assertEquals(2, lane().rows());
  }

  @Test
  void theMap() {
    select(Selection.none());
    type("#map-name", "Now");
    type("#map-title", "Buyer journey");
    type("#map-subtitle", "Q4");
    leave();
    robot.clickOn("Future state");
    var map = wall.desk.workshop().maps().require(SmallWall.MAP);
    assertEquals("Now", map.name());
    assertEquals("Buyer journey", map.title());
    assertEquals("Q4", map.subtitle());
    assertEquals(MapState.FUTURE, map.state());
    assertTrue(isShown("8 cards · 2 stages · 1 lane · 0 votes"));
    robot.clickOn("HR lead");
    assertEquals("HR lead", shown("#persona-name"));
    robot.clickOn("Close");
  }
}
