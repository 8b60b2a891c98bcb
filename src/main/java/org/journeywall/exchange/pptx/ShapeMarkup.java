package org.journeywall.exchange.pptx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.journeywall.layout.Rect;
import org.journeywall.model.PictureId;
import org.journeywall.model.Texts;
import org.journeywall.paint.Colour;
import org.journeywall.paint.Outline;
import org.journeywall.vector.Markup;
import org.jspecify.annotations.Nullable;

/// Writes shapes as PresentationML (ECMA-376 part 1, chapters 19 and 20). POI could make them one
/// by one, but looks through the whole slide at every group, and its tree of a large slide takes
/// hundreds of megabytes.
final class ShapeMarkup {
  private static final String SPACES =
      " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
  private static final double EMU = 12_700;
  private static final long QUARTER = 5_400_000;
  private static final long WHOLE = 100_000;
  private static final double SHADOW_BLUR = 3;
  private static final double SHADOW_FALL = 1.2;
  private static final double SHADOW_OPACITY = 0.28;

  private final Markup xml;
  private final WritingMarkup text;
  private final Map<PictureId, String> pictures;

  private ShapeMarkup(Markup xml, String language, Map<PictureId, String> pictures) {
    this.xml = xml;
    this.pictures = pictures;
    text = new WritingMarkup(xml, language);
  }

  /// Writes the tree of a slide's shapes, in the prefix of the slide around it.
  ///
  /// @param pictures how the slide names those it shows
  static void tree(
      List<Shape> shapes, String language, Map<PictureId, String> pictures, OutputStream out)
      throws IOException {
    var xml = new Markup(out);
    xml.raw("<p:spTree" + SPACES + ">");
    xml.raw("<p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>");
    xml.raw("<p:grpSpPr/>");
    var writer = new ShapeMarkup(xml, language, pictures);
    for (Shape shape : shapes) {
      writer.write(shape);
    }
    xml.close("p:spTree");
    xml.flush();
  }

  private void write(Shape shape) throws IOException {
    switch (shape.element) {
      case GROUP -> group(shape);
      case CONNECTOR -> connector(shape);
      case SHAPE, TEXT_BOX, TITLE -> simple(shape);
      case PICTURE -> picture(shape);
    }
  }

  private void named(Shape shape) throws IOException {
    xml.open("p:cNvPr").with("id", Integer.toString(shape.id));
    xml.with("name", Texts.line(shape.name()));
    if (!shape.said().isEmpty()) {
      xml.with("descr", shape.said());
    }
    xml.empty();
  }

  private void group(Shape group) throws IOException {
    xml.open("p:grpSp");
    xml.open("p:nvGrpSpPr");
    named(group);
    xml.raw("<p:cNvGrpSpPr/><p:nvPr/>");
    xml.close("p:nvGrpSpPr");
    xml.open("p:grpSpPr").open("a:xfrm");
    place("a:off", "a:ext", group.place);
    place("a:chOff", "a:chExt", group.place);
    xml.close("a:xfrm");
    xml.close("p:grpSpPr");
    for (Shape shape : group.inside) {
      write(shape);
    }
    xml.close("p:grpSp");
  }

  private void connector(Shape shape) throws IOException {
    xml.open("p:cxnSp").open("p:nvCxnSpPr");
    named(shape);
    xml.open("p:cNvCxnSpPr");
    end("a:stCxn", shape.from());
    end("a:endCxn", shape.to());
    xml.close("p:cNvCxnSpPr");
    xml.raw("<p:nvPr/>").close("p:nvCxnSpPr");
    look(shape);
    xml.close("p:cxnSp");
  }

  private void end(String element, Shape.@Nullable End end) throws IOException {
    if (end != null) {
      xml.open(element).with("id", Integer.toString(end.shape().id));
      xml.with("idx", Integer.toString(end.site())).empty();
    }
  }

  private void simple(Shape shape) throws IOException {
    xml.open("p:sp").open("p:nvSpPr");
    named(shape);
    switch (shape.element) {
      case TEXT_BOX -> xml.raw("<p:cNvSpPr txBox=\"1\"/><p:nvPr/>");
      case TITLE ->
          xml.raw("<p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr>")
              .raw("<p:nvPr><p:ph type=\"title\"/></p:nvPr>");
      case SHAPE, CONNECTOR, GROUP, PICTURE -> xml.raw("<p:cNvSpPr/><p:nvPr/>");
    }
    xml.close("p:nvSpPr");
    look(shape);
    Writing writing = shape.writing();
    if (writing != null) {
      text.write(writing);
    }
    xml.close("p:sp");
  }

  private void picture(Shape shape) throws IOException {
    xml.open("p:pic").open("p:nvPicPr");
    named(shape);
    xml.raw("<p:cNvPicPr><a:picLocks noChangeAspect=\"1\"/></p:cNvPicPr><p:nvPr/>");
    xml.close("p:nvPicPr");
    xml.open("p:blipFill").open("a:blip");
    xml.with("r:embed", Objects.requireNonNull(pictures.get(shape.picture()))).empty();
    xml.raw("<a:stretch><a:fillRect/></a:stretch>").close("p:blipFill");
    look(shape);
    xml.close("p:pic");
  }

