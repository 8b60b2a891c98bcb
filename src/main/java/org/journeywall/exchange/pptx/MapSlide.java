package org.journeywall.exchange.pptx;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.journeywall.exchange.ExportCancelled;
import org.journeywall.layout.Board;
import org.journeywall.layout.PlacedCard;
import org.journeywall.layout.Rect;
import org.journeywall.layout.Tray;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.paint.Colour;
import org.journeywall.paint.Lettering;
import org.journeywall.paint.Palette;
import org.journeywall.text.FontBook;
import org.journeywall.text.Weight;

/// What one slide shows: a title and a board, with its parking lot where it has one.
///
/// @param title of the slide
/// @param under what stands below the title, quieter; may be empty
/// @param lot what the parking lot is called
/// @param book which measures what stands above the wall
record MapSlide(String title, String under, Board board, Tray tray, String lot, FontBook book) {
  /// Around everything, in units of the slide.
  private static final double MARGIN = 36;

  private static final double TITLE = 44;
  private static final double UNDER = 22;
  private static final double GAP = 14;
  private static final double TITLE_SIZE = 30;
  private static final double UNDER_SIZE = 15;
  private static final double HEAD = TITLE + UNDER + GAP;

  /// Title and what stands below it are set so much smaller before they are shortened.
  private static final double SMALLER = 0.6;

  // Another font, where this one is missing, is wider.
  private static final double SPARE = 0.88;

  /// In units.
  double width() {
    return 2 * MARGIN + wallWidth();
  }

  /// In units.
  double height() {
    return 2 * MARGIN + HEAD + wallHeight();
  }

  private double wallWidth() {
    return Math.max(board.width(), tray.isEmpty() ? 0 : tray.width());
  }

  private double wallHeight() {
    return board.height() + (tray.isEmpty() ? 0 : tray.height());
  }

  int cards() {
    return board.cards().size() + tray.cards().size();
  }

  /// Its shapes, as large as there is room.
  ///
  /// @param width of the slide, in points
  /// @param height of the slide, in points
  /// @param unit of titles, in points
  List<Shape> shapes(
      double width, double height, double unit, Described said, Photos photos, WallShapes.Step step)
      throws ExportCancelled {
    double room = width - 2 * MARGIN * unit;
    double top = (MARGIN + HEAD) * unit;
    double scale = Math.min(room / wallWidth(), (height - top - MARGIN * unit) / wallHeight());
    double left = (width - wallWidth() * scale) / 2;
    var shapes = new ArrayList<Shape>();
    // The tree itself has the number 1.
    var numbers = new AtomicInteger(1);
    head(shapes, numbers, left, width - MARGIN * unit, unit);
    new WallShapes(new Sheet(shapes, numbers, left, top, scale), said, photos).put(board, step);
    if (!tray.isEmpty()) {
      double lotTop = top + board.height() * scale;
      new WallShapes(new Sheet(shapes, numbers, left, lotTop, scale), said, photos)
          .put(tray, lot, step);
    }
    return shapes;
  }

  // Above the wall, or from the slide's own margin on where it would not fit beside a narrow one.
  private void head(
      List<Shape> shapes, AtomicInteger numbers, double wall, double right, double unit) {
    Heading above = new Heading(title, TITLE_SIZE * unit, Weight.BOLD, Palette.LIGHT.ink());
    Heading below = new Heading(under, UNDER_SIZE * unit, Weight.REGULAR, Palette.LIGHT.quiet());
    double room = (right - wall) * SPARE;
    boolean fits = above.width(book) <= room && below.width(book) <= room;
    double left = fits ? wall : MARGIN * unit;
    double width = right - left;
    shapes.add(
        new Shape(
                Shape.Element.TITLE,
                numbers.incrementAndGet(),
                "rect",
                new Rect(left, MARGIN * unit, width, TITLE * unit))
            .called("Title", "")
            .with(above.smaller(width * SPARE, book).written()));
    if (!under.isBlank()) {
      var place = new Rect(left, (MARGIN + TITLE) * unit, width, UNDER * unit);
      shapes.add(
          new Shape(Shape.Element.TEXT_BOX, numbers.incrementAndGet(), "rect", place)
              .called("Facts", under)
              .with(below.shortened(width * SPARE, book).written()));
    }
  }

  /// A line above the wall.
  private record Heading(String text, double size, Weight weight, Colour colour) {
    double width(FontBook book) {
      return book.width(text, weight, size);
    }

    Heading smaller(double room, FontBook book) {
      double share = Math.clamp(room / Math.max(1, width(book)), SMALLER, 1);
      return new Heading(text, size * share, weight, colour);
    }

    Heading shortened(double room, FontBook book) {
      Heading fitting = smaller(room, book);
      var lettering = new Lettering(book, weight, fitting.size(), colour);
      return new Heading(lettering.shortened(text, room), fitting.size(), weight, colour);
    }

    Writing written() {
      return Writing.plain(text, size, weight == Weight.BOLD, colour);
    }
  }

  /// The cards it shows, with those below others.
  List<CardId> ids() {
    return Stream.concat(board.cards().stream(), tray.cards().stream())
        .map(PlacedCard::stack)
        .flatMap(stack -> stack.cards().stream())
        .map(Card::id)
        .toList();
  }
}
