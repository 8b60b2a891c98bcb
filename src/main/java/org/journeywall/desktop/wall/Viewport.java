package org.journeywall.desktop.wall;

import org.journeywall.layout.Measures;
import org.journeywall.layout.PlacedLane;
import org.journeywall.layout.PlacedStage;
import org.journeywall.layout.Rect;

/// Which part of the wall is to be seen and how large: `scale` 1 is 100 %, (`x`, `y`) is how far
/// the body is scrolled under its headers, in board units.
record Viewport(double scale, double x, double y) {
  static final double LARGEST = 4;

  /// The smallest scale of a wall that is to be seen whole at it.
  static final double SMALLEST = 0.05;

  /// Above this the headers would fill the window; they scroll along instead of staying.
  private static final double STICKY = 1.6;

  /// Below this a wall is rather scrolled than shown as wide as the window.
  static final double READABLE = 0.5;

  /// Below this it is rather scrolled than shown whole: to see it all is worth a little.
  static final double READABLE_WHOLE = 0.45;

  /// So much smaller, at most, a wall may be shown to have its end in view.
  private static final double NEARLY = 0.7;

  static final Viewport START = new Viewport(1, 0, 0);

  /// This, or the same a little smaller where that brings the whole wall into view.
  ///
  /// @param whole the scale at which the window is as high as the wall
  Viewport orWhole(double whole) {
    boolean nearly = whole < scale && whole >= Math.max(READABLE_WHOLE, NEARLY * scale);
    return nearly ? new Viewport(whole, x, y) : this;
  }

  boolean isSticky() {
    return scale <= STICKY;
  }

  /// Left edge of the body on the screen, in pixels.
  double bodyLeft() {
    return Measures.LANE_COLUMN * scale - (isSticky() ? 0 : x * scale);
  }

  /// Upper edge of the body on the screen, in pixels.
  double bodyTop() {
    return Measures.HEADER * scale - (isSticky() ? 0 : y * scale);
  }

  double screenX(double boardX) {
    return (boardX - x) * scale;
  }

  double screenY(double boardY) {
    return (boardY - y) * scale;
  }

  double boardX(double screenX) {
    return isSticky() && screenX < bodyLeft() ? screenX / scale : screenX / scale + x;
  }

  double boardY(double screenY) {
    return isSticky() && screenY < bodyTop() ? screenY / scale : screenY / scale + y;
  }

  Rect screen(Rect board) {
    return new Rect(
        screenX(board.x()), screenY(board.y()), board.width() * scale, board.height() * scale);
  }

  /// Where the header of a column stands on the board while the wall is scrolled like this: it
  /// stays on top as long as headers do.
  Rect header(PlacedStage stage) {
    return new Rect(stage.x(), isSticky() ? y : 0, stage.width(), Measures.HEADER);
  }

  /// The same of a row's name at the left.
  Rect name(PlacedLane lane) {
    return new Rect(isSticky() ? x : 0, lane.y(), Measures.LANE_COLUMN, lane.height());
  }

  Viewport pannedBy(double screenDx, double screenDy) {
    return new Viewport(scale, x - screenDx / scale, y - screenDy / scale);
  }

  /// Another scale, with what lies at the screen point staying there.
  Viewport zoomedTo(double newScale, double screenX, double screenY) {
    double clamped = Math.min(newScale, LARGEST);
    double boardX = screenX / scale + x;
    double boardY = screenY / scale + y;
    return new Viewport(clamped, boardX - screenX / clamped, boardY - screenY / clamped);
  }

  /// Scrolled by itself, as far as the board goes: where one has scrolled on beyond its end it goes
  /// no further.
  Viewport scrolledBy(
      double screenDx,
      double screenDy,
      double boardWidth,
      double boardHeight,
      double screenWidth,
      double screenHeight) {
    double mostX = Math.max(x, boardWidth - screenWidth / scale);
    double mostY = Math.max(y, boardHeight - screenHeight / scale);
    return new Viewport(
        scale,
        Math.clamp(x - screenDx / scale, 0, mostX),
        Math.clamp(y - screenDy / scale, 0, mostY));
  }

  /// The nearest view that shows no more empty space than it must around a board of this size.
  Viewport clampedTo(
      double boardWidth, double boardHeight, double screenWidth, double screenHeight) {
    double mostX = Math.max(0, boardWidth - screenWidth / scale);
    double mostY = Math.max(0, boardHeight - screenHeight / scale);
    return new Viewport(scale, Math.clamp(x, 0, mostX), Math.clamp(y, 0, mostY));
  }

  /// The least scroll that brings a rectangle of the board's body fully into view.
  Viewport revealing(Rect board, double screenWidth, double screenHeight) {
    double margin = 12;
    double left = isSticky() ? Measures.LANE_COLUMN : 0;
    double top = isSticky() ? Measures.HEADER : 0;
    double newX =
        Math.min(
            Math.max(x, board.right() + margin - screenWidth / scale), board.x() - margin - left);
    double newY =
        Math.min(
            Math.max(y, board.bottom() + margin - screenHeight / scale), board.y() - margin - top);
    return new Viewport(scale, newX, newY);
  }

  /// The least scroll that brings a stage's header fully into view.
  Viewport revealing(PlacedStage stage, double screenWidth, double screenHeight) {
    Viewport next = revealing(header(stage), screenWidth, screenHeight);
    return isSticky() ? new Viewport(scale, next.x, y) : next;
  }

  /// The least scroll that brings a lane's name fully into view.
  Viewport revealing(PlacedLane lane, double screenWidth, double screenHeight) {
    Viewport next = revealing(name(lane), screenWidth, screenHeight);
    return isSticky() ? new Viewport(scale, x, next.y) : next;
  }
}
