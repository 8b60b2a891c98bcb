package org.journeywall.desktop;

import javafx.animation.AnimationTimer;

/// Does something with the frame after the next, once, however often it was asked for until then:
/// what an edit changes on the wall is to be seen first. FX thread only.
public final class NextFrame extends AnimationTimer {
  private final Runnable deed;
  private boolean asked;
  private boolean waited;

  public NextFrame(Runnable deed) {
    this.deed = deed;
  }

  public void ask() {
    asked = true;
    waited = false;
    start();
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
    if (waited) {
      stop();
      deed.run();
    }
    waited = true;
  }
}
