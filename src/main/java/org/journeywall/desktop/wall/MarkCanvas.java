package org.journeywall.desktop.wall;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.FontSmoothingType;
import org.journeywall.layout.Rect;
import org.journeywall.layout.TextRun;
import org.journeywall.model.PictureId;
import org.journeywall.paint.Colour;
import org.journeywall.paint.Mark;
import org.journeywall.paint.Outline;
import org.journeywall.raster.ShapedText;
import org.jspecify.annotations.Nullable;

/// Draws marks on a canvas. The canvas carries the transform; this only leaves out what is too
/// small to be seen: text below the size at which it can be read becomes a bar, below that nothing,
/// and shadows and round corners go with it.
public final class MarkCanvas {
  private static final double READABLE = 4.2;
  private static final double VISIBLE = 1.4;
  private static final double DETAILED = 0.3;
  private static final double SHADOW_REACH = 24;

  private final FaceFonts fonts;
  private final ShapedText shapes;
  private final GraphicsContext canvas;
  private final Function<PictureId, @Nullable Image> pictures;
  private final Map<Colour, Color> colours = new HashMap<>();

  /// @param pictures finds the workshop's pictures; null for one that cannot be shown
  public MarkCanvas(
      FaceFonts fonts, GraphicsContext canvas, Function<PictureId, @Nullable Image> pictures) {
    this.fonts = fonts;
    this.pictures = pictures;
    shapes = new ShapedText(fonts.book());
    this.canvas = canvas;
    canvas.setFontSmoothingType(FontSmoothingType.GRAY);
    canvas.setLineCap(StrokeLineCap.ROUND);
    canvas.setLineJoin(StrokeLineJoin.ROUND);
    canvas.setFillRule(FillRule.NON_ZERO);
  }

  /// Draws what of the marks can be seen.
  ///
  /// @param scale pixels per board unit under the canvas's transform
  /// @param view the part of the board that is in the window
  public void draw(List<? extends Mark> marks, double scale, Rect view) {
    for (Mark mark : marks) {
      draw(mark, scale, view);
    }
  }

  public void draw(Mark mark, double scale, Rect view) {
    switch (mark) {
      case Mark.Group group -> {
        if (group.bounds().inset(-SHADOW_REACH).intersects(view)) {
          draw(group.marks(), scale, view);
        }
      }
      case Mark.Box box -> box(box, scale);
      case Mark.Fill fill -> {
        trace(fill.outline());
        canvas.setFill(colour(fill.colour()));
        canvas.fill();
      }
      case Mark.Stroke stroke -> stroke(stroke);
      case Mark.Words words -> words(words, scale);
      case Mark.Image image -> image(image);
    }
  }

  private void image(Mark.Image mark) {
    Image image = pictures.apply(mark.picture());
    Rect rect = mark.rect();
    if (image != null) {
      canvas.drawImage(image, rect.x(), rect.y(), rect.width(), rect.height());
    }
  }

  private void box(Mark.Box box, double scale) {
    Rect rect = box.rect();
    double arc = scale < DETAILED ? 0 : 2 * box.radius();
    if (scale >= DETAILED) {
      shadow(box);
    }
    Colour fill = box.fill();
    if (fill != null) {
      canvas.setFill(colour(fill));
      if (arc == 0) {
        canvas.fillRect(rect.x(), rect.y(), rect.width(), rect.height());
      } else {
        canvas.fillRoundRect(rect.x(), rect.y(), rect.width(), rect.height(), arc, arc);
      }
    }
    Colour border = box.border();
    if (border != null) {
      canvas.setStroke(colour(border));
      canvas.setLineWidth(box.borderWidth());
      canvas.setLineDashes();
      canvas.strokeRoundRect(rect.x(), rect.y(), rect.width(), rect.height(), arc, arc);
    }
  }

  private void shadow(Mark.Box box) {
    switch (box.shadow()) {
      case NONE -> {}
      case NOTE -> {
        spread(box, 0, 1, 0.10);
        spread(box, 0.75, 2, 0.06);
        spread(box, 1.5, 3, 0.03);
      }
      case LIFTED -> {
        spread(box, 0, 3, 0.10);
        spread(box, 2, 6, 0.07);
        spread(box, 5, 10, 0.05);
        spread(box, 8, 14, 0.03);
      }
    }
  }

  private void spread(Mark.Box box, double grow, double down, double opacity) {
    Rect rect = box.rect().inset(-grow).movedBy(0, down);
    double arc = 2 * (box.radius() + grow);
    canvas.setFill(Color.rgb(40, 36, 24, opacity));
    canvas.fillRoundRect(rect.x(), rect.y(), rect.width(), rect.height(), arc, arc);
  }

  private void stroke(Mark.Stroke stroke) {
    trace(stroke.outline());
    canvas.setStroke(colour(stroke.colour()));
    canvas.setLineWidth(stroke.width());
    canvas.setLineDashes(stroke.dash().stream().mapToDouble(Double::doubleValue).toArray());
    canvas.stroke();
  }

  private void trace(Outline outline) {
    canvas.beginPath();
    for (Outline.Segment segment : outline.segments()) {
      switch (segment) {
        case Outline.MoveTo(double x, double y) -> canvas.moveTo(x, y);
        case Outline.LineTo(double x, double y) -> canvas.lineTo(x, y);
        case Outline.CurveTo(double x1, double y1, double x2, double y2, double x, double y) ->
            canvas.bezierCurveTo(x1, y1, x2, y2, x, y);
        case Outline.Close() -> canvas.closePath();
      }
    }
  }

  private void words(Mark.Words words, double scale) {
    double pixels = words.size() * scale;
    if (pixels < VISIBLE || words.runs().isEmpty()) {
      return;
    }
    if (pixels < READABLE) {
      TextRun last = words.runs().getLast();
      double height = words.size() * 0.34;
      canvas.setFill(colour(words.colour().faded(0.45)));
      canvas.fillRect(
          words.x(),
          words.baseline() - height - words.size() * 0.08,
          last.x() + last.width(),
          height);
      return;
    }
    canvas.setFill(colour(words.colour()));
    for (TextRun run : words.runs()) {
      if (run.shaped()) {
        trace(shapes.outline(run, words.x() + run.x(), words.baseline(), words.size()));
        canvas.fill();
        continue;
      }
      canvas.setFont(fonts.font(run.face(), words.size()));
      canvas.fillText(run.text(), words.x() + run.x(), words.baseline());
    }
  }

  private Color colour(Colour colour) {
    return colours.computeIfAbsent(
        colour, c -> Color.rgb(c.red(), c.green(), c.blue(), c.alpha() / 255.0));
  }
}
