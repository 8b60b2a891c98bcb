package org.journeywall.desktop.wall;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/// How large the wall is shown: by steps around the middle of the window, or so that something
/// fits.
final class Zoom {
  private static final double STEP = 1.2;

  private final Surface surface;
  private final Runnable looked;
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
