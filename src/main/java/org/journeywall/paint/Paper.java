package org.journeywall.paint;

/// The size of an exported page. Sheets are used in landscape where the map is wider than high.
public enum Paper {
  A4(210, 297),
  A3(297, 420),
  A2(420, 594),
  A1(594, 841),
  A0(841, 1189),
  /// One page as large as the map, at 100 %.
  AS_LARGE_AS_THE_MAP(0, 0);

  private final double shortSide;
  private final double longSide;

  Paper(double shortSide, double longSide) {
    this.shortSide = shortSide;
    this.longSide = longSide;
  }

  /// In millimetres (ISO 216); 0 where the map decides.
  public double shortSide() {
    return shortSide;
  }

  /// In millimetres (ISO 216); 0 where the map decides.
  public double longSide() {
    return longSide;
  }
}
