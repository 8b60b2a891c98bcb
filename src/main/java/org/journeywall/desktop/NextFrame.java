package org.journeywall.desktop;

import javafx.animation.AnimationTimer;

/// Does something a moment after it was asked for, once, however often it was asked for until then:
/// what an edit changes on the wall is to be seen first. FX thread only.
public final class NextFrame extends AnimationTimer {
  /// How long the wall has for itself, in nanoseconds: a frame and a half of most screens.
  private static final long AHEAD = 25_000_000;

  private final Runnable deed;
  private boolean asked;
  private boolean wallIsSeen;
  private long since;

  public NextFrame(Runnable deed) {
    this.deed = deed;
  }

  public void ask() {
    if (!asked) {
      asked = true;
      wallIsSeen = false;
      since = System.nanoTime();
      start();
    }
  }

  /// Does at once what was asked for, if anything was.
  public void now() {
    if (asked) {
      stop();
      deed.run();
    }
  }

  @Override
  public void stop() {
    asked = false;
    super.stop();
  }

  @Override
  public void handle(long now) {
    if (wallIsSeen && now - since >= AHEAD) {
      now();
    }
    // A slow machine comes late to the very frame that shows the wall.
    wallIsSeen = true;
  }
}
