package org.journeywall.exchange.excalidraw;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.journeywall.exchange.ExportCancelled;
import org.journeywall.exchange.ExportJob;
import org.journeywall.exchange.NoteColours;
import org.journeywall.exchange.Progress;
import org.journeywall.exchange.board.Piece;
import org.journeywall.exchange.board.Sketch;
import org.journeywall.exchange.board.Sketcher;
import org.journeywall.layout.Bend;
import org.journeywall.layout.Measures;
import org.journeywall.layout.Rect;
import org.journeywall.model.Link;
import org.journeywall.model.MapId;
import org.journeywall.paint.Colour;
import org.journeywall.paint.Palette;

/// Draws maps, one frame below the other.
final class Drawing {
  /// Where the file keeps what brings cards back.
  static final String KEPT = "journeywall";

  /// How far the chevron of a stage reaches into the next.
  static final double POINT = Measures.CHEVRON_POINT;

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final double BETWEEN = 140;
  private static final double MARGIN = 24;
  private static final double PADDING = 5;
  private static final double SMALL = 11;
  private static final double BESIDE = 12;
  private static final double FIGURE = 22;
  private static final int PIECES_PER_BEND = 8;
  private static final int PIECES_PER_LINK = 6;
  private static final double PEN = 2.6;

  private final ArrayNode all = JSON.arrayNode();

  private final boolean cardsOnly;
  private final Photos photos;

  private Drawing(boolean cardsOnly, Photos photos) {
    this.cardsOnly = cardsOnly;
    this.photos = photos;
  }

  /// Adds the elements of all maps of the job and the files they show.
  ///
  /// @param cardsOnly whether notes and arrows are drawn without their frame
  static void into(ObjectNode file, ExportJob job, boolean cardsOnly, Progress progress)
      throws ExportCancelled {
    progress.step(0);
    var sketcher = new Sketcher(job);
    var photos = new Photos(job.workshop().pictures());
    var drawing = new Drawing(cardsOnly, photos);
    double top = 0;
    int done = 0;
    for (MapId map : job.maps()) {
      Sketch sketch = sketcher.of(map);
      progress.step((done + 0.6) / job.maps().size() * 0.9);
      drawing.map(sketch, top, done == 0 ? "" : done + "-");
      top += sketch.height() + 2 * MARGIN + BETWEEN;
      progress.step(++done * 0.9 / job.maps().size());
    }
    file.set("elements", drawing.all);
    file.set("files", photos.files());
  }

  private void map(Sketch sketch, double top, String prefix) {
    var elements = new Elements(prefix, top, !cardsOnly);
    var notes = new HashMap<String, ObjectNode>();
    var arrows = new ArrayList<Piece.Arrow>();
    for (Piece piece : sketch.pieces()) {
      switch (piece) {
        case Piece.Panel panel when cardsOnly -> {}
        case Piece.Panel panel -> panel(elements, panel);
        case Piece.Note note -> notes.put(note.id(), note(elements, note));
        case Piece.Curve curve when cardsOnly -> {}
        case Piece.Curve curve -> curve(elements, curve);
        case Piece.Face face -> face(elements, face);
        case Piece.Arrow arrow -> arrows.add(arrow);
      }
    }
    arrows.forEach(arrow -> arrow(elements, arrow, notes));
    if (!cardsOnly) {
      var around = new Rect(0, 0, sketch.width(), sketch.height()).inset(-MARGIN);
      elements.frame(around, sketch.name(), Palette.LIGHT.edge());
    }
    all.addAll(elements.all());
  }

  private static void panel(Elements elements, Piece.Panel panel) {
    switch (panel.part()) {
      case LANE -> lane(elements, panel);
      case STAGE -> stage(elements, panel);
      case CORNER -> {
        ObjectNode box = elements.box(panel.id(), panel.rect(), panel.fill(), panel.edge());
        titled(elements, panel, box, panel.rect().x() + Measures.LANE_INSET, 30, 16);
      }
      case PARKING -> {
        ObjectNode box = elements.box(panel.id(), panel.rect(), panel.fill(), panel.edge());
        keep(box, panel);
        var ink = Palette.LIGHT.ink();
        elements.text(
            "parking-name",
            Measures.PARKING_MARGIN,
            panel.rect().y() + 10,
            200,
            15,
            panel.name(),
            ink);
      }
      case PILL, PERSONA -> {
        ObjectNode box = elements.box(panel.id(), panel.rect(), panel.fill(), panel.edge());
        keep(box, panel);
        rounded(box);
        centred(elements, box, panel.rect(), panel.name(), SMALL, panel.ink());
      }
    }
  }

