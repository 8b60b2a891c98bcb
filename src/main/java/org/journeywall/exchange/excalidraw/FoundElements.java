package org.journeywall.exchange.excalidraw;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.journeywall.exchange.Landmark;
import org.journeywall.exchange.NoteColours;
import org.journeywall.exchange.Piece;
import org.journeywall.exchange.Scrap;
import org.journeywall.layout.Rect;

/// What a drawing holds: shapes with the text on them, and the frame of our maps.
final class FoundElements {
  private static final Set<String> SHAPES = Set.of("rectangle", "ellipse", "diamond");

  private final Map<String, JsonNode> textIn = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final List<Landmark> landmarks = new ArrayList<>();
  private final List<Scrap> scraps = new ArrayList<>();

  FoundElements(JsonNode elements) {
    for (JsonNode element : elements) {
      if (isText(element)) {
        textIn.put(element.path("containerId").asText(""), element);
        String part = kept(element).path("part").asText("");
        if (part.equals("stage") || part.equals("lane")) {
          names.put(groupOf(element), text(element));
        }
      }
    }
    for (JsonNode element : elements) {
      if (!element.path("isDeleted").asBoolean(false)) {
        take(element);
      }
    }
  }

  List<Landmark> landmarks() {
    return landmarks;
  }

  List<Scrap> scraps() {
    return scraps;
  }

  private static boolean isText(JsonNode element) {
    return element.path("type").asText("").equals("text")
        && !element.path("isDeleted").asBoolean(false);
  }

  private static JsonNode kept(JsonNode element) {
    return element.path("customData").path(Drawing.KEPT);
  }

  private static String text(JsonNode element) {
    String whole = element.path("originalText").asText("");
    return whole.isEmpty() ? element.path("text").asText("") : whole;
  }

  private static String groupOf(JsonNode element) {
    return element.path("groupIds").path(0).asText("");
  }

  private static Rect rect(JsonNode element) {
    return new Rect(
        element.path("x").asDouble(),
        element.path("y").asDouble(),
        element.path("width").asDouble(),
        element.path("height").asDouble());
  }

  private void take(JsonNode element) {
    JsonNode kept = kept(element);
    String type = element.path("type").asText("");
    String id = element.path("id").asText("");
    if (kept.has("part")) {
      landmark(element, kept, type);
    } else if (kept.has("cards")) {
      kept.path("cards").forEach(card -> scraps.add(fixed(element, data(card))));
    } else if (kept.has("id")) {
      JsonNode inside = textIn.get(id);
      String now = inside == null ? "" : text(inside);
      String shown = kept.path("shown").asText("");
      scraps.add(new Scrap(rect(element), now, null, data(kept), shown, false));
    } else if (SHAPES.contains(type)) {
      JsonNode inside = textIn.get(id);
      var colour = NoteColours.read(element.path("backgroundColor").asText(""));
      scraps.add(Scrap.foreign(rect(element), inside == null ? "" : text(inside), colour));
    } else if (isText(element) && element.path("containerId").asText("").isEmpty()) {
      scraps.add(Scrap.foreign(rect(element), text(element), null));
    }
  }

  private static Scrap fixed(JsonNode element, Map<String, String> data) {
    return new Scrap(rect(element), "", null, data, "", true);
  }

  private static Map<String, String> data(JsonNode kept) {
    var data = new LinkedHashMap<String, String>();
    kept.properties()
        .forEach(field -> {
          if (field.getValue().isTextual()) {
            data.put(field.getKey(), field.getValue().textValue());
          }
        });
    return data;
  }

  // The shape says where the stage or lane is, the text beside it in its group what it is called.
  private void landmark(JsonNode element, JsonNode kept, String type) {
    String part = kept.path("part").asText("").toUpperCase(Locale.ROOT);
    boolean stage = part.equals(Piece.Panel.Part.STAGE.name());
    boolean lane = part.equals(Piece.Panel.Part.LANE.name());
    if (type.equals("text") || !stage && !lane) {
      return;
    }
    String before = kept.path(stage ? "stage" : "lane").asText("");
    String now = names.getOrDefault(groupOf(element), before).strip();
    Rect rect = rect(element);
    // The point of a chevron reaches into the next stage.
    Rect body =
        stage && type.equals("line")
            ? new Rect(rect.x(), rect.y(), rect.width() - Drawing.POINT, rect.height())
            : rect;
    landmarks.add(
        new Landmark(
            kept.path("map").asText(""),
            stage ? Piece.Panel.Part.STAGE : Piece.Panel.Part.LANE,
            now.isEmpty() ? before : now,
            kept.path("kind").asText(""),
            body));
  }
}
