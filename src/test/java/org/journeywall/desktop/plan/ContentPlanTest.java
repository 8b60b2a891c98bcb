package org.journeywall.desktop.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.journeywall.desktop.SmallWall;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.field.FieldStyles;
import org.journeywall.desktop.look.Look;
import org.journeywall.insight.ContentPlan;
import org.journeywall.model.Content;
import org.journeywall.model.Involvement;
import org.journeywall.model.PersonaId;
import org.journeywall.model.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// The content plan is written by keyboard alone.
class ContentPlanTest {
  private static final Look LOOK = new Look(false, Look.USUAL_TEXT, false);

  private final FxRobot robot = new FxRobot();
  private final SmallWall wall = new SmallWall();
  private @Nullable Stage stage;
  private @Nullable ContentPlanView view;

  @BeforeEach
  void open() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    FxToolkit.setupStage(made -> stage = made);
    robot.interact(() -> {
      var made = new ContentPlanView(wall.desk, Texts.in(Locale.ENGLISH), LOOK.palette());
      view = made;
      LOOK.becomeUsual();
      LOOK.dress(made);
      FieldStyles.dress(made);
      Stage window = Objects.requireNonNull(stage);
      window.setScene(new Scene(made));
      window.show();
      made.begin();
    });
  }

  @AfterEach
  void close() throws TimeoutException {
    FxToolkit.cleanupStages();
    assertEquals(List.of(), wall.failures);
  }

  private Involvement decision(PersonaId persona) {
    return wall.desk.workshop().personas().require(persona).involvement(SmallWall.DECISION);
  }

  private String spoken() {
    return robot.lookup("#content-plan").query().getAccessibleText();
  }

  @Test
  void aLineIsWrittenFromLeftToRight() {
    robot.write("3").push(KeyCode.TAB);
    robot.write("proof").push(KeyCode.TAB);
    robot.write("calculation");
    robot.push(KeyCode.SHIFT, KeyCode.ENTER).write("reference").push(KeyCode.TAB);
    robot.write("after the demo").push(KeyCode.TAB);
    robot.write("mail").push(KeyCode.TAB);
    robot.write("Sales").push(KeyCode.TAB);
    robot.push(KeyCode.SPACE).push(KeyCode.SPACE);
    var content =
        new Content(
            "calculation\nreference", "after the demo", "mail", "Sales", Status.IN_PROGRESS);
    assertEquals(new Involvement(SmallWall.DECISION, 3, "proof", content), decision(SmallWall.HR));
  }

  @Test
  void escLeavesDeleteClearsAndUndoBringsBack() {
    robot.push(KeyCode.RIGHT).write("proof").push(KeyCode.ESCAPE);
    assertEquals("", decision(SmallWall.HR).need());
    robot.write("proof").push(KeyCode.ENTER);
    assertTrue(spoken().startsWith("HR lead, Purchase, Need"), spoken());
    robot.push(KeyCode.UP).push(KeyCode.DELETE);
    assertEquals("", decision(SmallWall.HR).need());
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertEquals("proof", decision(SmallWall.HR).need());
    robot.push(KeyCode.F2).write(" in figures").push(KeyCode.ENTER);
    assertEquals("proof in figures", decision(SmallWall.HR).need());
  }

  @Test
  void theArrowsGoFromOnePersonaToTheNextAndStopAtTheEnd() {
    robot.push(KeyCode.DOWN).push(KeyCode.DOWN);
    robot.push(KeyCode.RIGHT).write("figures").push(KeyCode.ENTER);
    assertEquals("figures", decision(SmallWall.CFO).need());
    robot.push(KeyCode.DOWN).push(KeyCode.DOWN);
    assertTrue(spoken().startsWith("CFO, Purchase"), spoken());
  }

  @Test
  void whatIsHalfWrittenIsKeptWhenTheDialogCloses() {
    robot.push(KeyCode.RIGHT).write("half");
    robot.interact(() -> Objects.requireNonNull(view).close());
    assertEquals("half", decision(SmallWall.HR).need());
  }

  @Test
  void aGapIsAPlaceWhereSomebodyIsInvolvedAndGetsNothing() {
    robot.write("2").push(KeyCode.DOWN).write("1");
    ContentPlan plan = ContentPlan.of(wall.desk.workshop(), SmallWall.MAP);
    assertEquals(4, plan.lines().size());
    assertEquals(2, plan.involved());
    assertEquals(2, plan.gaps());
    robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT).write("guide").push(KeyCode.ENTER);
    assertEquals(1, ContentPlan.of(wall.desk.workshop(), SmallWall.MAP).gaps());
  }
}