  private static void lane(Elements elements, Piece.Panel panel) {
    Palette palette = Palette.LIGHT;
    elements.box(panel.id() + "-ground", panel.ground(), palette.wall(), palette.rule());
    ObjectNode head = elements.box(panel.id(), panel.rect(), panel.fill(), panel.edge());
    titled(elements, panel, head, Measures.LANE_INSET, panel.rect().y() + 16, 15);
  }

  private static void titled(
      Elements elements, Piece.Panel panel, ObjectNode box, double x, double y, double size) {
    double width = panel.rect().width() - 2 * Measures.LANE_INSET;
    ObjectNode name =
        elements.text(panel.id() + "-name", x, y, width, size, panel.name(), panel.ink());
    keep(box, panel);
    keep(name, panel);
    elements.group(panel.id() + "-group", box, name);
    if (!panel.detail().isEmpty()) {
      Colour quiet = Palette.LIGHT.quiet();
      ObjectNode detail =
          elements.text(
              panel.id() + "-detail", x, y + size * 1.4, width, BESIDE, panel.detail(), quiet);
      elements.group(panel.id() + "-group", box, name, detail);
    }
  }

  private static void stage(Elements elements, Piece.Panel panel) {
    Rect rect = panel.rect();
    double right = rect.right() + Measures.CHEVRON_POINT;
    double middle = rect.centreY();
    var outline =
        List.of(
            new Bend.Through(rect.x(), rect.y()),
            new Bend.Through(rect.right(), rect.y()),
            new Bend.Through(right, middle),
            new Bend.Through(rect.right(), rect.bottom()),
            new Bend.Through(rect.x(), rect.bottom()),
            new Bend.Through(rect.x() + Measures.CHEVRON_POINT, middle),
            new Bend.Through(rect.x(), rect.y()));
    var around = new Rect(rect.x(), rect.y(), rect.width() + Measures.CHEVRON_POINT, rect.height());
    ObjectNode chevron = elements.line("line", panel.id(), around, outline, panel.edge(), 1);
    chevron.put("backgroundColor", NoteColours.hex(panel.fill())).put("polygon", true);
    double x = rect.x() + Measures.CHEVRON_POINT + 14;
    double width = rect.width() - Measures.CHEVRON_POINT - 24;
    double top = panel.detail().isEmpty() ? middle - 10 : middle - 19;
    ObjectNode name =
        elements.text(panel.id() + "-name", x, top, width, 16, panel.name(), panel.ink());
    keep(chevron, panel);
    keep(name, panel);
    elements.group(panel.id() + "-group", chevron, name);
    if (!panel.detail().isEmpty()) {
      ObjectNode detail =
          elements.text(
              panel.id() + "-detail", x, top + 22, width, BESIDE, panel.detail(), panel.ink());
      elements.group(panel.id() + "-group", chevron, name, detail);
    }
    Rect ground = panel.ground();
    var edge =
        List.of(
            new Bend.Through(ground.right(), ground.y()),
            new Bend.Through(ground.right(), ground.bottom()));
    var thin = new Rect(ground.right(), ground.y(), 0, ground.height());
    elements.line("line", panel.id() + "-edge", thin, edge, Palette.LIGHT.rule(), 1);
  }

  private static void keep(ObjectNode element, Piece.Panel panel) {
    ObjectNode kept = element.putObject("customData").putObject(KEPT);
    kept.put("part", panel.part().name().toLowerCase(Locale.ROOT));
    panel.data().forEach(kept::put);
  }

  private static void rounded(ObjectNode box) {
    box.putObject("roundness").put("type", 3);
  }

  private static void centred(
      Elements elements, ObjectNode shape, Rect rect, String text, double size, Colour ink) {
    double height = size * 1.25;
    var inner = new Rect(rect.x() + 2, rect.centreY() - height / 2, rect.width() - 4, height);
    ObjectNode inside = elements.inside(shape, inner, size, List.of(text), text);
    inside.put("strokeColor", NoteColours.hex(ink));
    inside.put("textAlign", "center").put("verticalAlign", "middle");
  }

