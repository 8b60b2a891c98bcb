package org.journeywall.desktop.bench;

import java.util.Arrays;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.robot.Robot;

/// Looks at the wall's pixels where they end: on the screen. That takes longer than drawing them,
/// so it is done between frames and never while one is measured. What is waited for is only
/// skimmed, for else what is measured would be the looking.
final class Eye {
  /// So many colours mean that notes with text are there, not only empty paper.
  private static final int LIVELY = 12;

  /// Skimmed are strips so high, in pixels, so far from one another: each goes through the text of
  /// notes at 100 % and through every note where the whole map is in view.
  private static final int STRIP = 2;

  private static final int STEP = 40;

  private final Region wall;
  private WritableImage picture = new WritableImage(1, 1);

  Eye(Region wall) {
    this.wall = wall;
  }

  /// A fingerprint of what is to be seen of the wall; equal pictures have equal ones.
  int glance() {
    return OnFxThread.ask(() -> Arrays.hashCode(pixels(part(0.01, 0.01))));
  }

  /// The same, looking at strips of it only.
  int skim() {
    return OnFxThread.ask(() -> Arrays.hashCode(strips(part(0.01, 0.01))));
  }

  /// Whether notes can be seen.
  boolean seesNotes() {
    return OnFxThread.ask(() ->
        wall.getWidth() > 1
            && Arrays.stream(strips(part(0.2, 0.12))).distinct().limit(LIVELY).count() == LIVELY);
  }

  // From these shares of width and height on, down to where the small map stands in the corner.
  private Rectangle2D part(double fromX, double fromY) {
    Bounds bounds = wall.localToScreen(wall.getLayoutBounds());
    return new Rectangle2D(
        bounds.getMinX() + bounds.getWidth() * fromX,
        bounds.getMinY() + bounds.getHeight() * fromY,
        Math.floor(bounds.getWidth() * (0.99 - fromX)),
        Math.floor(bounds.getHeight() * (0.74 - fromY)));
  }

  private int[] strips(Rectangle2D part) {
    int width = (int) part.getWidth();
    int strips = (int) part.getHeight() / STEP;
    int[] all = new int[width * STRIP * strips];
    for (int i = 0; i < strips; i++) {
      double top = part.getMinY() + i * (double) STEP;
      int[] strip = pixels(new Rectangle2D(part.getMinX(), top, width, STRIP));
      System.arraycopy(strip, 0, all, i * strip.length, strip.length);
    }
    return all;
  }

  private int[] pixels(Rectangle2D part) {
    int width = (int) part.getWidth();
    int height = (int) part.getHeight();
    if (picture.getWidth() != width || picture.getHeight() != height) {
      picture = new WritableImage(width, height);
    }
    new Robot().getScreenCapture(picture, part);
    int[] pixels = new int[width * height];
    picture
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    return pixels;
  }
}
