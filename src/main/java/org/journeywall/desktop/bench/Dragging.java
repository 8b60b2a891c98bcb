package org.journeywall.desktop.bench;

/// Takes a card and moves it about over the wall.
final class Dragging {
  private static final double TURN = 0.02;

  private Dragging() {}

  /// With the whole map in view.
  static void atFit(Stand stand, Tally tally) {
    stand.fit();
    drag(stand, tally);
  }

  static void at100(Stand stand, Tally tally) {
    stand.full();
    drag(stand, tally);
  }

  private static void drag(Stand stand, Tally tally) {
    pick(stand);
    stand.measureSeen(step -> move(stand, step), tally);
    drop(stand);
  }

  /// Takes the first card into the hand.
  static void pick(Stand stand) {
    double scale = stand.scale();
    WallShape shape = stand.shape();
    stand.frames().of(() -> stand.hand().press(shape.cardX(0) * scale, shape.cardY() * scale));
  }

  /// One step of its way.
  static void move(Stand stand, int step) {
    stand.hand().drag(x(stand, step), y(stand, step));
  }

  /// Puts it down.
  static void drop(Stand stand) {
    stand.frames().of(() -> stand.hand().release(x(stand, 0), y(stand, 0)));
  }

  // Far enough from the edges that the wall does not begin to scroll.
  private static double x(Stand stand, int step) {
    return stand.wall().getWidth() * (0.5 + 0.28 * Math.sin(TURN * step));
  }

  private static double y(Stand stand, int step) {
    return stand.wall().getHeight() * (0.42 + 0.25 * Math.cos(TURN * 1.3 * step));
  }
}
