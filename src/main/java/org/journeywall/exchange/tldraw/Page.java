package org.journeywall.exchange.tldraw;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import org.journeywall.exchange.board.Piece;
import org.journeywall.exchange.board.Sketch;
import org.journeywall.layout.Bend;
import org.journeywall.layout.Measures;
import org.journeywall.layout.Rect;
import org.journeywall.model.CardKind;
import org.journeywall.model.Link;

/// One map as a page of tldraw. Its notes are 200 units wide, so everything is larger by as much as
/// they are than ours. It knows thirteen colours, of which each thing has the nearest.
final class Page {
  private static final double SCALE = 200 / Measures.NOTE;
  // Small text of tldraw is 18 units high; this makes ours of it.
  private static final double NAME = 15 * SCALE / 18;
  private static final double DETAIL = 11 * SCALE / 18;
  private static final double FIGURE = 22 * SCALE / 18;
  private static final String KEPT = "journeywall";

  private final ArrayNode records;
  private final Sketch sketch;
  private final String page;
  private final Map<String, Rect> notes = new HashMap<>();
  private final Map<String, Integer> personas = new HashMap<>();
  private int index;

  Page(ArrayNode records, Sketch sketch, int number) {
    this.records = records;
    this.sketch = sketch;
    page = "page:p" + number;
    ObjectNode record = records.addObject().put("id", page).put("typeName", "page");
    record.put("name", sketch.name()).put("index", FractionalKeys.of(number)).putObject("meta");
  }

  void write() {
    sketch.all(Piece.Note.class).forEach(note -> notes.put(note.id(), note.rect()));
    for (Piece piece : sketch.pieces()) {
      switch (piece) {
        case Piece.Panel panel -> panel(panel);
        case Piece.Note note -> note(note);
        case Piece.Curve curve -> curve(curve);
        case Piece.Face face -> face(face);
        case Piece.Arrow arrow -> arrow(arrow);
      }
    }
  }

  private String shapeId(String id) {
    return "shape:" + page.substring("page:".length()) + "-" + id;
  }

  private ObjectNode shape(String type, String id, double x, double y) {
    ObjectNode shape = records.addObject().put("id", shapeId(id)).put("typeName", "shape");
    shape.put("type", type).put("x", x * SCALE).put("y", y * SCALE).put("rotation", 0);
    shape.put("index", FractionalKeys.of(++index)).put("parentId", page);
    shape.put("isLocked", false).put("opacity", 1).putObject("meta");
    return shape;
  }

  private static void keep(ObjectNode shape, Map<String, String> data) {
    if (shape.get("meta") instanceof ObjectNode meta && !data.isEmpty()) {
      ObjectNode kept = meta.putObject(KEPT);
      data.forEach(kept::put);
    }
  }

  /// A box.
  ///
  /// @param fill how tldraw calls it: `solid` is paler than the colour, `fill` is the colour
  private ObjectNode box(String id, Rect rect, String geo, String colour, String fill) {
    ObjectNode shape = shape("geo", id, rect.x(), rect.y());
    ObjectNode props = shape.putObject("props").put("geo", geo);
    props.put("w", rect.width() * SCALE).put("h", rect.height() * SCALE).put("growY", 0);
    props.put("dash", "solid").put("fill", fill).put("color", colour).put("size", "s");
    props.put("labelColor", "black").put("font", "sans").put("align", "middle");
    props.put("verticalAlign", "middle").put("url", "").put("text", "").put("scale", 1);
    return shape;
  }

  private static void label(ObjectNode box, String text, String colour, String align) {
    if (box.get("props") instanceof ObjectNode props) {
      props.put("text", text).put("labelColor", colour).put("align", align);
    }
  }

  private void text(String id, Rect at, String text, double scale, String colour) {
    ObjectNode props = shape("text", id, at.x(), at.y()).putObject("props");
    props.put("color", colour).put("size", "s").put("font", "sans").put("textAlign", "start");
    props.put("w", Math.max(1, at.width() * SCALE / scale)).put("text", text);
    props.put("scale", scale).put("autoSize", false);
  }

