package org.journeywall.text;

import java.util.List;

/// One line of broken text.
///
/// @param text the source between `start` and `end`, without the white space at its end
/// @param start index of the line's first char in the source
/// @param end index behind its last char; white space up to the next line's start is not drawn
/// @param width the advance of what is drawn, in board units, with the hyphen of a soft hyphen
/// @param runs what to draw, from left to right
public record Line(String text, int start, int end, double width, List<TextRun> runs) {

  /// The line without room for change.
  public Line {
    runs = List.copyOf(runs);
  }

  /// Whether the runs, drawn one character after the other, spell exactly [#text]. Where they do
  /// not, a format that keeps text beside its picture should state the text itself.
  public boolean plain() {
    if (runs.size() == 1) {
      TextRun only = runs.getFirst();
      return !only.shaped() && only.text().equals(text);
    }
    StringBuilder drawn = new StringBuilder(text.length());
    for (TextRun run : runs) {
      if (run.shaped()) {
        return false;
      }
      drawn.append(run.text());
    }
    return text.contentEquals(drawn);
  }
}
