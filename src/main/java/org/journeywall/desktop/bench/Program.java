package org.journeywall.desktop.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.journeywall.desktop.Wiring;
import org.journeywall.desktop.tidy.Tidying;
import org.journeywall.desktop.wall.WallView;
import org.journeywall.store.AtomicFile;
import org.journeywall.store.DaemonThreads;
import org.journeywall.store.Disk;
import org.journeywall.store.Pause;
import org.journeywall.store.Settings;
import org.journeywall.store.SettingsFile;
import org.journeywall.store.Timer;
import org.journeywall.store.UserFolders;
import org.journeywall.store.WindowBounds;

/// The whole program, running, with its first screen open and a crowded workshop on the disk.
///
/// @param file the workshop
record Program(Wiring wiring, Stage first, Scratch scratch, Path file, WallShape shape) {
  private static final WindowBounds WINDOW = new WindowBounds(0, 0, 1680, 1050, false);
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final long SETTLED = 1_500;

  /// Starts the toolkit and the program on it.
  ///
  /// @param file the workshop to open later, made of this shape
  static Program start(Scratch scratch, Path file, WallShape shape) {
    // The toolkit reads these when it starts: draw without a graphics card, and wait for no screen.
    System.setProperty("prism.order", "sw");
    System.setProperty("javafx.animation.fullspeed", "true");
    UserFolders user = scratch.user();
    placeWindows(user);
    var started = new CompletableFuture<Program>();
    Platform.startup(() -> {
      Platform.setImplicitExit(false);
      var first = new Stage();
      var wiring = new Wiring(first, shown -> {}, user, Locale.ENGLISH);
      Tidying.begin(wiring::isOpening);
      wiring.port().startScreen();
      started.complete(new Program(wiring, first, scratch, file, shape));
    });
    return started.join();
  }

  private static void placeWindows(UserFolders user) {
    var atomic = new AtomicFile(user.disk(), Pause::sleep);
    var thread = DaemonThreads.disk("journeywall-bench");
    var settings = new SettingsFile(user.disk(), atomic, user.config(), thread, Timer.daemon());
    settings.change(now -> now.with(Settings.WINDOW, Optional.of(WINDOW)));
    settings.flush(PATIENCE);
    thread.shutdown();
  }

  /// Where everything of it lies.
  Disk disk() {
    return scratch.disk();
  }

  /// Opens the workshop as from the first screen, and comes back as soon as its window is there,
  /// before anything is painted in it.
  Stand open() {
    var shown = new CompletableFuture<Seen>();
    OnFxThread.run(() -> {
      Window.getWindows().addListener(new Arrival(shown));
      wiring.port().open(List.of(file), first);
    });
    Seen seen = shown.join();
    return Stand.at(seen.stage, seen.wall, shape);
  }

  private record Seen(Stage stage, WallView wall) {}

  private record Arrival(CompletableFuture<Seen> shown) implements ListChangeListener<Window> {
    @Override
    public void onChanged(Change<? extends Window> change) {
      while (change.next()) {
        for (Window window : change.getAddedSubList()) {
          if (window instanceof Stage stage
              && stage.getScene() != null
              && stage.getScene().lookup(".wall") instanceof WallView wall) {
            Window.getWindows().removeListener(this);
            // Only when the toolkit is through with showing it.
            Platform.runLater(() -> shown.complete(new Seen(stage, wall)));
          }
        }
      }
    }
  }

  /// Ends the program, and waits until it writes nothing any more: settings are written a second
  /// after they changed.
  void end() {
    OnFxThread.run(() -> wiring.end());
    Platform.exit();
    Stand.pause(SETTLED);
  }
}
