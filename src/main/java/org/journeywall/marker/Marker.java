package org.journeywall.marker;

/// What a printed marker says: which part of which map hangs there. Drawn as a square of [#MODULES]
/// × [#MODULES] modules, each black or white: a black border, and inside it the bits of
/// [MarkerCode]. A white margin of [#QUIET] modules belongs around it.
///
/// @param map which of the maps that were printed together, 0 to [#MOST_MAPS] − 1
/// @param index which stage, lane or corner, 0 for the first, to [#MOST_PARTS] − 1
public record Marker(Kind kind, int map, int index) {
  /// Modules along a side, with the border.
  public static final int MODULES = 8;

  /// Width of the white margin, in modules.
  public static final int QUIET = 1;

  /// How many maps and how many parts of one kind can be told apart.
  public static final int MOST_MAPS = 16;

  public static final int MOST_PARTS = 32;

  /// What hangs where the marker is.
  public enum Kind {
    STAGE(0),
    LANE(1),
    /// A corner of the wall: 0 top left, 1 top right, 2 bottom left, 3 bottom right.
    CORNER(2);

    /// Its number in the code, 0 to 3; never given to another.
    final int code;

    Kind(int code) {
      this.code = code;
    }
  }

  public Marker {
    if (map < 0 || map >= MOST_MAPS || index < 0 || index >= MOST_PARTS) {
      throw new IllegalArgumentException("no marker for " + kind + " " + index + " of map " + map);
    }
  }

  /// Whether there is a marker with these numbers.
  public static boolean exists(int map, int index) {
    return map >= 0 && map < MOST_MAPS && index >= 0 && index < MOST_PARTS;
  }

  /// Whether the module in this column and row, counted from the top left corner, is black.
  public boolean isBlack(int column, int row) {
    int inside = MODULES - 2;
    boolean border = column == 0 || row == 0 || column > inside || row > inside;
    return border || (MarkerCode.of(this) >>> MarkerCode.bit(column - 1, row - 1) & 1) == 0;
  }
}
