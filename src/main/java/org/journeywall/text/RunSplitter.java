package org.journeywall.text;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/// Cuts a line out of measured text and splits it into runs of one face and one direction, in the
/// order in which they stand from left to right.
final class RunSplitter {

  private final FontBook book;
  private final MeasuredText measured;
  private final String text;
  private final boolean mixed;
  private final boolean startsRight;

  RunSplitter(FontBook book, MeasuredText measured) {
    this.book = book;
    this.measured = measured;
    this.text = measured.text();
    this.mixed = Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    this.startsRight =
        mixed && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
  }

  /// The runs from one index to another.
  ///
  /// @param hyphen whether a hyphen is drawn behind the text
  List<TextRun> runs(int start, int end, boolean hyphen, double size) {
    List<TextRun> runs = new ArrayList<>(1);
    if (mixed && end > start) {
      addInBothDirections(runs, start, end, size);
    } else {
      addPieces(runs, start, end, false, size);
    }
    if (hyphen) {
      addHyphen(runs, size);
    }
    return runs;
  }

  private void addInBothDirections(List<TextRun> runs, int start, int end, double size) {
    int base = startsRight ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
    Bidi bidi = new Bidi(text.substring(start, end), base);
    int count = bidi.getRunCount();
    byte[] levels = new byte[count];
    Integer[] order = new Integer[count];
    for (int i = 0; i < count; i++) {
      levels[i] = (byte) bidi.getRunLevel(i);
      order[i] = i;
    }
    Bidi.reorderVisually(levels, 0, order, 0, count);
    for (int i : order) {
      boolean toLeft = levels[i] % 2 == 1;
      addPieces(runs, start + bidi.getRunStart(i), start + bidi.getRunLimit(i), toLeft, size);
    }
  }

  private void addPieces(List<TextRun> runs, int start, int end, boolean toLeft, double size) {
    List<int[]> pieces = new ArrayList<>(1);
    int from = start;
    for (int at = start + 1; at <= end; at++) {
      if (at == end || measured.face(at) != measured.face(from)) {
        pieces.add(new int[] {from, at});
        from = at;
      }
    }
    for (int[] piece : toLeft ? pieces.reversed() : pieces) {
      addPiece(runs, piece[0], piece[1], toLeft, size);
    }
  }

  private void addPiece(List<TextRun> runs, int start, int end, boolean toLeft, double size) {
    int face = measured.face(start);
    String source = text.substring(start, end);
    String drawn = measured.faithful() ? source : drawn(source, book.file(face));
    if (!drawn.isEmpty()) {
      double width = measured.em(start, end) * size;
      boolean shaped = toLeft || CodePoints.shaped(drawn);
      runs.add(new TextRun(book.faces().get(face), drawn, edge(runs), width, toLeft, shaped));
    }
  }

  private void addHyphen(List<TextRun> runs, double size) {
    double width = measured.hyphen() * size;
    TextRun last = runs.isEmpty() ? null : runs.getLast();
    if (last != null && last.face().number() == measured.primary() && !last.rightToLeft()) {
      double whole = last.width() + width;
      runs.set(
          runs.size() - 1,
          new TextRun(last.face(), last.text() + "-", last.x(), whole, false, last.shaped()));
    } else {
      runs.add(
          new TextRun(book.faces().get(measured.primary()), "-", edge(runs), width, false, false));
    }
  }

  private static double edge(List<TextRun> runs) {
    return runs.isEmpty() ? 0 : runs.getLast().x() + runs.getLast().width();
  }

  /// What a face draws for some source: no control characters, a space for a tab, and U+FFFD for
  /// what the face does not have.
  private static String drawn(String source, FontFile file) {
    StringBuilder drawn = new StringBuilder(source.length());
    source
        .codePoints()
        .forEach(codePoint -> {
          if (codePoint == '\t') {
            drawn.append(' ');
          } else if (!CodePoints.invisible(codePoint)) {
            drawn.appendCodePoint(file.has(codePoint) ? codePoint : CodePoints.REPLACEMENT);
          } else if (CodePoints.shapesNeighbours(codePoint) && file.has(codePoint)) {
            drawn.appendCodePoint(codePoint);
          }
        });
    return drawn.toString();
  }
}