  private ObjectNode note(Elements elements, Piece.Note note) {
    Rect rect = note.rect();
    ObjectNode box = elements.box(note.id(), rect, note.fill(), note.edge());
    ObjectNode kept = box.putObject("customData").putObject(KEPT);
    note.data().forEach(kept::put);
    kept.put("shown", note.text());
    double top = rect.y() + (note.figure().isEmpty() ? 8 : 38);
    double height = note.lines().size() * note.size() * 1.25;
    var inner = new Rect(rect.x() + PADDING + 3, top, rect.width() - 2 * PADDING - 6, height);
    ObjectNode text = elements.inside(box, inner, note.size(), note.lines(), note.text());
    text.put("strokeColor", NoteColours.hex(note.ink()));
    if (!note.figure().isEmpty()) {
      text.put("verticalAlign", "middle");
      ObjectNode figure =
          elements.text(
              note.id() + "-figure",
              rect.x() + PADDING + 3,
              rect.y() + 8,
              rect.width() - 16,
              FIGURE,
              note.figure(),
              note.ink());
      elements.group(note.id() + "-group", box, text, figure);
    }
    badge(elements, note, box, text);
    photos.put(elements, note, box, text);
    return box;
  }

  private static void badge(Elements elements, Piece.Note note, ObjectNode box, ObjectNode text) {
    if (note.badge().isEmpty()) {
      return;
    }
    double height = note.badge().lines().count() * SMALL * 1.25;
    double y = note.rect().bottom() - 6 - height;
    double x = note.rect().x() + PADDING + 3;
    boolean beside = y < note.rect().y() + 38 + note.lines().size() * 15;
    if (!note.figure().isEmpty() && beside) {
      // No room below the name: beside the figure, of which a letter is about 0.6 wide.
      y = note.rect().y() + 17;
      x += note.figure().length() * FIGURE * 0.6 + 8;
    }
    ObjectNode badge =
        elements.text(
            note.id() + "-badge", x, y, note.rect().right() - x, SMALL, note.badge(), note.ink());
    elements.group(note.id() + "-group", box, text, badge);
  }

  private static void curve(Elements elements, Piece.Curve curve) {
    var points = new ArrayList<Bend.Through>();
    points.add(curve.bends().getFirst().at(0));
    for (Bend bend : curve.bends()) {
      for (int i = 1; i <= PIECES_PER_BEND; i++) {
        points.add(bend.at((double) i / PIECES_PER_BEND));
      }
    }
    elements.line("line", curve.id(), curve.rect(), points, curve.colour(), PEN);
  }

  private static void face(Elements elements, Piece.Face face) {
    ObjectNode oval = elements.oval(face.id(), face.rect(), Palette.LIGHT.wall(), face.colour());
    ArrayNode cards = oval.putObject("customData").putObject(KEPT).putArray("cards");
    for (Map<String, String> data : face.data()) {
      ObjectNode card = cards.addObject();
      data.forEach(card::put);
    }
    centred(elements, oval, face.rect(), face.score(), SMALL, face.colour());
    if (!face.word().isEmpty()) {
      Rect beside = face.beside();
      elements.text(
          face.id() + "-word",
          beside.x(),
          beside.y(),
          beside.width(),
          BESIDE,
          face.word(),
          face.colour());
    }
  }

  private static void arrow(Elements elements, Piece.Arrow arrow, Map<String, ObjectNode> notes) {
    ObjectNode from = notes.get(arrow.from());
    ObjectNode to = notes.get(arrow.to());
    if (from == null || to == null) {
      return;
    }
    var points = new ArrayList<Bend.Through>();
    for (int i = 0; i <= PIECES_PER_LINK; i++) {
      points.add(arrow.curve().at((double) i / PIECES_PER_LINK));
    }
    ObjectNode line = elements.line("arrow", arrow.id(), arrow.rect(), points, arrow.colour(), 1.5);
    line.putObject("roundness").put("type", 2);
    line.put("elbowed", false);
    if (arrow.kind() == Link.Kind.RELATES) {
      line.put("strokeStyle", "dashed");
    } else {
      line.put("endArrowhead", "triangle");
    }
    line.putObject("startBinding").put("elementId", id(from)).put("focus", 0).put("gap", 1);
    line.putObject("endBinding").put("elementId", id(to)).put("focus", 0).put("gap", 1);
    Elements.bind(from, line, "arrow");
    Elements.bind(to, line, "arrow");
    if (!arrow.label().isBlank()) {
      Bend.Through middle = arrow.curve().at(0.5);
      double width = arrow.label().length() * SMALL * 0.6 + 8;
      var at = new Rect(middle.x() - width / 2, middle.y() - 7, width, 14);
      centred(elements, line, at, arrow.label(), SMALL, arrow.colour());
    }
  }

  private static String id(ObjectNode element) {
    return element.get("id").textValue();
  }
}
