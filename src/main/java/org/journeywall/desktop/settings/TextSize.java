package org.journeywall.desktop.settings;

import org.journeywall.desktop.look.Look;

/// How large the text of the chrome is; the wall has its own zoom.
public enum TextSize {
  USUAL(Look.USUAL_TEXT),
  LARGE(Look.USUAL_TEXT + 2),
  LARGER(Look.USUAL_TEXT + 5);

  private final int pixels;

  TextSize(int pixels) {
    this.pixels = pixels;
  }

  /// The size of running text.
  public int pixels() {
    return pixels;
  }
}
