package org.journeywall.desktop.bench;

import java.util.Arrays;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.robot.Robot;

/// Looks at the wall's pixels where they end: on the screen. That takes longer than drawing them,
/// so it is done between frames and never while one is measured.
final class Eye {
  /// So many colours mean that notes with text are there, not only empty paper.
  private static final int LIVELY = 12;

  private final Region wall;

  Eye(Region wall) {
    this.wall = wall;
  }

  /// A fingerprint of what is to be seen of the wall; equal pictures have equal ones.
  int glance() {
    return OnFxThread.ask(() -> Arrays.hashCode(pixels(0.01, 0.01)));
  }

  /// Whether notes can be seen.
  boolean seesNotes() {
    return OnFxThread.ask(() ->
        wall.getWidth() > 1
            && Arrays.stream(pixels(0.2, 0.12)).distinct().limit(LIVELY).count() == LIVELY);
  }

  // From these shares of width and height on, down to where the small map stands in the corner.
  private int[] pixels(double fromX, double fromY) {
    Bounds bounds = wall.localToScreen(wall.getLayoutBounds());
    double left = bounds.getMinX() + bounds.getWidth() * fromX;
    double top = bounds.getMinY() + bounds.getHeight() * fromY;
    int width = (int) (bounds.getWidth() * (0.99 - fromX));
    int height = (int) (bounds.getHeight() * (0.74 - fromY));
    var picture = new WritableImage(width, height);
    new Robot().getScreenCapture(picture, new Rectangle2D(left, top, width, height));
    int[] pixels = new int[width * height];
    picture
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    return pixels;
  }
}
