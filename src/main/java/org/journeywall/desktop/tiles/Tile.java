package org.journeywall.desktop.tiles;

import java.nio.IntBuffer;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.journeywall.layout.Rect;
import org.journeywall.raster.Pixels;

/// A painted piece of a panel. Its picture is used again for other pieces, because each picture is
/// kept a second time by what brings it to the screen. FX thread only.
final class Tile {
  /// The most a tile measures, in pixels.
  static final int WIDTH = 512;

  static final int HEIGHT = 256;

  /// Which piece of which panel, at which scale.
  ///
  /// @param scale pixels per board unit
  /// @param column from the panel's left edge, in tiles
  /// @param row from its upper edge, in tiles
  record Key(PanelId panel, double scale, int column, int row) {

    /// The piece in pixels from the panel's corner, cut off at the panel's end.
    Rect pixels(Rect space) {
      double x = (double) column * WIDTH;
      double y = (double) row * HEIGHT;
      return new Rect(
          x,
          y,
          Math.min(WIDTH, Math.ceil(space.width() * scale) - x),
          Math.min(HEIGHT, Math.ceil(space.height() * scale) - y));
    }
  }

  private final Pixels pixels = new Pixels(WIDTH, HEIGHT);
  private final PixelBuffer<IntBuffer> buffer =
      new PixelBuffer<>(
          WIDTH, HEIGHT, IntBuffer.wrap(pixels.argb()), PixelFormat.getIntArgbPreInstance());
  private final Image image = new WritableImage(buffer);
  private int width;
  private int height;
  private Rect stale = Rect.NOTHING;

  /// What it is painted on, by whatever thread, while nobody shows it.
  Pixels pixels() {
    return pixels;
  }

  /// Its pixels were painted; it is shown from now on.
  ///
  /// @param piece how much of them, from the upper left corner
  void painted(Rect piece) {
    width = (int) piece.width();
    height = (int) piece.height();
    stale = Rect.NOTHING;
    buffer.updateBuffer(whole -> null);
  }

  /// What it shows, from its upper left corner.
  Image image() {
    return image;
  }

  /// Its pixels: rows of [#WIDTH], of which the first [#width] are shown.
  int[] argb() {
    return pixels.argb();
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /// What of it shows something that is no longer so, in its own whole pixels; [Rect#NOTHING] where
  /// all of it is true.
  Rect stale() {
    return stale;
  }

  /// A part of it, in its own pixels, is no longer true.
  void spoil(Rect part) {
    double left = Math.clamp(Math.floor(part.x()), 0, width());
    double top = Math.clamp(Math.floor(part.y()), 0, height());
    double right = Math.clamp(Math.ceil(part.right()), 0, width());
    double bottom = Math.clamp(Math.ceil(part.bottom()), 0, height());
    if (right > left && bottom > top) {
      var spoilt = new Rect(left, top, right - left, bottom - top);
      stale = stale.equals(Rect.NOTHING) ? spoilt : stale.with(spoilt);
    }
  }

  /// Puts fresh paint where it was stale.
  void mend(Pixels fresh) {
    int left = (int) stale.x();
    int top = (int) stale.y();
    for (int row = 0; row < fresh.height(); row++) {
      System.arraycopy(
          fresh.argb(),
          row * fresh.width(),
          pixels.argb(),
          (top + row) * WIDTH + left,
          fresh.width());
    }
    Rectangle2D mended = new Rectangle2D(left, top, fresh.width(), fresh.height());
    buffer.updateBuffer(whole -> mended);
    stale = Rect.NOTHING;
  }
}
