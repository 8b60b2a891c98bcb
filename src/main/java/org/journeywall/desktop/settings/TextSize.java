package org.journeywall.desktop.settings;

/// How large the text of the chrome is; the wall has its own zoom.
public enum TextSize {
  USUAL(1),
  LARGE(1.15),
  LARGER(1.4);

  private final double scale;

  TextSize(double scale) {
    this.scale = scale;
  }

  /// How many times as large as usual.
  public double scale() {
    return scale;
  }

  /// The size next to a scale, which the settings' file may hold any of.
  static TextSize near(double scale) {
    TextSize nearest = USUAL;
    for (TextSize size : values()) {
      if (Math.abs(size.scale - scale) < Math.abs(nearest.scale - scale)) {
        nearest = size;
      }
    }
    return nearest;
  }
}
