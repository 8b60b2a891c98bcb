package org.journeywall.desktop.window;

import javafx.animation.AnimationTimer;

/// Does something with the frame after the next, once, however often it was asked for until then:
/// what an edit changes on the wall is to be seen first. FX thread only.
final class NextFrame extends AnimationTimer {
  private final Runnable deed;
  private boolean waited;

  NextFrame(Runnable deed) {
    this.deed = deed;
  }

  void ask() {
    waited = false;
    start();
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
