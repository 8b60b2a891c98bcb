package org.journeywall.desktop.bench;

import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// Lets one window make one frame at a time. A frame begins when an input event reaches its node,
/// goes through the pulse that follows (animations, styles, layout, the hand-over to the renderer),
/// and ends when the renderer has drawn it and the window has taken the picture.
///
/// Frames are made one after the other, although the toolkit lets the renderer of one frame run
/// beside the next: what is measured is how long a hand waits for its picture, and the rate at
/// which pictures follow one another is never lower.
final class Frames {
  private static final double NANOS = 1e6;

  private @Nullable Runnable afterLayout;
  private volatile double worked;

  Frames(Scene scene) {
    OnFxThread.run(() -> scene.addPostLayoutPulseListener(this::laidOut));
  }

  private void laidOut() {
    Runnable waiting = afterLayout;
    afterLayout = null;
    if (waiting != null) {
      waiting.run();
    }
  }

  /// Makes the frame that shows what the input does, and waits for it.
  ///
  /// @param input run on the FX thread, between two pulses, as the toolkit delivers events
  /// @return how long the frame took, in milliseconds
  double of(Runnable input) {
    var done = new CompletableFuture<Double>();
    Platform.runLater(() -> start(input, done));
    return done.join();
  }

  private void start(Runnable input, CompletableFuture<Double> done) {
    long start = System.nanoTime();
    try {
      input.run();
    } catch (RuntimeException | Error bug) {
      done.completeExceptionally(bug);
      return;
    }
    afterLayout =
        () -> {
          worked = (System.nanoTime() - start) / NANOS;
          Platform.runLater(() -> finish(start, done));
        };
    Platform.requestNextPulse();
  }

  /// How long the program itself worked on the last frame, in milliseconds: model, layout, and the
  /// painting of the wall. What is left of the frame is the toolkit's, which brings it to the
  /// screen.
  double worked() {
    return worked;
  }

  // The renderer does its jobs in turn: when it has drawn one more dot, the frame is drawn. Its
  // picture then waits to be given to the window, before whatever is asked for from now on.
  private static void finish(long start, CompletableFuture<Double> done) {
    new Rectangle(1, 1).snapshot(new SnapshotParameters(), new WritableImage(1, 1));
    Platform.runLater(() -> done.complete((System.nanoTime() - start) / NANOS));
  }
}
