package org.journeywall.desktop.wall;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/// How large the wall is shown: by steps around the middle of the window, or so that something
/// fits.
final class Zoom {
  private static final double STEP = 1.2;

  private final Surface surface;
  private final Runnable looked;
  private double window;
  private final ReadOnlyDoubleWrapper factor = new ReadOnlyDoubleWrapper(1);

  /// @param looked is run after the view has changed
  Zoom(Surface surface, Runnable looked) {
    this.surface = surface;
    this.looked = looked;
  }

  /// 1 at 100 %.
  ReadOnlyDoubleProperty factor() {
    return factor.getReadOnlyProperty();
  }

  /// The view has changed.
  void tell() {
    factor.set(surface.viewport().scale());
  }

  /// The wall is of another size. A wall nobody has zoomed goes along with its window; what opens
  /// above it in the same window takes some of its height, which is no reason to show it smaller.
  void resized(double width, double height, double windowHeight) {
    boolean fits = surface.isFitted() && (width != surface.width() || windowHeight != window);
    window = windowHeight;
    surface.resize(width, height);
    if (fits) {
      surface.fitWidth();
    }
    looked.run();
  }

  void in() {
    to(surface.viewport().scale() * STEP);
  }

  void out() {
    to(surface.viewport().scale() / STEP);
  }

  void to(double scale) {
    surface.zoom(scale, surface.width() / 2, surface.trayTop() / 2);
    looked.run();
  }

  void fitMap() {
    surface.fitMap();
    looked.run();
  }

  void fitSelection() {
    surface.fitSelection();
    looked.run();
  }
}