  private void look(Shape shape) throws IOException {
    xml.open("p:spPr").open("a:xfrm");
    if (shape.isTurned()) {
      xml.with("rot", Long.toString(QUARTER));
    }
    if (shape.isMirroredAcross()) {
      xml.with("flipH", "1");
    }
    if (shape.isMirroredDown()) {
      xml.with("flipV", "1");
    }
    place("a:off", "a:ext", shape.place);
    xml.close("a:xfrm");
    geometry(shape);
    fill(shape.fill());
    line(shape);
    shadow(shape);
    xml.close("p:spPr");
  }

  private void place(String corner, String size, Rect rect) throws IOException {
    xml.open(corner).with("x", emu(rect.x())).with("y", emu(rect.y())).empty();
    // From edge to edge, so that edges that meet do so to the last unit.
    xml.open(size).with("cx", emu(rect.right(), rect.x()));
    xml.with("cy", emu(rect.bottom(), rect.y())).empty();
  }

  private static String emu(double points) {
    return Long.toString(Math.round(points * EMU));
  }

  private static String emu(double to, double from) {
    return Long.toString(Math.max(0, Math.round(to * EMU) - Math.round(from * EMU)));
  }

  private void geometry(Shape shape) throws IOException {
    Outline path = shape.path();
    if (path != null) {
      path(path, shape.place);
      return;
    }
    xml.open("a:prstGeom").with("prst", shape.form());
    xml.open("a:avLst");
    for (var guide : shape.adjusted.entrySet()) {
      xml.open("a:gd").with("name", guide.getKey()).with("fmla", "val " + guide.getValue()).empty();
    }
    xml.close("a:avLst");
    xml.close("a:prstGeom");
  }

  private void path(Outline path, Rect place) throws IOException {
    xml.open("a:custGeom").raw("<a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/>");
    xml.raw("<a:rect l=\"0\" t=\"0\" r=\"r\" b=\"b\"/>").open("a:pathLst").open("a:path");
    xml.with("w", emu(place.width())).with("h", emu(place.height()));
    for (Outline.Segment segment : path.segments()) {
      switch (segment) {
        case Outline.MoveTo(double x, double y) -> points("a:moveTo", place, x, y);
        case Outline.LineTo(double x, double y) -> points("a:lnTo", place, x, y);
        case Outline.CurveTo(double x1, double y1, double x2, double y2, double x, double y) ->
            points("a:cubicBezTo", place, x1, y1, x2, y2, x, y);
        case Outline.Close() -> xml.raw("<a:close/>");
      }
    }
    xml.close("a:path");
    xml.close("a:pathLst");
    xml.close("a:custGeom");
  }

  private void points(String element, Rect place, double... values) throws IOException {
    xml.open(element);
    for (int i = 0; i < values.length; i += 2) {
      xml.open("a:pt").with("x", emu(values[i] - place.x()));
      xml.with("y", emu(values[i + 1] - place.y())).empty();
    }
    xml.close(element);
  }

  private void fill(@Nullable Colour colour) throws IOException {
    if (colour == null) {
      xml.raw("<a:noFill/>");
    } else {
      colour(xml, colour);
    }
  }

  /// A colour as something is filled with it.
  static void colour(Markup xml, Colour colour) throws IOException {
    xml.open("a:solidFill");
    plain(xml, colour, colour.alpha() * WHOLE / 255);
    xml.close("a:solidFill");
  }

  private static void plain(Markup xml, Colour colour, long opacity) throws IOException {
    xml.open("a:srgbClr").with("val", hex(colour.rgb()));
    if (opacity < WHOLE) {
      xml.open("a:alpha").with("val", Long.toString(opacity)).empty();
    }
    xml.close("a:srgbClr");
  }

  private static String hex(int rgb) {
    return HexFormat.of().withUpperCase().toHexDigits(rgb, 6);
  }

  private void line(Shape shape) throws IOException {
    Colour colour = shape.line();
    if (colour == null) {
      xml.raw("<a:ln><a:noFill/></a:ln>");
      return;
    }
    xml.open("a:ln").with("w", emu(shape.pen()));
    colour(xml, colour);
    if (shape.isDashed()) {
      xml.raw("<a:prstDash val=\"dash\"/>");
    }
    xml.raw("<a:round/>");
    ending("a:headEnd", shape.head());
    ending("a:tailEnd", shape.tail());
    xml.close("a:ln");
  }

  private void ending(String element, String type) throws IOException {
    if (!type.isEmpty()) {
      xml.open(element).with("type", type).empty();
    }
  }

  private void shadow(Shape shape) throws IOException {
    Colour colour = shape.shadow();
    if (colour != null) {
      xml.open("a:effectLst").open("a:outerShdw");
      xml.with("blurRad", emu(SHADOW_BLUR * shape.shadowSize()));
      xml.with("dist", emu(SHADOW_FALL * shape.shadowSize()));
      xml.with("dir", Long.toString(QUARTER)).with("algn", "t").with("rotWithShape", "0");
      plain(xml, colour, Math.round(SHADOW_OPACITY * WHOLE));
      xml.close("a:outerShdw");
      xml.close("a:effectLst");
    }
  }
}
