package org.journeywall.desktop;

import static org.journeywall.desktop.WorkshopWindows.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Comparing by keyboard, from a map with nothing to compare it with on: name its state, change it,
/// see what changed.
@ExtendWith(ApplicationExtension.class)
class ComparisonTest {
  @TempDir static Path home;

  private final FxRobot keys = new PatientRobot();
  private Wiring wiring;

  @Start
  void start(Stage stage) throws IOException {
    wiring = WorkshopWindows.open("blank", home, stage);
  }

  @AfterEach
  void closeEverything(FxRobot robot) throws TimeoutException {
    WorkshopWindows.close(robot, wiring);
  }

  private static List<Scene> comparisons() {
    return List.copyOf(Window.getWindows()).stream()
        .filter(Window::isShowing)
        .map(Window::getScene)
        .filter(scene -> scene.lookup("#compare-summary") != null)
        .toList();
  }

  private static boolean isThere(String id) {
    return comparisons().stream().anyMatch(scene -> scene.lookup(id) != null);
  }

  private static Node node(String id) {
    return comparisons().getFirst().lookup(id);
  }

  private void open(String shows) throws TimeoutException {
    until(() -> !WorkshopWindows.workshops().isEmpty());
    keys.push(KeyCode.F4);
    until(() -> isThere(shows) && comparisons().getFirst().getWindow().isFocused());
    keys.targetWindow(comparisons().getFirst().getWindow());
  }

  @Test
  void aStateIsNamedThereAndWhatChangesAfterwardsIsTold() throws TimeoutException {
    open("#compare-nothing");
    assertTrue(node("#compare-name").isFocused());
    keys.write("Before lunch").type(KeyCode.ENTER);
    until(() -> isThere("#compare-back"));

    keys.type(KeyCode.ENTER);
    until(() -> comparisons().isEmpty());
    keys.targetWindow(WorkshopWindows.workshops().getFirst());
    keys.write("Calls the hotline").type(KeyCode.ESCAPE);

    open("#compare-overlaid");
    assertEquals("1 added", ((Label) node("#compare-summary")).getText());
    keys.type(KeyCode.ESCAPE);
    until(() -> comparisons().isEmpty());
    assertFalse(WorkshopWindows.workshops().isEmpty());
  }

  @Test
  void escapeLeavesTheFieldAndTheWindow() throws TimeoutException {
    open("#compare-nothing");
    keys.write("no").type(KeyCode.ESCAPE);
    until(() -> comparisons().isEmpty());
  }
}
