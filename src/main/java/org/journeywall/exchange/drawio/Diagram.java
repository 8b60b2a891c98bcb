package org.journeywall.exchange.drawio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.journeywall.exchange.NoteColours;
import org.journeywall.exchange.board.Piece;
import org.journeywall.exchange.board.Sketch;
import org.journeywall.layout.Bend;
import org.journeywall.layout.Rect;
import org.journeywall.model.Link;
import org.journeywall.paint.Colour;
import org.journeywall.paint.Palette;
import org.jspecify.annotations.Nullable;

/// One map as a page of draw.io. Lanes and parking lot are containers: their notes move with them.
final class Diagram {
  /// The attribute with a card's id; the cell has an id of its own.
  static final String CARD = "card-id";

  /// How far the chevron of a stage reaches into the next.
  static final double POINT = 16;

  private static final Map<String, String> OURS = Map.of("part", "text");
  private static final String LAYER = "1";
  private static final String TEXT =
      "text;html=1;whiteSpace=wrap;overflow=hidden;align=left;verticalAlign=top;spacing=0;";
  private static final String INSIDE =
      "html=1;whiteSpace=wrap;align=left;verticalAlign=top;spacing=0;spacingLeft=9;spacingRight=5;"
          + "collapsible=0;";
  private static final int PIECES_PER_BEND = 8;
  private static final int SMALL = 11;

  private final Sketch sketch;
  private final StringBuilder out;
  private final Cells cells;
  private final List<Piece.Panel> containers;
  private final Map<String, Rect> notes = new HashMap<>();

  Diagram(Sketch sketch, StringBuilder out) {
    this.sketch = sketch;
    this.out = out;
    cells = new Cells(out);
    containers =
        sketch
            .all(Piece.Panel.class)
            .filter(panel ->
                panel.part() == Piece.Panel.Part.LANE || panel.part() == Piece.Panel.Part.PARKING)
            .toList();
  }

  void write() {
    out.append("<diagram name=\"").append(Cells.xml(sketch.name())).append("\" id=\"");
    out.append(Cells.xml(sketch.map().value())).append("\"><mxGraphModel grid=\"0\" page=\"0\" ");
    out.append(
        "background=\"#ffffff\"><root>\n<mxCell id=\"0\"/><mxCell id=\"1\" parent=\"0\"/>\n");
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
    out.append("</root></mxGraphModel></diagram>\n");
  }

  private static String colours(@Nullable Colour fill, @Nullable Colour edge, Colour ink) {
    return "fillColor="
        + (fill == null ? "none" : NoteColours.hex(fill))
        + ";strokeColor="
        + (edge == null ? "none" : NoteColours.hex(edge))
        + ";fontColor="
        + NoteColours.hex(ink)
        + ";";
  }

  private void panel(Piece.Panel panel) {
    Rect rect = panel.rect();
    String colours = colours(panel.fill(), panel.edge(), panel.ink());
    String label = Cells.html(panel.name());
    switch (panel.part()) {
      case LANE -> lane(panel, colours);
      case STAGE -> {
        var chevron = new Rect(rect.x(), rect.y(), rect.width() + POINT, rect.height());
        String style =
            "shape=step;perimeter=stepPerimeter;fixedSize=1;size=16;fontStyle=1;fontSize=16;"
                + INSIDE.replace("spacingLeft=9", "spacingLeft=30");
        String top = "spacingTop=" + (panel.detail().isEmpty() ? 22 : 12) + ";";
        cells.shape(panel.id(), LAYER, label, style + top + colours, chevron, kept(panel));
        var under = new Rect(30, 35, rect.width() - 40, 20);
        detail(panel, under, colours(null, null, panel.ink()));
      }
      case CORNER -> {
        String style = INSIDE + "spacingTop=28;spacingLeft=16;fontStyle=1;fontSize=16;";
        cells.shape(panel.id(), LAYER, label, style + colours, rect, kept(panel));
        detail(panel, new Rect(16, 52, rect.width() - 24, 20), quiet());
      }
      case PARKING -> {
        String style = INSIDE + "container=1;fontStyle=1;fontSize=15;spacingTop=9;";
        cells.shape(
            panel.id(), LAYER, label, style + "spacingLeft=16;" + colours, rect, kept(panel));
      }
      case PILL, PERSONA -> {
        String style = "rounded=1;arcSize=50;html=1;fontSize=11;fontStyle=1;";
        cells.shape(panel.id(), LAYER, label, style + colours, rect, OURS);
      }
    }
  }

  private void lane(Piece.Panel panel, String colours) {
    Palette palette = Palette.LIGHT;
    Rect ground = panel.ground();
    String style = "container=1;collapsible=0;html=1;";
    cells.shape(
        panel.id(),
        LAYER,
        "",
        style + colours(palette.wall(), palette.rule(), palette.ink()),
        ground,
        kept(panel));
    var head = new Rect(0, 0, panel.rect().width(), panel.rect().height());
    cells.shape(
        panel.id() + "-name",
        panel.id(),
        Cells.html(panel.name()),
        INSIDE + "spacingTop=14;spacingLeft=16;fontStyle=1;fontSize=15;" + colours,
        head,
        Map.of("part", "lane-name"));
    detail(panel, new Rect(16, 37, head.width() - 24, 34), quiet());
  }

  private static String quiet() {
    return colours(null, null, Palette.LIGHT.quiet());
  }

  private void detail(Piece.Panel panel, Rect inside, String colours) {
    if (!panel.detail().isEmpty()) {
      String style = TEXT + "connectable=0;fontSize=12;" + colours;
      String label = Cells.html(panel.detail());
      cells.shape(panel.id() + "-detail", panel.id(), label, style, inside, OURS);
    }
  }

