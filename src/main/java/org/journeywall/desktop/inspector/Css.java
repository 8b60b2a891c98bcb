package org.journeywall.desktop.inspector;

import org.journeywall.paint.Colour;

/// Colours of the board as style sheets write them.
final class Css {
  private Css() {}

  static String colour(Colour colour) {
    return String.format("#%06x", colour.rgb());
  }
}