  private void panel(Piece.Panel panel) {
    Rect rect = panel.rect();
    switch (panel.part()) {
      case LANE -> {
        keep(
            box(panel.id() + "-ground", panel.ground(), "rectangle", "grey", "none"), panel.data());
        box(panel.id(), rect, "rectangle", "grey", "semi");
        titled(panel, rect.x() + Measures.LANE_INSET, rect.y() + 12);
      }
      case STAGE -> {
        ObjectNode head = box(panel.id(), rect, "rectangle", "blue", "fill");
        keep(head, panel.data());
        label(head, (panel.name() + "\n" + panel.detail()).strip(), "white", "start");
      }
      case CORNER -> titled(panel, rect.x() + Measures.LANE_INSET, 24);
      case PARKING -> {
        keep(box(panel.id(), rect, "rectangle", "grey", "semi"), Map.of("part", "parking"));
        var at = new Rect(Measures.PARKING_MARGIN, rect.y() + 8, 300, 20);
        text(panel.id() + "-name", at, panel.name(), NAME, "black");
      }
      case PILL, PERSONA -> {
        box(panel.id() + "-ground", rect, "rectangle", "white", "fill");
        var at = new Rect(rect.x() + 6, rect.y() + 1, rect.width() + 20, rect.height());
        text(panel.id(), at, panel.name(), DETAIL, "black");
      }
    }
  }

  private void titled(Piece.Panel panel, double x, double y) {
    double width = panel.rect().width() - 30;
    text(panel.id() + "-name", new Rect(x, y, width, 24), panel.name(), NAME, "black");
    if (!panel.detail().isEmpty()) {
      var below = new Rect(x, y + 26, width, 20);
      text(panel.id() + "-detail", below, panel.detail(), DETAIL, "grey");
    }
  }

  private void note(Piece.Note note) {
    Rect rect = note.rect();
    if (!note.figure().isEmpty()) {
      keep(box(note.id(), rect, "rectangle", "grey", "none"), note.data());
      double width = rect.width() - 16;
      var top = new Rect(rect.x() + 9, rect.y() + 4, width, 30);
      text(note.id() + "-figure", top, note.figure(), FIGURE, "black");
      var name = new Rect(rect.x() + 9, rect.y() + 36, width, 20);
      text(note.id() + "-name", name, note.text(), DETAIL, "grey");
      badge(note, note.figure().length() * 13.5 + 12, 12, rect.width());
      return;
    }
    ObjectNode shape = shape("note", note.id(), rect.x(), rect.y());
    ObjectNode props = shape.putObject("props").put("color", colour(note.kind()));
    props.put("labelColor", "black").put("size", note.size() > 13 ? "m" : "s");
    props.put("font", "sans").put("fontSizeAdjustment", 0).put("align", "start");
    props.put("verticalAlign", "start").put("growY", (rect.height() - Measures.NOTE) * SCALE);
    props.put("url", "").put("text", note.text()).put("scale", 1);
    keep(shape, note.data());
    double lines = note.badge().lines().count();
    badge(note, 9, rect.height() - 6 - lines * 15, rect.width());
  }

  private void badge(Piece.Note note, double dx, double dy, double width) {
    if (!note.badge().isEmpty()) {
      var at = new Rect(note.rect().x() + dx, note.rect().y() + dy, width, 16);
      text(note.id() + "-badge", at, note.badge(), DETAIL, "black");
    }
  }

  private static String colour(CardKind kind) {
    return switch (kind) {
      case TOUCHPOINT -> "yellow";
      case NEED -> "light-blue";
      case EMOTION -> "light-red";
      case CONCERN -> "orange";
      case ACTION -> "light-green";
      case METRIC -> "white";
      case OPPORTUNITY -> "light-violet";
      case NOTE -> "grey";
    };
  }

