package org.journeywall.exchange.pptx;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.journeywall.layout.Rect;
import org.journeywall.model.PictureId;
import org.journeywall.paint.Colour;
import org.journeywall.paint.Outline;

/// A part of a slide onto which shapes are put in board units.
///
/// @param on the shapes there already: of the slide, or of a group on it
/// @param numbers the number given last on the slide
/// @param left where the board begins, in points
/// @param top where the board begins, in points
/// @param scale points per board unit
record Sheet(List<Shape> on, AtomicInteger numbers, double left, double top, double scale) {

  /// The same part, with shapes put into a group.
  Sheet in(Shape group) {
    return new Sheet(group.inside, numbers, left, top, scale);
  }

  double points(double units) {
    return units * scale;
  }

  Rect place(Rect rect) {
    return new Rect(
        left + rect.x() * scale,
        top + rect.y() * scale,
        rect.width() * scale,
        rect.height() * scale);
  }

  private Shape put(Shape.Element element, String form, Rect rect) {
    var shape = new Shape(element, numbers.incrementAndGet(), form, place(rect));
    on.add(shape);
    return shape;
  }

  /// A shape without a border.
  Shape shape(String form, Rect rect, Colour fill) {
    return put(Shape.Element.SHAPE, form, rect).filled(fill);
  }

  /// A rectangle with round corners.
  Shape rounded(Rect rect, double radius, Colour fill) {
    return shape("roundRect", rect, fill)
        .adjusted("adj", radius / Math.max(1, Math.min(rect.width(), rect.height())));
  }

  Shape textBox(Rect rect) {
    return put(Shape.Element.TEXT_BOX, "rect", rect);
  }

  /// @param rect which has the proportions of the picture
  Shape picture(Rect rect, PictureId picture) {
    return put(Shape.Element.PICTURE, "rect", rect).showing(picture);
  }

  Shape group(Rect rect) {
    return put(Shape.Element.GROUP, "", rect);
  }

  Shape connector(String form, Rect rect) {
    return put(Shape.Element.CONNECTOR, form, rect);
  }

  /// A path, neither filled nor drawn yet.
  Shape freeform(Outline outline) {
    Outline placed = new Outline(outline.segments().stream().map(this::placed).toList());
    var shape =
        new Shape(Shape.Element.SHAPE, numbers.incrementAndGet(), "", bounds(placed)).along(placed);
    on.add(shape);
    return shape;
  }

  /// A straight line.
  Shape line(double x1, double y1, double x2, double y2, Colour colour) {
    return connector("line", new Rect(x1, y1, x2 - x1, y2 - y1)).drawn(colour, points(1));
  }

  private Outline.Segment placed(Outline.Segment segment) {
    return switch (segment) {
      case Outline.MoveTo(double x, double y) -> new Outline.MoveTo(x(x), y(y));
      case Outline.LineTo(double x, double y) -> new Outline.LineTo(x(x), y(y));
      case Outline.CurveTo(double x1, double y1, double x2, double y2, double x, double y) ->
          new Outline.CurveTo(x(x1), y(y1), x(x2), y(y2), x(x), y(y));
      case Outline.Close close -> close;
    };
  }

  private double x(double units) {
    return left + units * scale;
  }

  private double y(double units) {
    return top + units * scale;
  }

  // Of the curves of a wall none swings beyond its control points' ends.
  private static Rect bounds(Outline outline) {
    return outline.segments().stream()
        .flatMap(segment ->
            switch (segment) {
              case Outline.MoveTo(double x, double y) -> Stream.of(new Rect(x, y, 0, 0));
              case Outline.LineTo(double x, double y) -> Stream.of(new Rect(x, y, 0, 0));
              case Outline.CurveTo(
                      double x1,
                      double y1,
                      double x2,
                      double y2,
                      double x,
                      double y) ->
                  Stream.of(new Rect(x1, y1, 0, 0), new Rect(x2, y2, 0, 0), new Rect(x, y, 0, 0));
              case Outline.Close() -> Stream.<Rect>empty();
            })
        .reduce(Rect::with)
        .orElse(Rect.NOTHING);
  }
}
