package org.journeywall.desktop.bench;

import java.util.Arrays;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.robot.Robot;
import org.jspecify.annotations.Nullable;

/// Looks at the wall's pixels where they end: on the screen. It looks at strips across the wall,
/// close enough to one another that each goes through the text of notes at 100 % and through every
/// note where the whole map is in view: to look at all pixels takes longer than to draw them, and
/// what is measured while something is awaited would be the looking. It is never done while a frame
/// is measured. FX thread and its callers.
final class Eye {
  /// So many colours mean that notes with text are there, not only empty paper.
  private static final int LIVELY = 12;

  /// From strip to strip, and how high one is, in pixels.
  private static final int STEP = 40;

  private static final int STRIP = 2;

  private final Region wall;
  private @Nullable WritableImage strip;

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
    int strips = (int) (bounds.getHeight() * (0.74 - fromY)) / STEP;
    int[] pixels = new int[width * STRIP * strips];
    var robot = new Robot();
    WritableImage picture = strip(width);
    for (int i = 0; i < strips; i++) {
      var part = new Rectangle2D(left, top + i * (double) STEP, width, STRIP);
      robot.getScreenCapture(picture, part);
      picture
          .getPixelReader()
          .getPixels(
              0,
              0,
              width,
              STRIP,
              PixelFormat.getIntArgbInstance(),
              pixels,
              i * width * STRIP,
              width);
    }
    return pixels;
  }

  private WritableImage strip(int width) {
    WritableImage before = strip;
    if (before != null && before.getWidth() == width) {
      return before;
    }
    var fresh = new WritableImage(width, STRIP);
    strip = fresh;
    return fresh;
  }
}
