package org.journeywall.desktop;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The windows of open workshops, as tests wait for them and close them.
final class WorkshopWindows {
  private WorkshopWindows() {}

  static List<Stage> workshops() {
    return List.copyOf(Window.getWindows()).stream()
        .filter(Window::isShowing)
        .filter(window -> window.getScene().lookup("#map-tabs") != null)
        .map(Stage.class::cast)
        .toList();
  }

  /// Waits until something is so, and what it set off is over.
  static void until(BooleanSupplier condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition::getAsBoolean);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /// Leaves the program and closes what is left.
  static void close(FxRobot robot, Wiring wiring) throws TimeoutException {
    robot.interact(wiring.program()::quit);
    until(() -> workshops().isEmpty());
    robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
  }
}
