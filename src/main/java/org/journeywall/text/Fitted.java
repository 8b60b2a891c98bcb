package org.journeywall.text;

import java.util.List;

/// Text set to fit a box.
///
/// @param size the chosen size, in board units per em
/// @param lineHeight from one baseline to the next, a whole number of board units
/// @param baseline from the top of a line to its baseline, a whole number of board units
/// @param lines the lines, from top to bottom
/// @param fits whether they fit the height asked for; if not, the box has to grow to [#height]
public record Fitted(
    double size, double lineHeight, double baseline, List<Line> lines, boolean fits) {

  /// The text without room for change.
  public Fitted {
    lines = List.copyOf(lines);
  }

  /// The height the lines take, in board units.
  public double height() {
    return lines.size() * lineHeight;
  }

  /// The width of the widest line, in board units.
  public double width() {
    return lines.stream().mapToDouble(Line::width).max().orElse(0);
  }
}
