package org.journeywall.layout;

import org.journeywall.text.Line;
import org.journeywall.text.Weight;

/// One line of text in its place.
///
/// @param x left end
/// @param baseline the line the letters stand on
public record PlacedText(
    double x, double baseline, Line line, Weight weight, double size, Tone tone) {

  public PlacedText movedBy(double dx, double dy) {
    return new PlacedText(x + dx, baseline + dy, line, weight, size, tone);
  }

  /// The rectangle the line takes, from its highest letters to its lowest.
  public Rect bounds() {
    return new Rect(x, baseline - size, line.width(), size * 1.3);
  }
}
