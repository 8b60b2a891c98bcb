package org.journeywall.exchange.pdf;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.canvas.CanvasArtifact;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.kernel.pdf.tagutils.AccessibilityProperties;
import com.itextpdf.kernel.pdf.tagutils.DefaultAccessibilityProperties;
import com.itextpdf.kernel.pdf.tagutils.TagTreePointer;
import java.util.ArrayDeque;
import java.util.Deque;
import org.journeywall.paint.Mark;
import org.journeywall.paint.Role;

/// Tells readers that cannot see the page what each group of marks is. A section holds others; a
/// piece of content and everything in it is marked as one; what only decorates is marked as that.
final class Tags {

  private enum Kind {
    /// Holds other tags.
    SECTION,
    /// Says something.
    CONTENT,
    DECORATION,
    /// Part of the content or decoration around it.
    INSIDE
  }

  private final TagTreePointer pointer;
  private final Pen pen;
  private final Deque<Kind> open = new ArrayDeque<>();

  Tags(PdfDocument pdf, Pen pen) {
    pointer = new TagTreePointer(pdf);
    this.pen = pen;
  }

  void openPage(PdfPage page, String title) {
    pointer.setPageForTagging(page);
    pointer.addTag(StandardRoles.PART);
    pointer.getProperties().setAlternateDescription(title);
    open.push(Kind.SECTION);
  }

  void closePage() {
    open.pop();
    pointer.moveToParent();
  }

  void open(Mark mark) {
    Kind kind = open.element() == Kind.SECTION ? kind(mark) : Kind.INSIDE;
    open.push(kind);
    switch (kind) {
      case SECTION -> pointer.addTag(StandardRoles.SECT);
      case CONTENT -> {
        pointer.addTag(properties(mark));
        pen.canvas().openTag(pointer.getTagReference());
      }
      case DECORATION -> pen.canvas().openTag(new CanvasArtifact());
      case INSIDE -> {}
    }
  }

  void close() {
    switch (open.pop()) {
      case SECTION -> pointer.moveToParent();
      case CONTENT -> {
        pen.canvas().closeTag();
        pointer.moveToParent();
      }
      case DECORATION -> pen.canvas().closeTag();
      case INSIDE -> {}
    }
  }

  private static Kind kind(Mark mark) {
    return switch (mark) {
      case Mark.Group group -> kind(group.role());
      case Mark.Words words -> Kind.CONTENT;
      case Mark.Image image -> Kind.CONTENT;
      case Mark.Box box -> Kind.DECORATION;
      case Mark.Fill fill -> Kind.DECORATION;
      case Mark.Stroke stroke -> Kind.DECORATION;
    };
  }

  private static Kind kind(Role role) {
    return switch (role) {
      case WALL, TITLE_BLOCK, CELL, PARKING_LOT -> Kind.SECTION;
      case TITLE, LEGEND, STAGE, LANE, CARD, CURVE, CONVERSION, LINK -> Kind.CONTENT;
      case DECORATION -> Kind.DECORATION;
    };
  }

  private static AccessibilityProperties properties(Mark mark) {
    if (mark instanceof Mark.Image) {
      return figure("Logo");
    }
    if (mark instanceof Mark.Group group) {
      return switch (group.role()) {
        case CURVE -> figure(group.label());
        case TITLE -> new DefaultAccessibilityProperties(StandardRoles.H1);
        case STAGE -> new DefaultAccessibilityProperties(StandardRoles.H2);
        case WALL,
            TITLE_BLOCK,
            CELL,
            PARKING_LOT,
            LEGEND,
            LANE,
            CARD,
            CONVERSION,
            LINK,
            DECORATION ->
            new DefaultAccessibilityProperties(StandardRoles.P);
      };
    }
    return new DefaultAccessibilityProperties(StandardRoles.P);
  }

  private static AccessibilityProperties figure(String description) {
    var figure = new DefaultAccessibilityProperties(StandardRoles.FIGURE);
    return figure.setAlternateDescription(description);
  }
}
