package org.journeywall.raster;

import java.awt.geom.CubicCurve2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.List;
import org.journeywall.layout.Rect;
import org.journeywall.paint.Colour;
import org.journeywall.paint.Mark;
import org.journeywall.paint.Outline;
import org.journeywall.text.TextRun;
import org.jspecify.annotations.Nullable;

/// One drawing on one picture. Everything is placed in pixels of the whole board, of which the
/// picture is a window.
final class Drawing {
  private static final double READABLE = 4.2;
  private static final double VISIBLE = 1.4;
  private static final double DETAILED = 0.3;
  private static final double SHADOW_REACH = 24;
  private static final double FINEST = 256;

  /// The thinnest a border becomes, in pixels: it is all that shows of white paper on a white wall.
  private static final double THINNEST = 0.8;

  private final Letters letters;
  private final Boxes boxes;
  private final Photos photos;
  private final Sheet sheet;
  private final Flat flat;
  private final Coverage coverage = new Coverage();
  private final double scale;
  private final double shiftX;
  private final double shiftY;
  private final Rect seen;

  Drawing(
      Pixels picture,
      Letters letters,
      Boxes boxes,
      Photos photos,
      double scale,
      double left,
      double top,
      Rect clip) {
    this.letters = letters;
    this.boxes = boxes;
    this.photos = photos;
    this.scale = scale;
    double wholeX = Math.floor(left);
    double wholeY = Math.floor(top);
    sheet = new Sheet(picture, (int) wholeX, (int) wholeY, clip);
    flat = new Flat(sheet);
    // Rounded, so that pieces that begin whole pixels apart have exactly the same.
    shiftX = -Math.rint((left - wholeX) * FINEST) / FINEST;
    shiftY = -Math.rint((top - wholeY) * FINEST) / FINEST;
    double pixel = 1 / scale;
    seen =
        new Rect(left / scale, top / scale, picture.width() / scale, picture.height() / scale)
            .inset(-SHADOW_REACH - pixel);
  }

  void draw(List<? extends Mark> marks) {
    for (Mark mark : marks) {
      draw(mark);
    }
  }

  private void draw(Mark mark) {
    switch (mark) {
      case Mark.Group group -> {
        if (group.bounds().intersects(seen)) {
          draw(group.marks());
        }
      }
      case Mark.Box box -> box(box);
      case Mark.Fill fill -> fill(fill);
      case Mark.Stroke stroke -> stroke(stroke);
      case Mark.Words words -> words(words);
      case Mark.Image image -> photos.draw(sheet, image.picture(), placed(image.rect()));
    }
  }

  private Rect placed(Rect rect) {
    return new Rect(x(rect.x()), y(rect.y()), rect.width() * scale, rect.height() * scale);
  }

  private double x(double boardX) {
    return boardX * scale + shiftX;
  }

  private double y(double boardY) {
    return boardY * scale + shiftY;
  }

  private void box(Mark.Box box) {
    Rect rect = box.rect();
    Colour border = box.border();
    double outward = border == null ? 0 : box.borderWidth() / 2;
    double left = x(rect.x() - outward);
    double top = y(rect.y() - outward);
    double right = x(rect.right() + outward);
    double bottom = y(rect.bottom() + outward);
    boolean plain = box.radius() == 0 && border == null && box.shadow() == Mark.Shadow.NONE;
    if (scale >= DETAILED && !plain) {
      int wholeX = (int) Math.floor(left + 0.5);
      int wholeY = (int) Math.floor(top + 0.5);
      int width = (int) Math.floor(right + 0.5) - wholeX;
      int height = (int) Math.floor(bottom + 0.5) - wholeY;
      if (width > 0 && height > 0) {
        boxes.draw(sheet, box, scale, wholeX, wholeY, width, height);
      }
      return;
    }
    Colour fill = box.fill();
    if (fill != null) {
      flat.rect(left, top, right, bottom, Blend.premultiplied(fill));
    }
    if (border != null) {
      double pen = Math.max(box.borderWidth() * scale, THINNEST);
      flat.frame(left, top, right, bottom, pen, Blend.premultiplied(border));
    }
  }

  private void fill(Mark.Fill fill) {
    Rect bounds = bounds(fill.outline());
    if (begin(bounds, 1)) {
      for (Outline.Segment segment : fill.outline().segments()) {
        switch (segment) {
          case Outline.MoveTo(double x, double y) -> coverage.moveTo(x(x), y(y));
          case Outline.LineTo(double x, double y) -> coverage.lineTo(x(x), y(y));
          case Outline.CurveTo(double x1, double y1, double x2, double y2, double x, double y) ->
              coverage.curveTo(x(x1), y(y1), x(x2), y(y2), x(x), y(y));
          case Outline.Close() -> coverage.close();
        }
      }
      end(fill.colour());
    }
  }

