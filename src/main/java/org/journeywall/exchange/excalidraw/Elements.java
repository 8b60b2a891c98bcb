package org.journeywall.exchange.excalidraw;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.journeywall.exchange.NoteColours;
import org.journeywall.layout.Bend;
import org.journeywall.layout.Rect;
import org.journeywall.model.PictureId;
import org.journeywall.paint.Colour;
import org.jspecify.annotations.Nullable;

/// Makes the elements of a drawing, with every field Excalidraw 0.18 gives them, so that nothing is
/// guessed on loading.
final class Elements {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  // What Excalidraw calls its plain face, which every computer has.
  private static final int SANS = 2;
  private static final double LEADING = 1.25;

  private final ArrayNode all = JSON.arrayNode();
  private final String prefix;
  private final double dy;
  private final @Nullable String frame;

  /// @param prefix makes ids of several maps different
  /// @param dy how far down the map stands
  /// @param framed whether everything stands in a frame
  Elements(String prefix, double dy, boolean framed) {
    this.prefix = prefix;
    this.dy = dy;
    frame = framed ? prefix + "frame" : null;
  }

  ArrayNode all() {
    return all;
  }

  String id(String id) {
    return prefix + id;
  }

  private ObjectNode element(String type, String id, Rect rect, Colour stroke, double pen) {
    ObjectNode element = JSON.objectNode();
    element.put("id", id(id)).put("type", type);
    element.put("x", round(rect.x())).put("y", round(rect.y() + dy));
    element.put("width", round(rect.width())).put("height", round(rect.height()));
    element.put("angle", 0).put("strokeColor", NoteColours.hex(stroke));
    element.put("backgroundColor", "transparent").put("fillStyle", "solid");
    element.put("strokeWidth", pen).put("strokeStyle", "solid").put("roughness", 0);
    element.put("opacity", 100);
    element.set("groupIds", JSON.arrayNode());
    element.put("frameId", frame);
    element.putNull("roundness");
    element.put("seed", all.size() + 1).put("version", 1).put("versionNonce", all.size() + 1);
    element.put("isDeleted", false);
    element.set("boundElements", JSON.arrayNode());
    element.put("updated", 1).putNull("link");
    element.put("locked", false);
    all.add(element);
    return element;
  }

  // A hundredth of a unit is nothing to see, and makes the file a good deal shorter.
  static double round(double value) {
    return Math.rint(value * 100) / 100;
  }

  ObjectNode box(String id, Rect rect, Colour fill, Colour edge) {
    return element("rectangle", id, rect, edge, 1).put("backgroundColor", NoteColours.hex(fill));
  }

  ObjectNode oval(String id, Rect rect, Colour fill, Colour edge) {
    return element("ellipse", id, rect, edge, 2).put("backgroundColor", NoteColours.hex(fill));
  }

  /// A picture of the file's.
  ObjectNode image(String id, Rect rect, PictureId picture) {
    ObjectNode element = element("image", id, rect, Colour.rgb(0), 1);
    element.put("fileId", picture.value()).put("status", "saved").putNull("crop");
    element.putArray("scale").add(1).add(1);
    return element;
  }

  /// Free text, of which the upper left corner is given.
  ObjectNode text(String id, double x, double y, double width, double size, String text, Colour c) {
    long lines = text.lines().count();
    var rect = new Rect(x, y, width, Math.max(1, lines) * size * LEADING);
    ObjectNode element = element("text", id, rect, c, 1);
    element.put("text", text).put("originalText", text);
    element.put("fontSize", size).put("fontFamily", SANS).put("lineHeight", LEADING);
    element.put("textAlign", "left").put("verticalAlign", "top");
    element.putNull("containerId").put("autoResize", true);
    // What nobody has to take for a note.
    element.putObject("customData").putObject(Drawing.KEPT).put("part", "text");
    return element;
  }

  /// Text that belongs to a shape and moves and wraps with it.
  ///
  /// @param lines the text as it is broken
  ObjectNode inside(ObjectNode shape, Rect box, double size, List<String> lines, String text) {
    double height = Math.max(1, lines.size()) * size * LEADING;
    String own = shape.get("id").textValue().substring(prefix.length()) + "-text";
    ObjectNode element =
        text(own, box.x(), box.y(), box.width(), size, String.join("\n", lines), Colour.rgb(0));
    element.put("height", round(height)).put("originalText", text).put("autoResize", false);
    element.put("containerId", shape.get("id").textValue());
    element.remove("customData");
    bind(shape, element, "text");
    return element;
  }

  static void bind(ObjectNode shape, ObjectNode other, String type) {
    if (shape.get("boundElements") instanceof ArrayNode bound) {
      bound.addObject().put("type", type).put("id", other.get("id").textValue());
    }
  }

  /// A line through points of the drawing.
  ObjectNode line(
      String type, String id, Rect rect, List<Bend.Through> points, Colour c, double pen) {
    ObjectNode element = element(type, id, rect, c, pen);
    Bend.Through first = points.getFirst();
    element.put("x", round(first.x())).put("y", round(first.y() + dy));
    ArrayNode path = JSON.arrayNode();
    for (Bend.Through point : points) {
      path.addArray().add(round(point.x() - first.x())).add(round(point.y() - first.y()));
    }
    element.set("points", path);
    element.putNull("lastCommittedPoint").putNull("startBinding").putNull("endBinding");
    element.putNull("startArrowhead").putNull("endArrowhead");
    return element;
  }

  /// What groups elements, so that they are taken together.
  void group(String id, ObjectNode... members) {
    for (ObjectNode member : members) {
      member.set("groupIds", JSON.arrayNode().add(id(id)));
    }
  }

  /// The frame around the map, which comes behind everything in it.
  void frame(Rect rect, String name, Colour edge) {
    ObjectNode element = element("frame", "frame", rect, edge, 2);
    element.putNull("frameId").put("name", name);
  }
}
