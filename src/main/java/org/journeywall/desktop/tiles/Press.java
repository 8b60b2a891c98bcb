package org.journeywall.desktop.tiles;

import org.journeywall.layout.Rect;
import org.journeywall.raster.Pixels;
import org.journeywall.raster.Raster;

/// Paints pieces of panels. Safe for any thread.
///
/// @param raster draws the marks
record Press(Raster raster) {

  /// Paints a whole tile.
  ///
  /// @param onto as large as a tile; what lies beyond the panel's end is left transparent
  void tile(Panel panel, Tile.Key key, Pixels onto) {
    onto.clear();
    part(panel, key.scale(), key.pixels(panel.space()), onto);
  }

  /// The part of a tile that is stale.
  Pixels stale(Panel panel, Tile.Key key, Rect stale) {
    Rect tile = key.pixels(panel.space());
    var painted = new Pixels((int) stale.width(), (int) stale.height());
    part(panel, key.scale(), stale.movedBy(tile.x(), tile.y()), painted);
    return painted;
  }

  /// @param pixels from the panel's corner
  private void part(Panel panel, double scale, Rect pixels, Pixels painted) {
    Rect space = panel.space();
    var onBoard =
        new Rect(
            space.x() + pixels.x() / scale,
            space.y() + pixels.y() / scale,
            pixels.width() / scale,
            pixels.height() / scale);
    raster.draw(
        painted,
        panel.marks(onBoard, scale),
        scale,
        space.x() * scale + pixels.x(),
        space.y() * scale + pixels.y());
  }
}