  private static Map<String, String> kept(Piece.Panel panel) {
    var kept = new LinkedHashMap<String, String>();
    kept.put("part", panel.part().name().toLowerCase(Locale.ROOT));
    kept.putAll(panel.data());
    return kept;
  }

  private static Map<String, String> kept(Map<String, String> data) {
    var kept = new LinkedHashMap<String, String>();
    data.forEach((key, value) -> kept.put(key.equals("id") ? CARD : key, value));
    return kept;
  }

  private void note(Piece.Note note) {
    Rect rect = note.rect();
    String parent = LAYER;
    for (Piece.Panel container : containers) {
      Rect ground = container.ground();
      if (ground.contains(rect.centreX(), rect.centreY())) {
        parent = container.id();
        rect = rect.movedBy(-ground.x(), -ground.y());
      }
    }
    boolean tile = !note.figure().isEmpty();
    String style =
        "rounded=1;absoluteArcSize=1;arcSize=6;shadow="
            + (tile ? 0 : 1)
            + ";fontSize="
            + Cells.number(note.size())
            + ";spacingTop="
            + (tile ? 36 : 6)
            + ";"
            + INSIDE
            + colours(note.fill(), tile ? note.edge() : null, note.ink());
    Map<String, String> kept = kept(note.data());
    kept.put("shown", note.text());
    cells.shape(note.id(), parent, Cells.html(note.text()), style, rect, kept);
    String ink = "connectable=0;" + colours(null, null, note.ink());
    if (tile) {
      var at = new Rect(9, 8, rect.width() - 14, 28);
      String big = TEXT + "fontSize=22;fontStyle=1;" + ink;
      cells.shape(note.id() + "-figure", note.id(), Cells.html(note.figure()), big, at, OURS);
    }
    badge(note, ink);
  }

  private void badge(Piece.Note note, String ink) {
    if (note.badge().isEmpty()) {
      return;
    }
    double height = note.badge().lines().count() * SMALL * 1.3 + 1;
    double y = note.rect().height() - 6 - height;
    boolean beside = !note.figure().isEmpty() && y < 38 + note.lines().size() * 15;
    double x = beside ? 17 + note.figure().length() * 13.5 : 9;
    var at = new Rect(x, beside ? 17 : y, note.rect().width() - x - 4, height);
    String style = TEXT + "fontSize=" + SMALL + ";fontStyle=1;" + ink;
    cells.shape(note.id() + "-badge", note.id(), Cells.html(note.badge()), style, at, OURS);
  }

  private void curve(Piece.Curve curve) {
    var way = new ArrayList<Bend.Through>();
    way.add(curve.bends().getFirst().at(0));
    for (Bend bend : curve.bends()) {
      for (int i = 1; i <= PIECES_PER_BEND; i++) {
        way.add(bend.at((double) i / PIECES_PER_BEND));
      }
    }
    String style = "endArrow=none;strokeWidth=2.6;strokeColor=" + NoteColours.hex(curve.colour());
    cells.line(curve.id(), style + ";", way);
  }

  private void face(Piece.Face face) {
    String style =
        "shape=ellipse;perimeter=ellipsePerimeter;html=1;collapsible=0;"
            + "strokeWidth=2;fontSize=11;spacing=0;";
    String colours = colours(Palette.LIGHT.wall(), face.colour(), face.colour());
    cells.shape(face.id(), LAYER, Cells.html(face.score()), style + colours, face.rect(), OURS);
    int number = 0;
    // Cards that are seen nowhere else lie on the face, without a shape of their own.
    for (Map<String, String> data : face.data()) {
      Map<String, String> kept = kept(data);
      kept.put("part", "face");
      String none = "fillColor=none;strokeColor=none;connectable=0;";
      cells.shape(face.id() + "-card-" + number++, face.id(), "", none, rectOf(face), kept);
    }
    if (!face.word().isEmpty()) {
      Rect wide =
          new Rect(
              face.beside().x(),
              face.beside().y(),
              face.beside().width() + 12,
              face.beside().height());
      String word = TEXT + "fontSize=12;connectable=0;" + colours(null, null, face.colour());
      cells.shape(face.id() + "-word", LAYER, Cells.html(face.word()), word, wide, OURS);
    }
  }

  private static Rect rectOf(Piece.Face face) {
    return new Rect(0, 0, face.rect().width(), face.rect().height());
  }

  private void arrow(Piece.Arrow arrow) {
    Rect from = notes.get(arrow.from());
    Rect to = notes.get(arrow.to());
    if (from == null || to == null) {
      return;
    }
    Bend curve = arrow.curve();
    String style =
        "edgeStyle=none;curved=1;html=1;fontSize=11;strokeWidth=1.5;strokeColor="
            + NoteColours.hex(arrow.colour())
            + (arrow.kind() == Link.Kind.RELATES ? ";dashed=1;endArrow=none" : ";endArrow=block")
            + end("exit", from, curve.fromX(), curve.fromY())
            + end("entry", to, curve.toX(), curve.toY());
    List<Bend.Through> way = List.of(curve.at(0.25), curve.at(0.5), curve.at(0.75));
    String label = Cells.html(arrow.label());
    cells.edge(arrow.id(), arrow.from(), arrow.to(), label, style + ";", way);
  }

  private static String end(String name, Rect rect, double x, double y) {
    double across = Math.clamp((x - rect.x()) / rect.width(), 0, 1);
    double down = Math.clamp((y - rect.y()) / rect.height(), 0, 1);
    return ";%sX=%s;%sY=%s;%sPerimeter=0"
        .formatted(name, Cells.number(across), name, Cells.number(down), name);
  }
}
