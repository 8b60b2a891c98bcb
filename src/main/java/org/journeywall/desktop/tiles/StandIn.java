package org.journeywall.desktop.tiles;

import org.journeywall.layout.Rect;
import org.jspecify.annotations.Nullable;

/// Draws from tiles of other scales what is not painted at its own yet: stretched, but there.
///
/// @param store the tiles there are
record StandIn(TileStore store) {

  /// Whether the place of a missing tile can be filled.
  boolean covers(Tile.Key missing, Rect pixels, Rect space) {
    return nearest(missing, pixels, space) != null;
  }

  private @Nullable Double nearest(Tile.Key missing, Rect pixels, Rect space) {
    for (double scale : store.scalesNear(missing.scale())) {
      if (scale != missing.scale() && cover(null, missing, pixels, space, pixels, scale)) {
        return scale;
      }
    }
    return null;
  }

  /// Fills the place of a missing tile, as well as it can.
  ///
  /// @param pixels the missing tile, in its pixels from the panel's corner
  /// @param space of the panel
  /// @param place where it belongs, in device pixels
  /// @param stretch puts it there
  void draw(Tile.Key missing, Rect pixels, Rect space, Rect place, Stretch stretch) {
    Double scale = nearest(missing, pixels, space);
    if (scale != null) {
      cover(stretch, missing, pixels, space, place, scale);
    }
  }

  /// Draws the place from tiles of one scale.
  ///
  /// @param stretch null only to tell whether they are all there
  private boolean cover(
      @Nullable Stretch stretch,
      Tile.Key missing,
      Rect pixels,
      Rect space,
      Rect place,
      double scale) {
    double ratio = scale / missing.scale();
    var theirs =
        new Rect(
            pixels.x() * ratio,
            pixels.y() * ratio,
            Math.min(pixels.width() * ratio, space.width() * scale - pixels.x() * ratio),
            Math.min(pixels.height() * ratio, space.height() * scale - pixels.y() * ratio));
    int left = (int) Math.floor(theirs.x() / Tile.WIDTH);
    int top = (int) Math.floor(theirs.y() / Tile.HEIGHT);
    int right = (int) Math.ceil(theirs.right() / Tile.WIDTH);
    int bottom = (int) Math.ceil(theirs.bottom() / Tile.HEIGHT);
    for (int row = top; row < bottom; row++) {
      for (int column = left; column < right; column++) {
        Tile tile = store.get(new Tile.Key(missing.panel(), scale, column, row));
        if (tile == null) {
          return false;
        }
        if (stretch != null) {
          piece(tile, column, row, theirs, place, stretch);
        }
      }
    }
    return true;
  }

  private static void piece(
      Tile tile, int column, int row, Rect theirs, Rect place, Stretch stretch) {
    double originX = (double) column * Tile.WIDTH;
    double originY = (double) row * Tile.HEIGHT;
    double x = Math.max(theirs.x(), originX);
    double y = Math.max(theirs.y(), originY);
    double right = Math.min(theirs.right(), originX + tile.width());
    double bottom = Math.min(theirs.bottom(), originY + tile.height());
    if (right <= x || bottom <= y) {
      return;
    }
    double acrossX = place.width() / theirs.width();
    double acrossY = place.height() / theirs.height();
    double atX = place.x() + Math.rint((x - theirs.x()) * acrossX);
    double atY = place.y() + Math.rint((y - theirs.y()) * acrossY);
    double endX = place.x() + Math.rint((right - theirs.x()) * acrossX);
    double endY = place.y() + Math.rint((bottom - theirs.y()) * acrossY);
    stretch.put(
        tile,
        new Rect(x - originX, y - originY, right - x, bottom - y),
        new Rect(atX, atY, endX - atX, endY - atY));
  }
}
