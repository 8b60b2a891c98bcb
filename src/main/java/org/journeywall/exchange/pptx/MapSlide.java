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
import org.journeywall.paint.Palette;

/// What one slide shows: a title and a board, with its parking lot where it has one.
///
/// @param title of the slide
/// @param under what stands below the title, quieter; may be empty
/// @param lot what the parking lot is called
record MapSlide(String title, String under, Board board, Tray tray, String lot) {
  /// Around everything, in units of the slide.
  private static final double MARGIN = 36;

  private static final double TITLE = 44;
  private static final double UNDER = 22;
  private static final double GAP = 14;
  private static final double TITLE_SIZE = 30;
  private static final double UNDER_SIZE = 15;
  private static final double HEAD = TITLE + UNDER + GAP;

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
    head(shapes, numbers, left, width - left, unit);
    new WallShapes(new Sheet(shapes, numbers, left, top, scale), said, photos).put(board, step);
    if (!tray.isEmpty()) {
      double lotTop = top + board.height() * scale;
      new WallShapes(new Sheet(shapes, numbers, left, lotTop, scale), said, photos)
          .put(tray, lot, step);
    }
    return shapes;
  }

  private void head(
      List<Shape> shapes, AtomicInteger numbers, double left, double right, double unit) {
    var place = new Rect(left, MARGIN * unit, right - left, TITLE * unit);
    shapes.add(
        new Shape(Shape.Element.TITLE, numbers.incrementAndGet(), "rect", place)
            .called("Title", "")
            .with(Writing.plain(title, TITLE_SIZE * unit, true, Palette.LIGHT.ink())));
    if (!under.isBlank()) {
      var below = new Rect(left, (MARGIN + TITLE) * unit, right - left, UNDER * unit);
      shapes.add(
          new Shape(Shape.Element.TEXT_BOX, numbers.incrementAndGet(), "rect", below)
              .called("Facts", "")
              .with(Writing.plain(under, UNDER_SIZE * unit, false, Palette.LIGHT.quiet())));
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