  // tldraw has four strong colours that are told apart; personas take them in turn.
  private String line(String persona) {
    return switch (personas.computeIfAbsent(persona, one -> personas.size()) % 4) {
      case 0 -> "red";
      case 1 -> "green";
      case 2 -> "violet";
      default -> "orange";
    };
  }

  private void curve(Piece.Curve curve) {
    Bend.Through first = curve.bends().getFirst().at(0);
    ObjectNode props = shape("line", curve.id(), first.x(), first.y()).putObject("props");
    props
        .put("color", line(curve.persona()))
        .put("dash", "solid")
        .put("size", "m")
        .put("spline", "cubic");
    props.put("scale", 1);
    ObjectNode points = props.putObject("points");
    int number = 1;
    point(points, number++, first, first);
    for (Bend bend : curve.bends()) {
      point(points, number++, bend.at(0.5), first);
      point(points, number++, bend.at(1), first);
    }
  }

  private static void point(ObjectNode points, int number, Bend.Through point, Bend.Through first) {
    String key = FractionalKeys.of(number);
    ObjectNode one = points.putObject(key).put("id", key).put("index", key);
    one.put("x", (point.x() - first.x()) * SCALE).put("y", (point.y() - first.y()) * SCALE);
  }

  private void face(Piece.Face face) {
    box(face.id(), face.rect(), "ellipse", line(face.persona()), "semi");
    // A label of its own would be broken: tldraw leaves more room around it than a face has.
    var inside = new Rect(face.rect().x() + 5, face.rect().y() + 6, 40, 16);
    text(face.id() + "-score", inside, face.score(), DETAIL, "black");
    if (!face.word().isEmpty()) {
      text(face.id() + "-word", face.beside(), face.word(), DETAIL, "black");
    }
  }

  private void arrow(Piece.Arrow arrow) {
    Rect from = notes.get(arrow.from());
    Rect to = notes.get(arrow.to());
    if (from == null || to == null) {
      return;
    }
    Bend curve = arrow.curve();
    ObjectNode shape = shape("arrow", arrow.id(), curve.fromX(), curve.fromY());
    ObjectNode props = shape.putObject("props").put("dash", "solid").put("size", "s");
    boolean related = arrow.kind() == Link.Kind.RELATES;
    props.put("dash", related ? "dashed" : "solid").put("fill", "none").put("font", "sans");
    props.put("color", arrow.kind() == Link.Kind.ANSWERED_BY ? "green" : "grey");
    props.put("labelColor", "black").put("bend", 0).put("arrowheadStart", "none");
    props.put("arrowheadEnd", related ? "none" : "arrow").put("text", arrow.label());
    props.put("labelPosition", 0.5).put("scale", 1);
    props.putObject("start").put("x", 0).put("y", 0);
    props
        .putObject("end")
        .put("x", (curve.toX() - curve.fromX()) * SCALE)
        .put("y", (curve.toY() - curve.fromY()) * SCALE);
    binding(arrow, "start", arrow.from(), from, curve.at(0));
    binding(arrow, "end", arrow.to(), to, curve.at(1));
  }

  private void binding(
      Piece.Arrow arrow, String terminal, String note, Rect rect, Bend.Through at) {
    String id = "binding:" + shapeId(arrow.id()).substring("shape:".length()) + "-" + terminal;
    ObjectNode binding = records.addObject().put("id", id).put("typeName", "binding");
    binding.put("type", "arrow").put("fromId", shapeId(arrow.id())).put("toId", shapeId(note));
    binding.putObject("meta");
    ObjectNode props = binding.putObject("props").put("terminal", terminal);
    props.put("isExact", false).put("isPrecise", true);
    props
        .putObject("normalizedAnchor")
        .put("x", Math.clamp((at.x() - rect.x()) / rect.width(), 0.0, 1.0))
        .put("y", Math.clamp((at.y() - rect.y()) / rect.height(), 0.0, 1.0));
  }
}
