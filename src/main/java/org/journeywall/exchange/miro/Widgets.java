package org.journeywall.exchange.miro;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.journeywall.exchange.board.Piece;
import org.journeywall.exchange.board.Sketch;
import org.journeywall.layout.Measures;
import org.journeywall.layout.Rect;
import org.journeywall.paint.Colour;

/// Stickers, and lines between them, as Miro's clipboard has them.
final class Widgets {
  // The size of a sticker there before it is scaled.
  private static final double WIDTH = 199;
  private static final double HEIGHT = 228;
  private static final double SCALE = 0.9;
  private static final double SPREAD = WIDTH / Measures.NOTE;
  private static final double BETWEEN = 200;
  private static final int WIDGET = 14;
  private static final long FIRST_ID = 3_458_764_500_000_000_000L;

  private final ArrayNode objects = JsonNodeFactory.instance.arrayNode();
  private final Map<String, Integer> places = new HashMap<>();

  Widgets(List<Sketch> sketches) {
    double top = 0;
    for (Sketch sketch : sketches) {
      double down = top;
      sketch.all(Piece.Note.class).forEach(note -> sticker(note, down));
      top += sketch.height() + BETWEEN;
    }
    for (Sketch sketch : sketches) {
      sketch.all(Piece.Arrow.class).forEach(this::line);
    }
  }

  ObjectNode json() {
    ObjectNode clip = JsonNodeFactory.instance.objectNode();
    clip.put("isProtected", false).put("boardId", "").put("version", 2).put("host", "miro.com");
    clip.put("asPortalAmount", 0).put("copierType", "COPY");
    ObjectNode data = clip.putObject("data");
    data.putObject("meta");
    data.set("objects", objects);
    return clip;
  }

  private ObjectNode widget(String type) {
    ObjectNode object = objects.addObject();
    int place = objects.size() - 1;
    object.put("id", place).put("initialId", Long.toString(FIRST_ID + place));
    object.put("type", WIDGET).putObject("meta");
    ObjectNode data = object.putObject("widgetData").put("type", type);
    return data.putObject("json");
  }

  private static void place(ObjectNode json, double x, double y, double width, double height) {
    ObjectNode position = json.putObject("_position").put("schema", "canvasOffsetPx");
    position.putObject("offsetPx").put("x", x).put("y", y);
    json.putObject("scale").put("scale", SCALE);
    json.put("relativeScale", SCALE);
    json.putObject("rotation").put("rotation", 0);
    json.put("relativeRotation", 0);
    json.putObject("size").put("width", width).put("height", height);
    json.putNull("_parent");
  }

  private void sticker(Piece.Note note, double down) {
    places.put(note.id(), objects.size());
    Rect rect = note.rect();
    ObjectNode json = widget("sticker");
    place(json, rect.centreX() * SPREAD, (rect.centreY() + down) * SPREAD, WIDTH, HEIGHT);
    json.put("text", html(note.shown()));
    ObjectNode style = JsonNodeFactory.instance.objectNode();
    style.put("fs", 0).put("fsa", 1).put("ffn", "Noto Sans").put("ta", "c").put("tav", "m");
    style.put("taw", 0).put("tah", 0).put("lh", 1.36).put("sbc", colour(note.fill()));
    json.put("style", style.toString());
  }

  private static int colour(Colour colour) {
    return colour.rgb();
  }

  private static String html(String text) {
    return text.lines()
        .map(line -> line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))
        .map(line -> "<p>" + line + "</p>")
        .collect(joining());
  }

  private void line(Piece.Arrow arrow) {
    Integer from = places.get(arrow.from());
    Integer to = places.get(arrow.to());
    if (from == null || to == null) {
      return;
    }
    ObjectNode json = widget("line");
    place(json, 0, 0, 0, 0);
    end(json.putObject("primary"), from);
    end(json.putObject("secondary"), to);
    json.put("text", html(arrow.label())).put("style", "{}");
  }

  private static void end(ObjectNode end, int widget) {
    end.putObject("point").put("x", 0.5).put("y", 0.5);
    end.put("positionType", 0).put("widgetIndex", widget);
  }
}
