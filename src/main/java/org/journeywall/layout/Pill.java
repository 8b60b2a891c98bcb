package org.journeywall.layout;

import org.journeywall.insight.Funnel;

/// The conversion from a stage to the next, on the border between them.
public record Pill(Funnel.Conversion conversion, Rect rect, PlacedText text) {

  /// Whether it is the map's biggest drop or misses its target.
  public boolean alarming() {
    return conversion.biggestDrop() || conversion.missesTarget();
  }
}
