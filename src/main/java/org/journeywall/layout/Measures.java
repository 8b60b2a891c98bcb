package org.journeywall.layout;

/// The fixed measures of the wall, in board units (one unit is one pixel at 100 %).
public final class Measures {
  /// Side of a note: square until its text needs more.
  public static final double NOTE = 115;

  /// Between neighbouring notes.
  public static final double GAP = 8;

  /// Between a cell's edge and its first note, across.
  public static final double CELL_MARGIN = 10;

  /// Between a lane's edge and its first note, down.
  public static final double LANE_MARGIN = 11;

  /// Inside a note, between edge and text.
  public static final double NOTE_PADDING = 10;

  /// Height of the row of stage headers.
  public static final double HEADER = 88;

  /// Top and bottom of a chevron in that row.
  public static final double CHEVRON_TOP = 12;

  public static final double CHEVRON_BOTTOM = 77;

  /// How far a chevron's point reaches into the next stage.
  public static final double CHEVRON_POINT = 16;

  /// Width of the column of lane names.
  public static final double LANE_COLUMN = 214;

  /// Left margin of the text in it.
  public static final double LANE_INSET = 16;

  /// Height of the band in which the emotion curve runs.
  public static final double CURVE_BAND = 150;

  /// Between the band's edge and the ends of the scale.
  public static final double CURVE_MARGIN = 35;

  /// Radius of a face on the curve.
  public static final double FACE = 13;

  /// Height of a conversion pill.
  public static final double PILL = 20;

  /// Least height of a metric's tile.
  public static final double TILE = 66;

  /// Room around the words “parking lot” and its notes.
  public static final double PARKING_MARGIN = 16;

  /// Room for the sign left of the number on a stack's badge.
  public static final double BADGE_SIGN = 18;

  /// Height of a folded lane.
  public static final double FOLDED_LANE = 36;

  /// Width of a folded stage.
  public static final double FOLDED_STAGE = 104;

  /// Size of what is left of a note in a folded lane or stage, where there is room.
  public static final double TICK_WIDTH = 10;

  public static final double TICK_HEIGHT = 16;

  /// Between neighbouring ticks.
  public static final double TICK_GAP = 3;

  /// Where the sign by which a stage is folded stands in its header.
  public static final double FOLD_ACROSS = 13;

  public static final double FOLD_DOWN = 22;

  private Measures() {}

  /// Width of a stage that holds so many notes side by side.
  public static double stageWidth(int columns) {
    return 2 * CELL_MARGIN + columns * NOTE + (columns - 1) * GAP;
  }

  /// How many notes fit side by side into a stage of this width, at least one.
  public static int columnsWithin(double width) {
    return (int) Math.max(1, Math.round((width - 2 * CELL_MARGIN + GAP) / (NOTE + GAP)));
  }

  /// Height of a lane of so many rows of square notes.
  public static double laneHeight(int rows) {
    return 2 * LANE_MARGIN + rows * NOTE + (rows - 1) * GAP;
  }

  /// How many rows of square notes fit into a lane of this height, at least one.
  public static int rowsWithin(double height) {
    return (int) Math.max(1, Math.round((height - 2 * LANE_MARGIN + GAP) / (NOTE + GAP)));
  }
}
