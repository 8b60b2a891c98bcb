package org.journeywall.desktop.tiles;

import org.journeywall.layout.Rect;
import org.journeywall.raster.Pixels;
import org.journeywall.raster.Raster;

/// Paints pieces of panels. Safe for any thread.
///
/// @param raster draws the marks
record Press(Raster raster) {

  /// A whole tile.
  Pixels tile(Panel panel, Tile.Key key) {
    return part(panel, key.scale(), key.pixels(panel.space()));
  }

  /// The part of a tile that is stale.
  Pixels stale(Panel panel, Tile.Key key, Rect stale) {
    Rect tile = key.pixels(panel.space());
    return part(panel, key.scale(), stale.movedBy(tile.x(), tile.y()));
  }

  /// @param pixels from the panel's corner
  private Pixels part(Panel panel, double scale, Rect pixels) {
    Rect space = panel.space();
    var painted = new Pixels((int) pixels.width(), (int) pixels.height());
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
    return painted;
  }
}