  private void stroke(Mark.Stroke stroke) {
    double width = stroke.width() * scale;
    if (begin(bounds(stroke.outline()), width + 1)) {
      float[] dash = new float[stroke.dash().size()];
      for (int i = 0; i < dash.length; i++) {
        dash[i] = (float) (stroke.dash().get(i) * scale);
      }
      var strokes = new Strokes(coverage);
      Line2D line = dash.length == 0 ? null : line(stroke.outline());
      CubicCurve2D curve = curve(stroke.outline());
      if (line != null) {
        strokes.trace(line, width, dash, sheet.window());
      } else if (curve != null) {
        strokes.trace(curve, width, dash, sheet.window());
      } else {
        strokes.trace(path(stroke.outline()), width, dash);
      }
      end(stroke.colour());
    }
  }

  /// The line that is all of an outline; null where it is more or bent.
  private @Nullable Line2D line(Outline outline) {
    List<Outline.Segment> segments = outline.segments();
    return segments.size() == 2
            && segments.getFirst() instanceof Outline.MoveTo from
            && segments.getLast() instanceof Outline.LineTo to
        ? new Line2D.Double(x(from.x()), y(from.y()), x(to.x()), y(to.y()))
        : null;
  }

  /// The curve that is all of an outline; null where it is more or straight.
  private @Nullable CubicCurve2D curve(Outline outline) {
    List<Outline.Segment> segments = outline.segments();
    return segments.size() == 2
            && segments.getFirst() instanceof Outline.MoveTo from
            && segments.getLast() instanceof Outline.CurveTo to
        ? new CubicCurve2D.Double(
            x(from.x()),
            y(from.y()),
            x(to.x1()),
            y(to.y1()),
            x(to.x2()),
            y(to.y2()),
            x(to.x()),
            y(to.y()))
        : null;
  }

  private Path2D path(Outline outline) {
    var path = new Path2D.Double(Path2D.WIND_NON_ZERO, outline.segments().size());
    for (Outline.Segment segment : outline.segments()) {
      switch (segment) {
        case Outline.MoveTo(double x, double y) -> path.moveTo(x(x), y(y));
        case Outline.LineTo(double x, double y) -> path.lineTo(x(x), y(y));
        case Outline.CurveTo(double x1, double y1, double x2, double y2, double x, double y) ->
            path.curveTo(x(x1), y(y1), x(x2), y(y2), x(x), y(y));
        case Outline.Close() -> path.closePath();
      }
    }
    return path;
  }

  /// Starts a path inside of bounds in pixels; false where none of it is in the window.
  private boolean begin(Rect bounds, double reach) {
    int left = Math.max(sheet.left(), (int) Math.floor(bounds.x() - reach));
    int top = Math.max(sheet.top(), (int) Math.floor(bounds.y() - reach));
    int right = Math.min(sheet.right(), (int) Math.ceil(bounds.right() + reach));
    int bottom = Math.min(sheet.bottom(), (int) Math.ceil(bounds.bottom() + reach));
    if (left >= right || top >= bottom) {
      return false;
    }
    coverage.begin(left, top, right - left, bottom - top);
    return true;
  }

  private void end(Colour colour) {
    int pixel = Blend.premultiplied(colour);
    coverage.end((x, y, length, share) -> sheet.span(x, y, length, Blend.scaled(pixel, share)));
  }

  /// A rectangle around a path, in pixels.
  private Rect bounds(Outline outline) {
    double left = Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    for (Outline.Segment segment : outline.segments()) {
      switch (segment) {
        case Outline.MoveTo(double x, double y) -> {
          left = Math.min(left, x);
          top = Math.min(top, y);
          right = Math.max(right, x);
          bottom = Math.max(bottom, y);
        }
        case Outline.LineTo(double x, double y) -> {
          left = Math.min(left, x);
          top = Math.min(top, y);
          right = Math.max(right, x);
          bottom = Math.max(bottom, y);
        }
        case Outline.CurveTo(double x1, double y1, double x2, double y2, double x, double y) -> {
          left = Math.min(left, Math.min(x, Math.min(x1, x2)));
          top = Math.min(top, Math.min(y, Math.min(y1, y2)));
          right = Math.max(right, Math.max(x, Math.max(x1, x2)));
          bottom = Math.max(bottom, Math.max(y, Math.max(y1, y2)));
        }
        case Outline.Close() -> {}
      }
    }
    return placed(new Rect(left, top, right - left, bottom - top));
  }

  private void words(Mark.Words words) {
    double size = words.size() * scale;
    if (size < VISIBLE || words.runs().isEmpty()) {
      return;
    }
    double x = x(words.x());
    double baseline = y(words.baseline());
    TextRun last = words.runs().getLast();
    double right = x + (last.x() + last.width()) * scale;
    if (!sheet.shows(x - size, baseline - 2 * size, right + size, baseline + size)) {
      return;
    }
    if (size < READABLE) {
      bar(x, right, baseline - size * 0.25, size * 0.34 * 0.45, words.colour());
      return;
    }
    letters.draw(sheet, words, x, baseline, scale, Blend.premultiplied(words.colour()));
  }

  // One row for each, so that lines of one size look alike wherever they fall.
  private void bar(double left, double right, double middle, double opacity, Colour colour) {
    int row = (int) Math.floor(middle);
    flat.rect(left, row, right, row + 1, Blend.premultiplied(colour.faded(opacity)));
  }
}
