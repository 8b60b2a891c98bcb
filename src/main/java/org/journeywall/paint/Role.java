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
  /// Headings below a title on pages that are read as they are drawn.
  HEADING_2,
  HEADING_3,
  HEADING_4,
  /// A piece of running text on such pages.
  PARAGRAPH,
  /// A drawing that says what its label says.
  FIGURE,
  /// Lines and shades that say nothing.
  DECORATION;

  /// Whether such a group is there for the groups in it.
  static boolean holdsOthers(Role role) {
    return role == PARKING_LOT || role == WALL || role == CELL;
  }
}
