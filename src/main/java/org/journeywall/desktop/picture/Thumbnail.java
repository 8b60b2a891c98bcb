package org.journeywall.desktop.picture;

import java.util.Objects;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import org.journeywall.model.Picture;
import org.journeywall.raster.Pixels;
import org.journeywall.raster.SmallPicture;
import org.jspecify.annotations.Nullable;

/// A picture of the workshop made small. It is decoded in the background; until then, and where it
/// cannot be decoded, nothing is shown.
public final class Thumbnail extends ImageView {
  /// Fine screens show two pixels where others show one.
  private static final double SHARP = 2;

  private final double width;
  private final double height;
  private final Executor background;
  private @Nullable Picture shown;

  /// @param width the most it takes, in pixels
  /// @param height the most it takes, in pixels
  public Thumbnail(double width, double height, Executor background) {
    this.width = width;
    this.height = height;
    this.background = background;
    setPreserveRatio(true);
    setSmooth(true);
  }

  /// Shows the picture, or none.
  public void show(@Nullable Picture picture) {
    if (Objects.equals(picture, shown)) {
      return;
    }
    shown = picture;
    setImage(null);
    if (picture != null) {
      background.execute(() -> decode(picture));
    }
  }

  private void decode(Picture picture) {
    Pixels pixels = SmallPicture.of(picture, width * SHARP, height * SHARP);
    if (pixels != null) {
      Platform.runLater(() -> take(picture, PixelImage.of(pixels)));
    }
  }

  // Another picture may have been asked for while this one was decoded.
  private void take(Picture picture, Image image) {
    if (picture.equals(shown)) {
      setFitWidth(Math.min(width, image.getWidth()));
      setFitHeight(height);
      setImage(image);
    }
  }
}
