package org.journeywall.exchange.excalidraw;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.journeywall.exchange.NoteColours;
import org.journeywall.exchange.board.Found;
import org.journeywall.exchange.board.Piece;
import org.journeywall.exchange.board.Scrap;
import org.journeywall.exchange.json.JsonBoard;
import org.journeywall.layout.Rect;

/// What a drawing holds: shapes with the text on them, and the frame of our maps.
final class FoundElements {
  private static final Set<String> SHAPES = Set.of("rectangle", "ellipse", "diamond");

  private final Map<String, JsonNode> textIn = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final Found found = new Found();

  FoundElements(JsonNode elements) {
    for (JsonNode element : elements) {
      if (isText(element)) {
        textIn.put(element.path("containerId").asText(""), element);
        if (JsonBoard.part(kept(element)) != null) {
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

  Found found() {
    return found;
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
      JsonBoard.face(kept, rect(element), found);
    } else if (kept.has("id")) {
      JsonNode inside = textIn.get(id);
      String now = inside == null ? "" : text(inside);
      String shown = kept.path("shown").asText("");
      found.note(new Scrap(rect(element), now, null, JsonBoard.texts(kept), shown, false));
    } else if (SHAPES.contains(type)) {
      JsonNode inside = textIn.get(id);
      var colour = NoteColours.read(element.path("backgroundColor").asText(""));
      found.note(Scrap.foreign(rect(element), inside == null ? "" : text(inside), colour));
    } else if (isText(element) && element.path("containerId").asText("").isEmpty()) {
      found.note(Scrap.foreign(rect(element), text(element), null));
    }
  }

  // The shape says where the stage or lane is, the text beside it in its group what it is called.
  private void landmark(JsonNode element, JsonNode kept, String type) {
    Piece.Panel.Part part = JsonBoard.part(kept);
    if (type.equals("text") || part == null) {
      return;
    }
    Rect rect = rect(element);
    // The point of a chevron reaches into the next stage.
    Rect body =
        part == Piece.Panel.Part.STAGE && type.equals("line")
            ? new Rect(rect.x(), rect.y(), rect.width() - Drawing.POINT, rect.height())
            : rect;
    String now = names.getOrDefault(groupOf(element), "");
    found.landmark(part, JsonBoard.texts(kept), now, body);
  }
}
