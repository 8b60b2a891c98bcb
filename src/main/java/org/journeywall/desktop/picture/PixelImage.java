package org.journeywall.desktop.picture;

import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.journeywall.raster.Pixels;

/// Pixels drawn in memory as an image for the window, without a copy.
public final class PixelImage {
  private PixelImage() {}

  /// The image; the pixels must not be drawn on afterwards.
  public static Image of(Pixels pixels) {
    return new WritableImage(
        new PixelBuffer<>(
            pixels.width(),
            pixels.height(),
            IntBuffer.wrap(pixels.argb()),
            PixelFormat.getIntArgbPreInstance()));
  }
}
