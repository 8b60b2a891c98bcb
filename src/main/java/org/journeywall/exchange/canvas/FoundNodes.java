package org.journeywall.exchange.canvas;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.journeywall.exchange.Landmark;
import org.journeywall.exchange.MarkdownText;
import org.journeywall.exchange.NoteColours;
import org.journeywall.exchange.Piece;
import org.journeywall.exchange.Scrap;
import org.journeywall.layout.Rect;
import org.journeywall.paint.Colour;
import org.jspecify.annotations.Nullable;

/// What a canvas holds: its nodes with what stands on them, and the frame of our maps.
final class FoundNodes {
  private final List<Landmark> landmarks = new ArrayList<>();
  private final List<Scrap> scraps = new ArrayList<>();

  FoundNodes(JsonNode nodes) {
    nodes.forEach(this::take);
  }

  List<Landmark> landmarks() {
    return landmarks;
  }

  List<Scrap> scraps() {
    return scraps;
  }

  private void take(JsonNode node) {
    JsonNode kept = node.path(CanvasNodes.KEPT);
    Rect rect = rect(node);
    if (kept.has("part")) {
      landmark(node, kept, rect);
    } else if (kept.has("cards")) {
      kept.path("cards")
          .forEach(card -> scraps.add(new Scrap(rect, "", null, data(card), "", true)));
    } else if (kept.has("id")) {
      scraps.add(ours(node, kept, rect));
    } else {
      String text =
          switch (node.path("type").asText("")) {
            case "text" -> MarkdownText.seen(node.path("text").asText(""));
            case "link" -> node.path("url").asText("");
            case "file" -> node.path("file").asText("");
            // A group is a place, not a note.
            default -> "";
          };
      scraps.add(Scrap.foreign(rect, text, colour(node.path("color").asText(""))));
    }
  }

  // A metric's value and the signs at the foot are the program's, unless somebody wrote there.
  private static Scrap ours(JsonNode node, JsonNode kept, Rect rect) {
    String written = node.path("text").asText("").strip();
    if (written.equals(kept.path("shown").asText("").strip())) {
      return new Scrap(rect, "", null, data(kept), "", false);
    }
    String badge = kept.path("badge").asText("").strip();
    if (!badge.isEmpty() && written.endsWith(badge)) {
      written = written.substring(0, written.length() - badge.length());
    }
    String figure = kept.path("figure").asText("");
    String text = MarkdownText.seen(written);
    if (!figure.isEmpty() && text.startsWith(figure)) {
      text = text.substring(figure.length());
    }
    String before = kept.path("text").asText("");
    return new Scrap(rect, text, null, data(kept), before, false);
  }

  private static Rect rect(JsonNode node) {
    return new Rect(
        node.path("x").asDouble() / CanvasNodes.SCALE,
        node.path("y").asDouble() / CanvasNodes.SCALE,
        node.path("width").asDouble() / CanvasNodes.SCALE,
        node.path("height").asDouble() / CanvasNodes.SCALE);
  }

  // The six presets of the specification, which leaves their exact colours to the program.
  private static @Nullable Colour colour(String colour) {
    return switch (colour) {
      case "1" -> Colour.rgb(0xFF7043);
      case "2" -> Colour.rgb(0xFFA040);
      case "3" -> Colour.rgb(0xFFE040);
      case "4" -> Colour.rgb(0x66BB6A);
      case "5" -> Colour.rgb(0x29B6F6);
      case "6" -> Colour.rgb(0x9575CD);
      default -> NoteColours.read(colour);
    };
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

  private void landmark(JsonNode node, JsonNode kept, Rect rect) {
    String part = kept.path("part").asText("").toUpperCase(Locale.ROOT);
    boolean stage = part.equals(Piece.Panel.Part.STAGE.name());
    if (stage || part.equals(Piece.Panel.Part.LANE.name())) {
      String before = kept.path(stage ? "stage" : "lane").asText("");
      String first = node.path("text").asText("").strip().lines().findFirst().orElse("");
      String now = MarkdownText.seen(first);
      landmarks.add(
          new Landmark(
              kept.path("map").asText(""),
              stage ? Piece.Panel.Part.STAGE : Piece.Panel.Part.LANE,
              now.isEmpty() ? before : now,
              kept.path("kind").asText(""),
              rect));
    }
  }
}
