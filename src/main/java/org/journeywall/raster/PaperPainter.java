package org.journeywall.raster;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Function;
import org.journeywall.layout.Rect;
import org.journeywall.model.PictureId;
import org.journeywall.paint.Colour;
import org.journeywall.paint.Mark;
import org.journeywall.paint.Outline;
import org.journeywall.paint.Page;
import org.journeywall.text.FontBook;
import org.journeywall.text.TextRun;
import org.jspecify.annotations.Nullable;

/// Draws pages on whatever Java can draw on, a printer above all: letters as outlines, so that no
/// font of a driver takes part. Nothing is translucent, because printing systems turn all that lies
/// below into pixels; shadows are left out, other veils become the colour they have on paper.
public final class PaperPainter {
  private static final Colour PAPER = Colour.rgb(0xFFFFFF);

  private final ShapedText text;
  private final Function<PictureId, @Nullable BufferedImage> pictures;

  /// @param pictures finds the workshop's pictures; null for one that cannot be shown
  public PaperPainter(FontBook book, Function<PictureId, @Nullable BufferedImage> pictures) {
    text = new ShapedText(book);
    this.pictures = pictures;
  }

  /// Draws a page in points from the origin of the graphics.
  public void paint(Graphics2D graphics, Page page) {
    for (Page.Part part : page.parts()) {
      var own = (Graphics2D) graphics.create();
      try {
        Page.Cut cut = part.cut();
        if (cut != null) {
          own.clip(rectangle(cut.shown()));
        }
        own.translate(part.x(), part.y());
        own.scale(part.scale(), part.scale());
        paint(own, part.marks());
      } finally {
        own.dispose();
      }
    }
  }

  private void paint(Graphics2D graphics, List<Mark> marks) {
    for (Mark mark : marks) {
      switch (mark) {
        case Mark.Group group -> paint(graphics, group.marks());
        case Mark.Box box -> box(graphics, box);
        case Mark.Fill fill -> {
          graphics.setPaint(colour(fill.colour()));
          graphics.fill(path(fill.outline()));
        }
        case Mark.Stroke stroke -> {
          graphics.setPaint(colour(stroke.colour()));
          graphics.setStroke(pen(stroke));
          graphics.draw(path(stroke.outline()));
        }
        case Mark.Words words -> {
          graphics.setPaint(colour(words.colour()));
          for (TextRun run : words.runs()) {
            graphics.fill(path(text.outline(run, words.x(), words.baseline(), words.size())));
          }
        }
        case Mark.Image image -> image(graphics, image);
      }
    }
  }

  private static void box(Graphics2D graphics, Mark.Box box) {
    Rect rect = box.rect();
    double round = 2 * box.radius();
    var shape =
        new RoundRectangle2D.Double(rect.x(), rect.y(), rect.width(), rect.height(), round, round);
    Colour fill = box.fill();
    if (fill != null) {
      graphics.setPaint(colour(fill));
      graphics.fill(shape);
    }
    Colour border = box.border();
    if (border != null) {
      graphics.setPaint(colour(border));
      graphics.setStroke(new BasicStroke((float) box.borderWidth()));
      graphics.draw(shape);
    }
  }

  private static BasicStroke pen(Mark.Stroke stroke) {
    float width = (float) stroke.width();
    int cap = BasicStroke.CAP_ROUND;
    int join = BasicStroke.JOIN_ROUND;
    if (stroke.dash().isEmpty()) {
      return new BasicStroke(width, cap, join);
    }
    var dash = new float[stroke.dash().size()];
    for (int i = 0; i < dash.length; i++) {
      dash[i] = stroke.dash().get(i).floatValue();
    }
    return new BasicStroke(width, cap, join, 10, dash, 0);
  }

  private void image(Graphics2D graphics, Mark.Image image) {
    BufferedImage picture = pictures.apply(image.picture());
    if (picture == null) {
      return;
    }
    Rect rect = image.rect().fitted(picture.getWidth(), picture.getHeight());
    var place = AffineTransform.getTranslateInstance(rect.x(), rect.y());
    place.scale(rect.width() / picture.getWidth(), rect.height() / picture.getHeight());
    graphics.drawImage(picture, place, null);
  }

  private static Color colour(Colour colour) {
    return new Color(PAPER.towards(colour, colour.alpha() / 255.0).rgb());
  }

  private static Rectangle2D rectangle(Rect rect) {
    return new Rectangle2D.Double(rect.x(), rect.y(), rect.width(), rect.height());
  }

  private static Path2D path(Outline outline) {
    var path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    for (Outline.Segment segment : outline.segments()) {
      switch (segment) {
        case Outline.MoveTo to -> path.moveTo(to.x(), to.y());
        case Outline.LineTo to -> path.lineTo(to.x(), to.y());
        case Outline.CurveTo to -> path.curveTo(to.x1(), to.y1(), to.x2(), to.y2(), to.x(), to.y());
        case Outline.Close() -> path.closePath();
      }
    }
    return path;
  }
}
