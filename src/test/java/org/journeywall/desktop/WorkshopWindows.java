package org.journeywall.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.journeywall.store.LocalDisk;
import org.journeywall.store.UserFolders;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The windows of open workshops, as tests wait for them and close them.
final class WorkshopWindows {
  private WorkshopWindows() {}

  /// Starts the program for a user of its own, with the sample workshop open.
  ///
  /// @param home where the user's folders are made
  static Wiring sample(Path home, Stage stage) throws IOException {
    return open("hr-saas", home, stage);
  }

  /// The same with a workshop from a sample or template.
  ///
  /// @param template its name
  static Wiring open(String template, Path home, Stage stage) throws IOException {
    Path own = Files.createTempDirectory(home, "user");
    var environment =
        Map.of(
            "JOURNEYWALL_DOCUMENTS", own.resolve("workshops").toString(),
            "JOURNEYWALL_CONFIG", own.resolve("config").toString());
    var folders = new UserFolders(new LocalDisk(), environment, own, "Linux");
    var wiring = new Wiring(stage, uri -> {}, folders, Locale.ENGLISH);
    wiring.program().openTemplate(template, stage);
    return wiring;
  }

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
