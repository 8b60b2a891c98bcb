package org.journeywall.desktop.tiles;

import org.journeywall.layout.Rect;
import org.journeywall.raster.Pixels;

/// A painted piece of a panel. Its picture is used again for other pieces: fresh memory costs more
/// than paint. FX thread only.
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

  private final Pixels pixels;
  private int width;
  private int height;
  private Rect stale = Rect.NOTHING;
  private boolean[] opaque = new boolean[0];

  private Tile(Pixels pixels) {
    this.pixels = pixels;
  }

  /// A tile for any piece.
  static Tile whole() {
    return new Tile(new Pixels(WIDTH, HEIGHT));
  }

  /// A tile for a piece of this size only.
  static Tile small(Rect piece) {
    return new Tile(new Pixels((int) piece.width(), (int) piece.height()));
  }

  /// Whether a piece is so small that it gets a tile of its own size.
  static boolean isSmall(Rect piece) {
    return 3 * piece.width() * piece.height() <= WIDTH * HEIGHT;
  }

  /// Whether a piece has room on it.
  boolean holds(Rect piece) {
    return piece.width() <= pixels.width() && piece.height() <= pixels.height();
  }

  /// Whether any piece can be painted on it.
  boolean isWhole() {
    return pixels.width() == WIDTH && pixels.height() == HEIGHT;
  }

  /// What it is painted on, by whatever thread, while nobody shows it; the upper left of it counts.
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
    opaque = pixels.opaqueRows(width, height);
  }

  /// Lays it over a picture with its corner at (x, y), as far as it lies in a part of it.
  void layOn(Pixels picture, int x, int y, Rect clip) {
    picture.lay(pixels, width, opaque, x, y, clip);
  }

  /// Whether it is as large as a piece.
  boolean fits(Rect piece) {
    return width() == (int) piece.width() && height() == (int) piece.height();
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
          (top + row) * pixels.width() + left,
          fresh.width());
    }
    stale = Rect.NOTHING;
  }
}
