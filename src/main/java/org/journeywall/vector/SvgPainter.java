package org.journeywall.vector;

import java.io.IOException;
import java.util.Base64;
import java.util.List;
import org.journeywall.layout.Rect;
import org.journeywall.model.Picture;
import org.journeywall.model.PictureId;
import org.journeywall.model.Table;
import org.journeywall.paint.Colour;
import org.journeywall.paint.Mark;
import org.journeywall.paint.Outline;
import org.journeywall.paint.Palette;
import org.journeywall.raster.PictureHeader;
import org.journeywall.raster.ShapedText;
import org.journeywall.text.FontBook;
import org.journeywall.text.TextRun;

/// Draws marks as SVG elements, in their order, which is also the order they are read in. Text is
/// text, set in the faces of the style sheet; what shaping would need more of a font for is drawn
/// as outlines with the text lying invisible over them, to be found and copied all the same.
public final class SvgPainter {

  /// One of the pale sheets that together look like a shadow.
  private record Shade(double down, double wider, double opacity) {}

  private static final List<Shade> UNDER_NOTE =
      List.of(new Shade(1.6, 0.9, 0.05), new Shade(0.8, 0.2, 0.09));
  private static final List<Shade> UNDER_LIFTED =
      List.of(new Shade(6, 2.5, 0.05), new Shade(4, 1, 0.07), new Shade(2, 0, 0.09));

  private final Typefaces typefaces;
  private final ShapedText shaped;
  private final Table<PictureId, Picture> pictures;
  private final Caption.Source captions;

  /// @param pictures the workshop's; what is no picture is left out
  public SvgPainter(FontBook book, Table<PictureId, Picture> pictures, Caption.Source captions) {
    typefaces = new Typefaces(book);
    shaped = new ShapedText(book);
    this.pictures = pictures;
    this.captions = captions;
  }

  /// Takes note of what will be drawn. To be called with all of it before [#sheet].
  public void expect(List<? extends Mark> marks) {
    typefaces.add(marks);
  }

  /// The style sheet the marks need, with the parts of the fonts.
  public String sheet() {
    return typefaces.sheet();
  }

  /// Draws marks that were expected.
  public void paint(Markup svg, List<? extends Mark> marks) throws IOException {
    for (Mark mark : marks) {
      paint(svg, mark);
    }
  }

  /// Draws one of them.
  public void paint(Markup svg, Mark mark) throws IOException {
    switch (mark) {
      case Mark.Group group -> group(svg, group);
      case Mark.Box box -> box(svg, box);
      case Mark.Fill fill ->
          Ink.fill(Ink.path(svg.open("path"), fill.outline()), fill.colour()).empty();
      case Mark.Stroke stroke -> stroke(svg, stroke);
      case Mark.Words words -> words(svg, words);
      case Mark.Image image -> image(svg, image);
    }
  }

  private void group(Markup svg, Mark.Group group) throws IOException {
    Caption caption = captions.of(group);
    if (caption == null) {
      paint(svg, group.marks());
      return;
    }
    svg.line();
    svg.open("g");
    for (Caption.Attribute attribute : caption.attributes()) {
      svg.with(attribute.name(), attribute.value());
    }
    if (!caption.title().isEmpty()) {
      svg.open("title").text(caption.title()).close("title");
    }
    paint(svg, group.marks());
    svg.close("g");
  }

  private static void box(Markup svg, Mark.Box box) throws IOException {
    switch (box.shadow()) {
      case NONE -> {}
      case NOTE -> shades(svg, box, UNDER_NOTE);
      case LIFTED -> shades(svg, box, UNDER_LIFTED);
    }
    rectangle(svg, box.rect(), box.radius());
    Colour fill = box.fill();
    if (fill == null) {
      svg.with("fill", "none");
    } else {
      Ink.fill(svg, fill);
    }
    Colour border = box.border();
    if (border != null) {
      Ink.stroke(svg, border, box.borderWidth());
    }
    svg.empty();
  }

  private static void shades(Markup svg, Mark.Box box, List<Shade> shades) throws IOException {
    for (Shade shade : shades) {
      Rect below = box.rect().movedBy(0, shade.down()).inset(-shade.wider());
      rectangle(svg, below, box.radius() + shade.wider());
      Ink.fill(svg, Palette.LIGHT.shadow().faded(shade.opacity())).empty();
    }
  }

  private static void rectangle(Markup svg, Rect rect, double radius) throws IOException {
    svg.open("rect").with("x", rect.x()).with("y", rect.y());
    svg.with("width", rect.width()).with("height", rect.height());
    if (radius > 0) {
      svg.with("rx", radius);
    }
  }

  private static void stroke(Markup svg, Mark.Stroke stroke) throws IOException {
    Ink.path(svg.open("path"), stroke.outline()).with("fill", "none");
    Ink.stroke(svg, stroke.colour(), stroke.width());
    svg.with("stroke-linecap", "round").with("stroke-linejoin", "round");
    Ink.dash(svg, stroke.dash().stream().mapToDouble(Double::doubleValue).toArray());
    svg.empty();
  }

  private void words(Markup svg, Mark.Words words) throws IOException {
    for (TextRun run : words.runs()) {
      if (typefaces.isText(run)) {
        svg.open("text").with("x", words.x() + run.x()).with("y", words.baseline());
        svg.with("class", typefaces.style(words, run)).text(run.text()).close("text");
      } else {
        outline(svg, words, run);
      }
    }
  }

  private void outline(Markup svg, Mark.Words words, TextRun run) throws IOException {
    Outline path = shaped.outline(run, words.x(), words.baseline(), words.size());
    Ink.fill(Ink.path(svg.open("path"), path), words.colour()).empty();
    svg.open("text").with("x", words.x() + run.x()).with("y", words.baseline());
    svg.with("font-size", words.size()).with("fill-opacity", 0);
    if (run.width() > 0) {
      svg.with("textLength", run.width()).with("lengthAdjust", "spacingAndGlyphs");
    }
    svg.text(run.text()).close("text");
  }

  private void image(Markup svg, Mark.Image image) throws IOException {
    Picture picture = pictures.get(image.picture());
    if (picture == null || !isPicture(picture)) {
      return;
    }
    Rect rect = image.rect();
    svg.open("image").with("x", rect.x()).with("y", rect.y());
    svg.with("width", rect.width()).with("height", rect.height());
    svg.with("preserveAspectRatio", "xMidYMid meet");
    svg.with("href", "data:" + picture.mediaType() + ";base64," + picture.base64()).empty();
  }

  private static boolean isPicture(Picture picture) {
    try {
      PictureHeader header = PictureHeader.of(Base64.getDecoder().decode(picture.base64()));
      return header != null && header.mediaType().equals(picture.mediaType());
    } catch (IllegalArgumentException notBase64) {
      return false;
    }
  }
}
