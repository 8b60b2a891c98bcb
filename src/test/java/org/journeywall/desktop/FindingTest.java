package org.journeywall.desktop;

import static org.journeywall.desktop.WorkshopWindows.until;
import static org.journeywall.desktop.WorkshopWindows.workshops;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.journeywall.desktop.look.Look;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Finding cards and commands in the window of the sample workshop, by keyboard alone.
@ExtendWith(ApplicationExtension.class)
class FindingTest {
  @TempDir static Path home;

  private Wiring wiring;

  @Start
  void start(Stage stage) throws IOException {
    wiring = WorkshopWindows.sample(home, stage);
  }

  @AfterEach
  void closeEverything(FxRobot robot) throws TimeoutException {
    WorkshopWindows.close(robot, wiring);
  }

  private static Stage window() throws TimeoutException {
    until(() -> !workshops().isEmpty() && workshops().getFirst().isFocused());
    return workshops().getFirst();
  }

  private static Node node(Stage window, String id) {
    return window.getScene().lookup(id);
  }

  private static String words(Stage window, String id) {
    return ((Labeled) node(window, id)).getText();
  }

  private static String chosenText(Stage window) {
    return ((TextInputControl) node(window, "#card-text")).getText();
  }

  @Test
  void typingCountsWhatMatchesEnterGoesThereAndEscEndsIt(FxRobot robot) throws TimeoutException {
    Stage window = window();
    robot.push(KeyCode.CONTROL, KeyCode.F);
    var field = (TextField) node(window, "#search-field");
    assertTrue(field.isFocused());
    robot.write("folow");
    assertEquals("0 of 47 cards", words(window, "#search-count"));
    robot.push(KeyCode.BACK_SPACE).push(KeyCode.BACK_SPACE).write("low UP");
    assertEquals("1 of 47 cards", words(window, "#search-count"));
    robot.push(KeyCode.ENTER);
    assertEquals("No follow-up after demo", chosenText(window));
    assertTrue(field.isFocused());
    robot.push(KeyCode.ESCAPE);
    assertFalse(node(window, "#search-bar").isVisible());
    assertTrue(node(window, ".wall").isFocused());
    assertEquals("", words(window, "#search-count"));
  }

  @Test
  void fullScreenShowsTheWallAloneUntilEscHasNothingElseToEnd(FxRobot robot)
      throws TimeoutException {
    Stage window = window();
    robot.push(KeyCode.F11);
    until(window::isFullScreen);
    assertFalse(isInSight(node(window, "#export")));
    assertFalse(isInSight(node(window, "#status-line")));
    robot.write("x");
    Node note = node(window, ".note-field");
    assertTrue(note.isFocused());
    robot.push(KeyCode.ESCAPE);
    assertFalse(note.isVisible());
    assertTrue(window.isFullScreen());
    robot.push(KeyCode.ESCAPE);
    until(() -> !window.isFullScreen());
    assertTrue(isInSight(node(window, "#export")));
    robot.push(KeyCode.F11);
    until(window::isFullScreen);
    robot.push(KeyCode.F11);
    until(() -> !window.isFullScreen());
  }

  private static boolean isInSight(Node node) {
    return node.isVisible() && (node.getParent() == null || isInSight(node.getParent()));
  }

  @Test
  void inTouchModeEveryButtonIsLargeEnoughForAFinger(FxRobot robot) throws TimeoutException {
    Stage window = window();
    robot.push(KeyCode.CONTROL, KeyCode.K).write("touch").push(KeyCode.ENTER);
    robot.push(KeyCode.CONTROL, KeyCode.K).write("no follow").push(KeyCode.ENTER);
    robot.push(KeyCode.CONTROL, KeyCode.F);
    WaitForAsyncUtils.waitForFxEvents();
    List<Region> buttons =
        window.getScene().getRoot().lookupAll("*").stream()
            .filter(node -> node instanceof ButtonBase && isInSight(node))
            .map(Region.class::cast)
            .toList();
    assertTrue(buttons.size() > 30);
    assertEquals(
        List.of(),
        buttons.stream()
            .filter(one -> one.getHeight() < Look.FINGER || one.getWidth() < Look.FINGER)
            .toList());
  }

  @Test
  void thePaletteDoesACommandAndGoesToACard(FxRobot robot) throws TimeoutException {
    Stage window = window();
    robot.push(KeyCode.CONTROL, KeyCode.K);
    assertTrue(node(window, "#palette-field").isFocused());
    robot.write("100").push(KeyCode.ENTER);
    assertEquals("100\u00a0%", words(window, "#zoom"));
    assertTrue(node(window, ".wall").isFocused());
    robot.push(KeyCode.CONTROL, KeyCode.K);
    var list = (ListView<?>) node(window, "#palette-list");
    assertTrue(list.getItems().getFirst().toString().contains("ZOOM_100"));
    robot.write("no follow").push(KeyCode.ENTER);
    assertEquals("No follow-up after demo", chosenText(window));
    assertFalse(node(window, "#palette").isVisible());
  }
}
