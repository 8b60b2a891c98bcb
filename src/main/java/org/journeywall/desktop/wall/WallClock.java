package org.journeywall.desktop.wall;

import java.util.function.LongConsumer;
import javafx.animation.AnimationTimer;

/// Runs an action before every frame, with the frame's time in nanoseconds.
final class WallClock extends AnimationTimer {
  private final LongConsumer action;

  WallClock(LongConsumer action) {
    this.action = action;
  }

  @Override
  public void handle(long now) {
    action.accept(now);
  }
}
