package org.journeywall.exchange.pptx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.journeywall.exchange.pptx.Writing.Paragraph;
import org.journeywall.exchange.pptx.Writing.Piece;
import org.journeywall.layout.PlacedText;
import org.journeywall.layout.Rect;
import org.journeywall.paint.Colour;
import org.journeywall.text.Weight;

/// Puts lines of text, broken and placed by the layout, into the shape they stand on: as its own
/// text, so that it moves and is edited with it. Lines that follow one another in one look become
/// one paragraph; distances between paragraphs hold every line at its height.
final class Lines {
  /// Where in a line of exact height programs put its baseline.
  private static final double ABOVE = 0.8;

  /// The height of a line, in em, where no neighbour tells.
  private static final double USUAL = 1.36;

  /// What is left free at the right, in units: a bit less than a note's margin, so that a font of
  /// another width does not break lines again at once.
  private static final double RIGHT = 2;

  private final Sheet sheet;

  Lines(Sheet sheet) {
    this.sheet = sheet;
  }

  /// Texts that share a baseline, from left to right, with the height their line takes.
  private record Row(List<PlacedText> texts, double height) {
    PlacedText first() {
      return texts.getFirst();
    }

    double bottom() {
      return first().baseline() + (1 - ABOVE) * height;
    }

    double top() {
      return first().baseline() - ABOVE * height;
    }

    boolean looksLike(Row other) {
      return first().size() == other.first().size()
          && first().weight() == other.first().weight()
          && first().tone() == other.first().tone()
          && first().x() == other.first().x();
    }
  }

  /// @param rect of the shape, in the units the texts are placed in
  /// @param texts at least one
  /// @param colour of each text
  Writing set(Rect rect, List<PlacedText> texts, Function<PlacedText, Colour> colour) {
    List<Row> rows = rows(texts);
    double left = texts.stream().mapToDouble(PlacedText::x).min().orElse(0);
    var paragraphs = new ArrayList<Paragraph>();
    var pieces = new ArrayList<Piece>();
    Row before = null;
    Row first = rows.getFirst();
    double above = 0;
    for (Row row : rows) {
      boolean goesOn = before != null && goesOn(before, row);
      if (before != null && !goesOn) {
        paragraphs.add(paragraph(first, above, left, pieces));
        pieces.clear();
        above = Math.max(0, row.top() - before.bottom());
        first = row;
      }
      pieces.addAll(pieces(row, goesOn, colour));
      before = row;
    }
    paragraphs.add(paragraph(first, above, left, pieces));
    double top = rows.getFirst().top() - rect.y();
    return new Writing(
        points(left - rect.x()), points(top), points(RIGHT), false, true, paragraphs);
  }

  private Paragraph paragraph(Row first, double above, double left, List<Piece> pieces) {
    return new Paragraph(
        points(first.height()),
        points(above),
        points(first.first().x() - left),
        false,
        List.copyOf(pieces));
  }

  /// One line in the middle of its shape.
  Writing centre(PlacedText text, Colour colour) {
    Piece piece = piece(text, text.line().text(), colour, false);
    return new Writing(0, 0, 0, true, false, List.of(Paragraph.of(List.of(piece)).centre()));
  }

  private double points(double units) {
    return sheet.points(units);
  }

  // A line that ends where the text does, not where the note does, begins a paragraph.
  private static boolean goesOn(Row before, Row row) {
    PlacedText above = before.texts().getLast();
    PlacedText below = row.first();
    boolean broken =
        below.line().start() > above.line().start()
            && below.line().start() <= above.line().end() + 1;
    return broken && before.looksLike(row) && Math.abs(row.top() - before.bottom()) < 0.5;
  }

  private static List<Row> rows(List<PlacedText> texts) {
    var sorted = new ArrayList<>(texts);
    sorted.sort(
        Comparator.comparingDouble(PlacedText::baseline).thenComparingDouble(PlacedText::x));
    var rows = new ArrayList<Row>();
    int from = 0;
    while (from < sorted.size()) {
      int to = from + 1;
      double baseline = sorted.get(from).baseline();
      while (to < sorted.size() && sorted.get(to).baseline() - baseline < 1) {
        to++;
      }
      List<PlacedText> row = sorted.subList(from, to);
      double next = to < sorted.size() ? sorted.get(to).baseline() - baseline : Double.MAX_VALUE;
      double before = rows.isEmpty() ? Double.MAX_VALUE : baseline - rows.getLast().bottom();
      double usual = Math.round(row.getFirst().size() * USUAL);
      double near = Math.abs(next - usual) < usual / 4 ? next : usual;
      // A line never reaches into the one above it.
      rows.add(new Row(row, Math.min(near, before / ABOVE)));
      from = to;
    }
    return rows;
  }

  private List<Piece> pieces(Row row, boolean breaks, Function<PlacedText, Colour> colour) {
    var pieces = new ArrayList<Piece>();
    for (PlacedText text : row.texts()) {
      boolean first = pieces.isEmpty();
      String said = first ? text.line().text() : "  " + text.line().text();
      pieces.add(piece(text, said, colour.apply(text), first && breaks));
    }
    return pieces;
  }

  private Piece piece(PlacedText text, String said, Colour colour, boolean breaks) {
    boolean bold = text.weight() == Weight.BOLD;
    return new Piece(said, points(text.size()), bold, colour, breaks);
  }
}
