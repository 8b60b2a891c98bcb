package org.journeywall.desktop.tiles;

import org.journeywall.layout.Rect;

/// Where a panel hangs in the window.
///
/// @param x where its corner is drawn, in whole pixels; `y` likewise
/// @param scale pixels per board unit
record Hanging(double x, double y, double scale) {

  /// What a part of the panel takes of the window, with a pixel around it.
  Rect pixels(Rect part) {
    double left = Math.floor(x + part.x() * scale) - 1;
    double top = Math.floor(y + part.y() * scale) - 1;
    double wide = Math.ceil(x + part.right() * scale) + 1 - left;
    return new Rect(left, top, wide, Math.ceil(y + part.bottom() * scale) + 1 - top);
  }
}
