package org.journeywall.exchange.pptx;

import java.util.ArrayList;
import java.util.List;
import org.journeywall.paint.Colour;

/// The text of a shape, in points.
///
/// @param left what is left free inside the shape
/// @param top what is left free above the text; none where it stands in the middle
/// @param right what is left free inside the shape
/// @param middle whether it stands in the middle of the shape instead of at its upper edge
/// @param wrapped whether lines that are too long are broken
record Writing(
    double left,
    double top,
    double right,
    boolean middle,
    boolean wrapped,
    List<Paragraph> paragraphs) {

  /// @param height of a line; 0 for what the font asks for
  /// @param above the space above it
  /// @param indent from the left
  record Paragraph(
      double height, double above, double indent, boolean centred, List<Piece> pieces) {
    static Paragraph of(List<Piece> pieces) {
      return new Paragraph(0, 0, 0, false, pieces);
    }

    Paragraph centre() {
      return new Paragraph(height, above, indent, true, pieces);
    }
  }

  /// A run of text in one look, or the end of a line before it.
  ///
  /// @param breaks whether a new line begins before it
  record Piece(String text, double size, boolean bold, Colour colour, boolean breaks) {}

  /// Lines of one look at the upper left.
  static Writing plain(String text, double size, boolean bold, Colour colour) {
    var paragraphs = new ArrayList<Paragraph>();
    for (String line : text.split("\n", -1)) {
      paragraphs.add(Paragraph.of(List.of(new Piece(line, size, bold, colour, false))));
    }
    return new Writing(0, 0, 0, false, true, paragraphs);
  }
}
