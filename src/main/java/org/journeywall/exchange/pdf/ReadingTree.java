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
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.journeywall.layout.Rect;
import org.journeywall.model.MapId;
import org.journeywall.model.PersonaId;
import org.journeywall.paint.Mark;
import org.journeywall.paint.Page;
import org.journeywall.paint.Ref;
import org.journeywall.paint.Role;
import org.journeywall.text.TextRun;
import org.jspecify.annotations.Nullable;

/// What readers that cannot see the pages are told: each map stage by stage, in each lane by lane,
/// card by card, wherever the pieces stand and on how many sheets; pages of text as they are drawn.
/// A piece of content and everything in it is marked as one; what only decorates is marked as that.
///
/// The name of a lane stands once at the left edge of the wall and is read in every stage: there
/// the paper of the cell's first card says it as a heading.
final class ReadingTree {

  private enum Kind {
    /// Holds other pieces.
    SECTION,
    CONTENT,
    DECORATION,
    /// Part of the content or decoration around it.
    INSIDE
  }

  private final Section root;
  private final Places places;
  private final Pen pen;
  private final PdfWords words;
  private final Deque<Kind> open = new ArrayDeque<>();
  private final Map<PersonaId, TagTreePointer> curves = new HashMap<>();
  private @Nullable MapId map;
  private @Nullable MapTree tree;
  private @Nullable TagTreePointer afterHeading;

  ReadingTree(PdfDocument pdf, Pen pen, Places places, PdfWords words) {
    root = Section.root(pdf);
    this.pen = pen;
    this.places = places;
    this.words = words;
  }

  void openPage(Page page, PdfPage paper) {
    if (!page.map().equals(map)) {
      map = page.map();
      curves.clear();
      Section part = root.section(paper, page.map(), 0, StandardRoles.PART, page.title());
      tree = new MapTree(part, places, words);
    }
    tree().turn(page, paper);
    open.push(Kind.SECTION);
  }

  void closePage() {
    open.pop();
  }

  void open(Mark mark, Page.Part part) {
    Kind kind = open.element() == Kind.SECTION ? kind(mark, part) : Kind.INSIDE;
    open.push(kind);
    switch (kind) {
      case CONTENT -> content(mark);
      case DECORATION -> pen.canvas().openTag(new CanvasArtifact());
      case SECTION -> {
        if (mark instanceof Mark.Group group && group.role() == Role.PARKING_LOT) {
          tree().park();
        }
      }
      case INSIDE -> {}
    }
  }

  /// The first of a group's marks is drawn: where it stood for a heading, the rest begins.
  void pastFirst() {
    TagTreePointer rest = afterHeading;
    if (rest != null) {
      pen.canvas().closeTag();
      pen.canvas().openTag(rest.getTagReference());
      afterHeading = null;
    }
  }

  void close() {
    switch (open.pop()) {
      case CONTENT, DECORATION -> pen.canvas().closeTag();
      case SECTION, INSIDE -> {}
    }
  }

  /// Whether what was opened last is told where it stands; a sheet that only shows a piece of it
  /// does not.
  boolean isTold() {
    return open.element() == Kind.CONTENT;
  }

  private void content(Mark mark) {
    if (!(mark instanceof Mark.Group group)) {
      pen.canvas().openTag(tree().piece(plain(mark)).getTagReference());
    } else if (group.about() instanceof Ref.OfPersona(var persona)) {
      // Curve and faces are one drawing, on all sheets it runs over.
      TagTreePointer figure = curves.computeIfAbsent(persona, this::curve);
      pen.canvas().openTag(tree().here(figure).getTagReference());
    } else if (group.role() == Role.CARD && group.about() instanceof Ref.OfCard(var card)) {
      TagTreePointer heading = tree().laneHeading(card);
      TagTreePointer told = tree().card(card);
      afterHeading = heading == null ? null : told;
      pen.canvas().openTag((heading == null ? told : heading).getTagReference());
      tree().link(told, card, group);
    } else {
      pen.canvas().openTag(tree().group(group).getTagReference());
    }
  }

  private TagTreePointer curve(PersonaId persona) {
    return tree().curve(Objects.requireNonNull(map), persona);
  }

  private AccessibilityProperties plain(Mark mark) {
    return mark instanceof Mark.Image
        ? new DefaultAccessibilityProperties(StandardRoles.FIGURE)
            .setAlternateDescription(words.say("logo"))
        : new DefaultAccessibilityProperties(StandardRoles.P);
  }

  private MapTree tree() {
    if (tree == null) {
      throw new IllegalStateException("no page to read");
    }
    return tree;
  }

  private static Kind kind(Mark mark, Page.Part part) {
    return switch (mark) {
      case Mark.Group group -> kind(group, part);
      case Mark.Words line -> part.tells(bounds(line)) ? Kind.CONTENT : Kind.DECORATION;
      case Mark.Image image -> part.tells(image.rect()) ? Kind.CONTENT : Kind.DECORATION;
      case Mark.Box box -> Kind.DECORATION;
      case Mark.Fill fill -> Kind.DECORATION;
      case Mark.Stroke stroke -> Kind.DECORATION;
    };
  }

  private static Rect bounds(Mark.Words line) {
    double width = line.runs().isEmpty() ? 0 : right(line.runs().getLast());
    return new Rect(line.x(), line.baseline() - line.size(), width, line.size());
  }

  private static double right(TextRun run) {
    return run.x() + run.width();
  }

  private static Kind kind(Mark.Group group, Page.Part part) {
    return switch (group.role()) {
      case WALL, TITLE_BLOCK, CELL, PARKING_LOT -> Kind.SECTION;
      case CURVE, FIGURE -> Kind.CONTENT;
      case TITLE,
          LEGEND,
          STAGE,
          LANE,
          CARD,
          CONVERSION,
          LINK,
          HEADING_2,
          HEADING_3,
          HEADING_4,
          PARAGRAPH ->
          part.tells(group.bounds()) ? Kind.CONTENT : Kind.DECORATION;
      case DECORATION -> Kind.DECORATION;
    };
  }
}
