package org.journeywall.desktop.revisions;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.journeywall.model.MapId;
import org.journeywall.model.Outcome;
import org.journeywall.model.Workshop;
import org.journeywall.raster.Pixels;
import org.jspecify.annotations.Nullable;

/// Reads the states of a list one after the other beside the window, draws each small, and tells of
/// them on the FX thread as they come, until it is stopped.
final class StateReader {
  private final Past past;
  private final StatePicture picture;
  private final Executor worker;
  private volatile boolean stopped;

  /// A state that was read.
  ///
  /// @param picture null where there is nothing to draw
  record Read(PastState state, Outcome<Workshop> workshop, @Nullable Pixels picture) {}

  StateReader(Past past, StatePicture picture, Executor worker) {
    this.past = past;
    this.picture = picture;
    this.worker = worker;
  }

  /// Which states there are.
  void list(@Nullable Workshop now, Consumer<List<PastState>> then) {
    worker.execute(() -> {
      List<PastState> states = past.states(now);
      tell(() -> then.accept(states));
    });
  }

  void read(
      List<PastState> states, @Nullable MapId map, int width, int height, Consumer<Read> then) {
    worker.execute(() -> {
      for (PastState state : states) {
        if (stopped) {
          return;
        }
        Read read = read(state, map, width, height);
        tell(() -> then.accept(read));
      }
    });
  }

  private Read read(PastState state, @Nullable MapId map, int width, int height) {
    Outcome<Workshop> workshop = past.workshop(state);
    Pixels pixels =
        workshop instanceof Outcome.Done<Workshop>(var read)
            ? picture.of(read, map, width, height)
            : null;
    return new Read(state, workshop, pixels);
  }

  private void tell(Runnable task) {
    Platform.runLater(() -> {
      if (!stopped) {
        task.run();
      }
    });
  }

  void stop() {
    stopped = true;
  }
}
