package org.journeywall.desktop.compare;

import java.util.ArrayList;
import java.util.List;

/// Which part of a wall is seen, and how large. Two walls that share one are moved in step.
final class Camera {
  private static final double LEAST = 0.05;
  private static final double MOST = 4;
  private static final double EDGE = 60;

  private final List<Runnable> watchers = new ArrayList<>();
  private double scale = 1;
  private double left;
  private double top;
  private double wide = 1;
  private double high = 1;

  void onChange(Runnable watcher) {
    watchers.add(watcher);
  }

  /// @param newWide how large the walls are, in board units
  void walls(double newWide, double newHigh) {
    wide = newWide;
    high = newHigh;
  }

  double scale() {
    return scale;
  }

  /// The board's point at the view's left upper corner.
  double left() {
    return left;
  }

  double top() {
    return top;
  }

  /// Shows all of a wall in a view of this size, in pixels.
  void fit(double width, double height) {
    scale = Math.clamp(Math.min((width - 24) / wide, (height - 24) / high), LEAST, 1.25);
    left = -(width / scale - wide) / 2;
    top = Math.max(-12 / scale, -(height / scale - high) / 2);
    tell();
  }

  /// Larger by a factor, around a point of the view.
  void zoom(double factor, double x, double y) {
    double next = Math.clamp(scale * factor, LEAST, MOST);
    left += x / scale - x / next;
    top += y / scale - y / next;
    scale = next;
    tell();
  }

  /// Moves what is seen, by pixels of the view.
  void pan(double dx, double dy) {
    left = Math.clamp(left - dx / scale, -wide, wide - EDGE);
    top = Math.clamp(top - dy / scale, -high, high - EDGE);
    tell();
  }

  private void tell() {
    watchers.forEach(Runnable::run);
  }
}
