package org.journeywall.exchange.xlsx;

import java.util.List;
import org.journeywall.exchange.xlsx.NoteText.Part;
import org.journeywall.text.FontBook;
import org.journeywall.text.Lines;
import org.journeywall.text.Weight;

/// How high cells have to be for their text. Spreadsheets do not make rows grow with joined cells
/// or rich text, so rows get their height here, measured with the bundled face, which runs a little
/// wider than the one of the cells.
final class RowHeights {
  private static final double LEADING = 1.3;
  private static final double PADDING = 6;

  // The edges of a cell and the indent of its text.
  private static final double MARGINS = 14;

  // What Excel draws at most, in points.
  private static final double HIGHEST = 409;

  // Even capitals of this share of a line's characters fit on it.
  private static final double SURELY_ONE_LINE = 0.5;

  private final Lines lines = new Lines(new FontBook());

  /// The height of text in a cell of this width.
  ///
  /// @param characters the width, as spreadsheets count it
  double of(List<Part> parts, int characters) {
    // A character is 7 pixels of 3/4 point at the usual size.
    double room = characters * 7 * 0.75 - MARGINS;
    double height = PADDING;
    for (Part part : parts) {
      Weight weight = part.bold() ? Weight.BOLD : Weight.REGULAR;
      int count = lines.of(part.text(), room, weight, part.size()).size();
      height += count * part.size() * LEADING;
    }
    return Math.min(height, HIGHEST);
  }

  /// The height of text of the usual size in a cell of this width; 0 where a usual row will do.
  double of(String text, int characters) {
    boolean oneLine = text.length() < characters * SURELY_ONE_LINE && text.indexOf('\n') < 0;
    return oneLine ? 0 : of(List.of(new Part(text, Look.PALETTE.ink(), 10, false)), characters);
  }
}
