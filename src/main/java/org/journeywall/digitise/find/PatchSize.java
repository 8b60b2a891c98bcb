package org.journeywall.digitise.find;

/// Which patches may be notes or a few notes in a row, by their size alone.
///
/// @param least the smallest side of a note, in pixels of the view
/// @param most the largest
record PatchSize(double least, double most) {
  private static final double FILLED = 0.42;
  private static final double LONGEST = 4.5;
  private static final double GROUP_FILLED = 0.2;
  private static final int MOST_IN_GROUP = 40_000;

  /// Whether it may be a note, or a group of notes that touch.
  boolean allows(int area, long box) {
    int all = Box.width(box) * Box.height(box);
    return isSingle(area, box)
        || area >= 2 * least * least && area <= MOST_IN_GROUP && area >= GROUP_FILLED * all;
  }

  boolean isSingle(int area, long box) {
    int width = Box.width(box);
    int height = Box.height(box);
    return area >= least * least
        && area <= most * most
        && area >= FILLED * width * height
        && Math.max(width, height) <= LONGEST * Math.min(width, height);
  }
}
