package org.journeywall.desktop.wall;

import java.util.function.LongPredicate;
import javafx.animation.AnimationTimer;

/// Paints the wall with the window's next frame after something has changed, and frame by frame
/// while cards settle or the wall scrolls by itself; at rest it costs nothing.
final class Painting extends AnimationTimer {
  private final WallPicture picture;
  private LongPredicate scrolling = now -> false;
  private boolean shown;
  private boolean dirty;

  Painting(WallPicture picture) {
    this.picture = picture;
  }

  /// @param step scrolls a little where something is carried to the edge, given the time in
  ///   nanoseconds; false where it does not
  void carrying(LongPredicate step) {
    scrolling = step;
  }

  /// Whether the wall is in a window at all.
  void show(boolean inWindow) {
    shown = inWindow;
    if (inWindow) {
      repaint();
    } else {
      stop();
    }
  }

  void repaint() {
    dirty = true;
    if (shown) {
      start();
    }
  }

  @Override
  public void handle(long now) {
    boolean scrolled = scrolling.test(now);
    if (dirty) {
      dirty = !picture.paint(now);
    } else if (!scrolled) {
      stop();
    }
  }
}
