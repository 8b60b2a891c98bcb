package org.journeywall.desktop.wall;

import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;

/// Paints the wall with the window's next frame after something has changed, and frame by frame
/// while cards settle or the wall scrolls by itself; at rest it costs nothing.
final class Painting extends AnimationTimer {
  private final WallPicture picture;
  private final WallOverlay overlay;
  private final Minimap minimap;
  private final Glide glide;
  private BooleanSupplier scrolling = () -> false;
  private boolean shown;
  private boolean dirty;

  Painting(WallPicture picture, WallOverlay overlay, Minimap minimap, Glide glide) {
    this.picture = picture;
    this.overlay = overlay;
    this.minimap = minimap;
    this.glide = glide;
  }

  /// @param step scrolls a little where something is carried to the edge; false where it does not
  void carrying(BooleanSupplier step) {
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
    boolean scrolled = scrolling.getAsBoolean();
    boolean moving = glide.isMoving(now);
    if (dirty || moving) {
      picture.paint(now);
      dirty = moving || !picture.isSharp();
      overlay.paint();
      minimap.paint();
    } else if (!scrolled) {
      stop();
    }
  }
}
