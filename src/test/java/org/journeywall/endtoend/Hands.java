package org.journeywall.endtoend;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Somebody at the keyboard and the mouse, who waits until he sees what he needs next.
final class Hands {
  /// Long enough for a machine many times slower than this one.
  private static final long PATIENCE_SECONDS = 60;

  private final FxRobot robot = new FxRobot();

  /// The window with this title, once it is there.
  Stage window(String title) {
    until("a window called " + title, () -> find(title).isPresent());
    Stage window = find(title).orElseThrow();
    robot.targetWindow(window);
    return window;
  }

  private static Optional<Stage> find(String title) {
    return Window.getWindows().stream()
        .filter(window -> window.isShowing() && window instanceof Stage)
        .map(Stage.class::cast)
        .filter(stage -> title.equals(stage.getTitle()))
        .findFirst();
  }

  /// Waits until no window has this title.
  void untilGone(String title) {
    until("no window called " + title, () -> find(title).isEmpty());
  }

  /// Clicks a button, field or link, once it is there.
  void click(String query) {
    until(query, () -> robot.lookup(query).match(Node::isVisible).tryQuery().isPresent());
    robot.clickOn(robot.lookup(query).match(Node::isVisible).<Node>query());
    settle();
  }

  void click(Point2D at, KeyCode... held) {
    robot.press(held);
    robot.clickOn(at);
    robot.release(held);
    settle();
  }

  /// Waits until something with this id says so.
  void untilSays(String query, String text) {
    until(
        query + " says " + text,
        () ->
            robot.lookup(query).queryAllAs(Labeled.class).stream()
                .anyMatch(label -> label.getText().equals(text)));
  }

  /// Types letter by letter into whatever has the focus: as the robot's own, without its twentieth
  /// of a second after each letter.
  void write(String text) {
    text.codePoints()
        .mapToObj(Character::toString)
        .forEach(letter -> Platform.runLater(() -> type(letter)));
    settle();
  }

  private void type(String letter) {
    Scene scene = robot.targetWindow().getScene();
    Node focused = scene.getFocusOwner();
    KeyCode code = KeyCode.UNDEFINED;
    Event.fireEvent(
        focused,
        new KeyEvent(KeyEvent.KEY_PRESSED, letter, letter, code, false, false, false, false));
    // What the press did may have moved the focus.
    Event.fireEvent(
        scene.getFocusOwner(),
        new KeyEvent(KeyEvent.KEY_TYPED, letter, "", code, false, false, false, false));
  }

  /// Presses keys together.
  void press(KeyCode... keys) {
    robot.push(keys);
    settle();
  }

  /// Picks something up, without letting go of it.
  void lift(Point2D from, Point2D to) {
    robot.drag(from, MouseButton.PRIMARY);
    robot.moveTo(to.midpoint(from));
    robot.moveTo(to);
    settle();
  }

  void drag(Point2D from, Point2D to) {
    lift(from, to);
    letGo();
  }

  void letGo() {
    robot.drop();
    settle();
  }

  /// Waits until a file is there.
  void until(Path file) {
    until(file.toString(), () -> Files.exists(file));
  }

  void until(String what, Callable<Boolean> seen) {
    try {
      WaitForAsyncUtils.waitFor(
          PATIENCE_SECONDS, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(30_000, seen));
    } catch (TimeoutException e) {
      throw new AssertionError("Waited in vain for " + what, e);
    }
    settle();
  }

  private static void settle() {
    WaitForAsyncUtils.waitForFxEvents();
  }
}
