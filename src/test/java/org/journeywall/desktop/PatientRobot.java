package org.journeywall.desktop;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// A robot that does something only when the windows stand where the last thing it did has put
/// them, as a person would: on a busy computer the toolkit lays out later than it takes a click.
public final class PatientRobot extends FxRobot {
  private static final long PATIENCE = 20;

  /// Waits until every window is laid out.
  public static void settle() {
    WaitForAsyncUtils.waitForFxEvents();
    for (Window window : List.copyOf(Window.getWindows())) {
      Scene scene = window.getScene();
      if (window.isShowing() && scene != null) {
        awaitLayout(window, scene);
      }
    }
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static void awaitLayout(Window window, Scene scene) {
    var laidOut = new CountDownLatch(1);
    Runnable listener = laidOut::countDown;
    Platform.runLater(() -> {
      scene.addPostLayoutPulseListener(listener);
      Platform.requestNextPulse();
    });
    try {
      for (int tries = 0; !laidOut.await(10, TimeUnit.MILLISECONDS); tries++) {
        if (!window.isShowing() || window.getScene() != scene || tries > PATIENCE * 100) {
          return;
        }
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } finally {
      Platform.runLater(() -> scene.removePostLayoutPulseListener(listener));
    }
  }

  @Override
  public FxRobot clickOn(MouseButton... buttons) {
    settle();
    super.clickOn(buttons);
    settle();
    return this;
  }

  @Override
  public FxRobot clickOn(String query, MouseButton... buttons) {
    settle();
    super.clickOn(query, buttons);
    settle();
    return this;
  }

  @Override
  public FxRobot clickOn(Node node, MouseButton... buttons) {
    settle();
    super.clickOn(node, buttons);
    settle();
    return this;
  }

  @Override
  public <T extends Node> FxRobot clickOn(Predicate<T> predicate, MouseButton... buttons) {
    settle();
    super.clickOn(predicate, buttons);
    settle();
    return this;
  }

  @Override
  public FxRobot write(String text) {
    super.write(text);
    settle();
    return this;
  }

  @Override
  public FxRobot push(KeyCode... combination) {
    super.push(combination);
    settle();
    return this;
  }

  @Override
  public FxRobot type(KeyCode... keys) {
    super.type(keys);
    settle();
    return this;
  }

  @Override
  public FxRobot interact(Runnable action) {
    super.interact(action);
    settle();
    return this;
  }
}
