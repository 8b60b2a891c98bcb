package org.journeywall.paint;

/// What a group of marks is, for readers that cannot see it.
public enum Role {
  WALL,
  TITLE_BLOCK,
  /// What a page or a map is called.
  TITLE,
  LEGEND,
  STAGE,
  LANE,
  CELL,
  CARD,
  CURVE,
  CONVERSION,
  /// What a link between two cards says.
  LINK,
  PARKING_LOT,
  /// Lines and shades that say nothing.
  DECORATION
}
