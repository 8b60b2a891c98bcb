package org.journeywall.desktop.wall;

import org.journeywall.layout.Board;
import org.journeywall.layout.PlacedCommittee;
import org.journeywall.layout.Rect;
import org.journeywall.raster.Pixels;

/// Where the panels of the wall hang in the window in one frame; positions are whole pixels. While
/// it stays, only that part of the window has to be drawn again in which a panel has changed.
///
/// @param density pixels per unit of the window
/// @param trayScale of the parking lot, in the window's units, as its `trayTop` and `trayScroll`
/// @param strip where the committee's strip reaches on the board
record Pose(
    Pixels picture,
    double density,
    Viewport view,
    double trayScale,
    double trayTop,
    double trayScroll,
    double boardWidth,
    double boardHeight,
    Rect strip,
    Lanes lanes) {

  static Pose of(Pixels picture, double density, Surface surface, Lanes lanes) {
    Board board = surface.board();
    PlacedCommittee committee = board.committee();
    return new Pose(
        picture,
        density,
        surface.viewport(),
        surface.trayScale(),
        surface.trayTop(),
        surface.trayScroll(),
        board.width(),
        board.height(),
        new Rect(0, committee.top(), board.width(), committee.height()),
        lanes);
  }

  /// The whole window.
  Rect window() {
    return new Rect(0, 0, picture.width(), picture.height());
  }

  /// What of the window the wall takes; the parking lot is drawn over its last row.
  Rect body() {
    return new Rect(0, 0, picture.width(), Math.ceil(trayTop * density));
  }

  /// What of the window the parking lot takes.
  Rect tray() {
    double top = Math.rint(trayTop * density);
    return new Rect(0, top, picture.width(), picture.height() - top);
  }

  /// Pixels per board unit.
  double scale() {
    return view.scale() * density;
  }

  /// Where the board begins.
  double left() {
    return -Math.rint(view.x() * scale());
  }

  double top() {
    return -Math.rint(view.y() * scale());
  }

  /// Where the lane names begin.
  double headLeft() {
    return view.isSticky() ? Math.max(0, left()) : left();
  }

  /// Where the stages' headers begin.
  double headTop() {
    return view.isSticky() ? Math.max(0, top()) : top();
  }

  /// A rectangle in the window's own units, with a pixel around it.
  Rect pixels(Rect rect) {
    double left = Math.floor(rect.x() * density) - 1;
    double top = Math.floor(rect.y() * density) - 1;
    double wide = Math.ceil(rect.right() * density) + 1 - left;
    return new Rect(left, top, wide, Math.ceil(rect.bottom() * density) + 1 - top);
  }
}
