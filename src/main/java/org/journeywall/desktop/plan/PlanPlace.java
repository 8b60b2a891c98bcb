package org.journeywall.desktop.plan;

import java.util.List;

/// Where the keyboard is in the content plan.
///
/// @param row the line, 0 and up
/// @param column the field, in the order of [PlanField]
record PlanPlace(int row, int column) {
  private static final int COLUMNS = PlanField.values().length;

  static final PlanPlace FIRST = new PlanPlace(0, 0);

  PlanField field() {
    return List.of(PlanField.values()).get(column);
  }

  /// So many rows and columns on, as far as there are some.
  PlanPlace moved(int down, int right, int rows) {
    return new PlanPlace(
        Math.clamp(row + down, 0, Math.max(0, rows - 1)),
        Math.clamp(column + right, 0, COLUMNS - 1));
  }

  /// The next in reading order, or the one before; the last and the first have none.
  PlanPlace along(int by, int rows) {
    int at = Math.clamp(row * COLUMNS + column + by, 0, Math.max(0, rows * COLUMNS - 1));
    return new PlanPlace(at / COLUMNS, at % COLUMNS);
  }
}
