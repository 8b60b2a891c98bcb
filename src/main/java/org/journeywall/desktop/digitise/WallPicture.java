package org.journeywall.desktop.digitise;

import javafx.scene.image.Image;
import org.journeywall.desktop.picture.PixelImage;
import org.journeywall.digitise.image.Photo;
import org.journeywall.digitise.review.PhotoPage;
import org.journeywall.digitise.shape.Homography;
import org.journeywall.digitise.shape.Quad;
import org.journeywall.digitise.shape.Spot;
import org.journeywall.raster.Pixels;

/// One photograph as the window shows it: straightened, and as it is. Both are small copies.
///
/// @param straight what is seen of it in the plane of the wall
record WallPicture(Image straight, Image plain) {
  private static final double LONGEST = 1500;
  private static final int OPAQUE = 0xFF000000;

  /// Makes them. Takes a moment; not on the window's thread.
  static WallPicture of(Photo photo, PhotoPage page) {
    Quad seen = page.seen();
    Image plain = image(photo, page.frame(), page.frame());
    return new WallPicture(image(photo, page.straight().inverse().apply(seen), seen), plain);
  }

  private static Image image(Photo photo, Quad part, Quad shape) {
    double longest = Math.min(LONGEST, Math.max(photo.width(), photo.height()));
    double factor = longest / Math.max(shape.across(), shape.down());
    int width = Math.max(1, (int) Math.round(shape.across() * factor));
    int height = Math.max(1, (int) Math.round(shape.down() * factor));
    var pixels = new Pixels(width, height);
    Homography there = Homography.ofUnitSquare(part.times(1.0 / photo.step()));
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        pixels.argb()[y * width + x] = colour(photo, there, x, y, width, height);
      }
    }
    return PixelImage.of(pixels);
  }

  // The mean of four, so that thin strokes of a pen stay in one piece when made small.
  private static int colour(Photo photo, Homography there, int x, int y, int width, int height) {
    int redBlue = 0;
    int green = 0;
    for (int i = 0; i < 4; i++) {
      double u = (x + 0.25 + i % 2 * 0.5) / width;
      double v = (y + 0.25 + (i >> 1) * 0.5) / height;
      Spot spot = there.apply(new Spot(u, v));
      if (spot.x() < 0 || spot.y() < 0 || spot.x() > photo.width() || spot.y() > photo.height()) {
        return 0;
      }
      int rgb = photo.rgb((int) spot.x(), (int) spot.y());
      redBlue += (rgb & 0xFF00FF) >> 2 & 0x3F003F;
      green += rgb & 0xFF00;
    }
    return OPAQUE | redBlue & 0xFF00FF | green >> 2 & 0xFF00;
  }
}
