package org.journeywall.text;

import java.util.List;

/// Tells how wide text is and which faces draw it.
///
/// Sizes are in board units per em, widths in board units, without rounding. The text is one line:
/// line ends in it have no width.
public interface TextMeasurer {

  /// The advance width of a line.
  double width(String line, Weight weight, double size);

  /// The line in runs of one face, from left to right.
  List<TextRun> runs(String line, Weight weight, double size);

  /// Whether some of the text needs shaping: right-to-left or joining scripts, scripts with
  /// reordering or stacked marks, marks that no precomposed letter holds, emoji sequences.
  boolean shaped(String text);
}
