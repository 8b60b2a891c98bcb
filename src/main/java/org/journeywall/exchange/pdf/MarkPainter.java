package org.journeywall.exchange.pdf;

import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.xobject.PdfImageXObject;
import java.io.IOException;
import java.util.List;
import org.journeywall.layout.Rect;
import org.journeywall.paint.Colour;
import org.journeywall.paint.Mark;
import org.journeywall.paint.Page;
import org.journeywall.paint.Palette;
import org.journeywall.paint.Role;

/// Draws marks one after the other, which is also the order they are read in.
final class MarkPainter {

  /// One of the pale sheets that together look like a shadow.
  private record Shade(double down, double wider, double opacity) {}

  private static final List<Shade> UNDER_NOTE =
      List.of(new Shade(1.6, 0.9, 0.05), new Shade(0.8, 0.2, 0.09));
  private static final List<Shade> UNDER_LIFTED =
      List.of(new Shade(6, 2.5, 0.05), new Shade(4, 1, 0.07), new Shade(2, 0, 0.09));

  private final Pen pen;
  private final ReadingTree tree;
  private final WordPainter words;
  private final Pictures pictures;
  private final Bookmarks bookmarks;

  MarkPainter(
      Pen pen, ReadingTree tree, WordPainter words, Pictures pictures, Bookmarks bookmarks) {
    this.pen = pen;
    this.tree = tree;
    this.words = words;
    this.pictures = pictures;
    this.bookmarks = bookmarks;
  }

  void paint(Page.Part part, PdfPage page, Steps steps) throws IOException {
    pen.enter(part);
    paint(part.marks(), part, page, steps);
    pen.leave(part);
  }

  // At the outermost marks nothing is open that would have to be closed in the same stream.
  private void paint(List<Mark> marks, Page.Part part, PdfPage page, Steps steps)
      throws IOException {
    for (Mark mark : marks) {
      paint(List.of(mark), part, steps);
      if (part.cut() == null) {
        pen.pack(page);
      }
    }
  }

  private void paint(List<Mark> marks, Page.Part part, Steps steps) throws IOException {
    boolean first = true;
    for (Mark mark : marks) {
      steps.step();
      tree.open(mark, part);
      paint(mark, part, steps);
      tree.close();
      if (first) {
        tree.pastFirst();
        first = false;
      }
    }
  }

  private void paint(Mark mark, Page.Part part, Steps steps) throws IOException {
    switch (mark) {
      case Mark.Group group -> {
        if (group.role() == Role.STAGE && tree.isTold()) {
          bookmarks.stage(group.label(), pen.x(group.bounds().x()), pen.y(group.bounds().y()));
        }
        paint(group.marks(), part, steps);
      }
      case Mark.Box box -> box(box);
      case Mark.Fill fill -> {
        pen.fillWith(fill.colour());
        pen.trace(fill.outline());
        pen.canvas().fill();
      }
      case Mark.Stroke stroke -> {
        pen.strokeWith(stroke.colour(), stroke.width(), stroke.dash());
        pen.trace(stroke.outline());
        pen.canvas().stroke();
      }
      case Mark.Words line -> words.paint(line);
      case Mark.Image image -> image(image);
    }
  }

  private void box(Mark.Box box) {
    switch (box.shadow()) {
      case NONE -> {}
      case NOTE -> UNDER_NOTE.forEach(shade -> shade(box, shade));
      case LIFTED -> UNDER_LIFTED.forEach(shade -> shade(box, shade));
    }
    Colour fill = box.fill();
    Colour border = box.border();
    if (fill != null) {
      pen.fillWith(fill);
    }
    if (border != null) {
      pen.strokeWith(border, box.borderWidth(), List.of());
    }
    rectangle(box.rect(), box.radius());
    if (fill != null && border != null) {
      pen.canvas().fillStroke();
    } else if (border != null) {
      pen.canvas().stroke();
    } else {
      pen.canvas().fill();
    }
  }

  private void shade(Mark.Box box, Shade shade) {
    pen.fillWith(Palette.LIGHT.shadow().faded(shade.opacity()));
    Rect below = box.rect().movedBy(0, shade.down()).inset(-shade.wider());
    rectangle(below, box.radius() + shade.wider());
    pen.canvas().fill();
  }

  private void rectangle(Rect rect, double radius) {
    PdfCanvas page = pen.canvas();
    double x = pen.x(rect.x());
    double y = pen.y(rect.bottom());
    double width = pen.size(rect.width());
    double height = pen.size(rect.height());
    if (radius > 0) {
      page.roundRectangle(x, y, width, height, pen.size(radius));
    } else {
      page.rectangle(x, y, width, height);
    }
  }

  private void image(Mark.Image image) {
    PdfImageXObject picture = pictures.get(image.picture());
    if (picture == null) {
      return;
    }
    Rect rect = image.rect().fitted(picture.getWidth(), picture.getHeight());
    pen.fillWith(Palette.LIGHT.wall());
    pen.canvas()
        .addXObjectWithTransformationMatrix(
            picture,
            (float) pen.size(rect.width()),
            0,
            0,
            (float) pen.size(rect.height()),
            (float) pen.x(rect.x()),
            (float) pen.y(rect.bottom()));
  }
}
