package org.journeywall.exchange.canvas;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.journeywall.exchange.MarkdownText;
import org.journeywall.exchange.NoteColours;
import org.journeywall.exchange.board.Piece;
import org.journeywall.exchange.board.Sketch;
import org.journeywall.layout.Rect;
import org.journeywall.model.Link;
import org.journeywall.paint.Colour;
import org.journeywall.paint.Palette;
import org.jspecify.annotations.Nullable;

/// The nodes and edges of a canvas. Twice as large as the wall, because programs that show a canvas
/// leave more room around text.
final class CanvasNodes {
  /// Where the file keeps what brings cards back.
  static final String KEPT = "journeywall";

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /// How much larger than the wall.
  static final double SCALE = 2;

  private static final double MARGIN = 24;
  private static final double BETWEEN = 120;
  private static final double FACE_WIDTH = 30;
  private static final double FACE_HEIGHT = 16;

  private final ArrayNode groups = JSON.arrayNode();
  private final ArrayNode texts = JSON.arrayNode();
  private final ArrayNode edges = JSON.arrayNode();
  private double top;
  private String prefix = "";

  /// Adds a map below those before it.
  ///
  /// @param newPrefix makes its ids different from theirs
  void add(Sketch sketch, String newPrefix) {
    prefix = newPrefix;
    var around = new Rect(0, 0, sketch.width(), sketch.height()).inset(-MARGIN);
    node(groups, "map", "group", around, null).put("label", sketch.name());
    Map<String, Rect> places = new HashMap<>();
    sketch.all(Piece.Note.class).forEach(note -> places.put(note.id(), note.rect()));
    String before = "";
    for (Piece piece : sketch.pieces()) {
      switch (piece) {
        case Piece.Panel panel -> panel(panel);
        case Piece.Note note -> note(note);
        case Piece.Arrow arrow -> arrow(arrow, places);
        case Piece.Face face -> before = face(face, before);
        case Piece.Curve curve -> before = "";
      }
    }
    top += sketch.height() + 2 * MARGIN + BETWEEN;
  }

  /// The file's content: groups first, for what comes later lies above.
  ObjectNode file() {
    ObjectNode file = JSON.objectNode();
    file.set("nodes", groups.deepCopy().addAll(texts));
    file.set("edges", edges);
    return file;
  }

  private ObjectNode node(
      ArrayNode list, String id, String type, Rect rect, @Nullable Colour colour) {
    ObjectNode node = list.addObject();
    node.put("id", prefix + id).put("type", type);
    node.put("x", whole(rect.x())).put("y", whole(rect.y() + top));
    node.put("width", whole(rect.width())).put("height", whole(rect.height()));
    if (colour != null) {
      node.put("color", NoteColours.hex(colour));
    }
    return node;
  }

  private static long whole(double value) {
    return Math.round(value * SCALE);
  }

  private void panel(Piece.Panel panel) {
    String name = "**" + MarkdownText.line(panel.name()) + "**";
    String detail = panel.detail().isEmpty() ? "" : "\n" + MarkdownText.line(panel.detail());
    switch (panel.part()) {
      case LANE -> {
        node(groups, panel.id() + "-ground", "group", panel.ground(), null);
        keep(node(texts, panel.id(), "text", panel.rect(), null).put("text", name + detail), panel);
      }
      case STAGE ->
          keep(
              node(texts, panel.id(), "text", panel.rect(), panel.fill())
                  .put("text", name + detail),
              panel);
      case CORNER ->
          keep(
              node(texts, panel.id(), "text", panel.rect(), null).put("text", name + detail),
              panel);
      case PARKING ->
          keep(
              node(groups, panel.id(), "group", panel.rect(), null).put("label", panel.name()),
              panel);
      // Too small to be read there; the edges and the faces say it.
      case PILL, PERSONA -> {}
    }
  }

  private static void keep(ObjectNode node, Piece.Panel panel) {
    ObjectNode kept = node.putObject(KEPT);
    kept.put("part", panel.part().name().toLowerCase(Locale.ROOT));
    panel.data().forEach(kept::put);
  }

  private void note(Piece.Note note) {
    String text = MarkdownText.lines(note.text(), "");
    String front =
        note.figure().isEmpty() ? text : "**" + MarkdownText.line(note.figure()) + "**\n" + text;
    String badge =
        note.badge().isEmpty() ? "" : "\n\n*" + MarkdownText.lines(note.badge(), "") + "*";
    Colour colour = note.figure().isEmpty() ? note.fill() : null;
    ObjectNode node = node(texts, note.id(), "text", note.rect(), colour);
    node.put("text", front + badge);
    ObjectNode kept = node.putObject(KEPT);
    note.data().forEach(kept::put);
    kept.put("shown", front + badge);
    kept.put("badge", badge);
    kept.put("figure", note.figure());
  }

  private String face(Piece.Face face, String before) {
    double x = face.rect().centreX();
    double y = face.rect().centreY();
    var rect = new Rect(x - FACE_WIDTH, y - FACE_HEIGHT, 2 * FACE_WIDTH, 2 * FACE_HEIGHT);
    ObjectNode node = node(texts, face.id(), "text", rect, face.colour());
    String word = face.word().isEmpty() ? "" : " " + MarkdownText.line(face.word());
    node.put("text", "**" + MarkdownText.line(face.score()) + "**" + word);
    ArrayNode cards = node.putObject(KEPT).putArray("cards");
    face.data()
        .forEach(data -> {
          ObjectNode card = cards.addObject();
          data.forEach(card::put);
        });
    String persona = face.id().substring(0, face.id().lastIndexOf('-'));
    if (before.startsWith(persona + "-")) {
      ObjectNode edge = edges.addObject().put("id", prefix + "edge-" + face.id());
      edge.put("fromNode", prefix + before).put("fromSide", "right");
      edge.put("toNode", prefix + face.id()).put("toSide", "left").put("toEnd", "none");
      edge.put("color", NoteColours.hex(face.colour()));
    }
    return face.id();
  }

  private void arrow(Piece.Arrow arrow, Map<String, Rect> places) {
    Rect from = places.get(arrow.from());
    Rect to = places.get(arrow.to());
    if (from == null || to == null) {
      return;
    }
    ObjectNode edge = edges.addObject().put("id", prefix + arrow.id());
    edge.put("fromNode", prefix + arrow.from());
    edge.put("fromSide", side(from, arrow.curve().fromX(), arrow.curve().fromY()));
    edge.put("toNode", prefix + arrow.to());
    edge.put("toSide", side(to, arrow.curve().toX(), arrow.curve().toY()));
    if (arrow.kind() == Link.Kind.RELATES) {
      edge.put("toEnd", "none");
    }
    boolean answer = arrow.kind() == Link.Kind.ANSWERED_BY;
    edge.put("color", NoteColours.hex(answer ? Palette.LIGHT.better() : arrow.colour()));
    if (!arrow.label().isBlank()) {
      edge.put("label", arrow.label());
    }
  }

  // Which edge of the note the link leaves or reaches it at.
  private static String side(Rect rect, double x, double y) {
    double across = Math.min(Math.abs(x - rect.x()), Math.abs(x - rect.right()));
    double down = Math.min(Math.abs(y - rect.y()), Math.abs(y - rect.bottom()));
    if (across < down) {
      return x < rect.centreX() ? "left" : "right";
    }
    return y < rect.centreY() ? "top" : "bottom";
  }
}
