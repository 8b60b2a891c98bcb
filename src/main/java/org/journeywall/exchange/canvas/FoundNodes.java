package org.journeywall.exchange.canvas;

import com.fasterxml.jackson.databind.JsonNode;
import org.journeywall.exchange.MarkdownText;
import org.journeywall.exchange.NoteColours;
import org.journeywall.exchange.board.Found;
import org.journeywall.exchange.board.Piece;
import org.journeywall.exchange.board.Scrap;
import org.journeywall.exchange.json.JsonBoard;
import org.journeywall.layout.Rect;
import org.journeywall.paint.Colour;
import org.jspecify.annotations.Nullable;

/// What a canvas holds: its nodes with what stands on them, and the frame of our maps.
final class FoundNodes {
  private final Found found = new Found();

  FoundNodes(JsonNode nodes) {
    nodes.forEach(this::take);
  }

  Found found() {
    return found;
  }

  private void take(JsonNode node) {
    JsonNode kept = node.path(CanvasNodes.KEPT);
    Rect rect = rect(node);
    if (kept.has("part")) {
      landmark(node, kept, rect);
    } else if (kept.has("cards")) {
      JsonBoard.face(kept, rect, found);
    } else if (kept.has("id")) {
      found.note(ours(node, kept, rect));
    } else {
      String text =
          switch (node.path("type").asText("")) {
            case "text" -> MarkdownText.seen(node.path("text").asText(""));
            case "link" -> node.path("url").asText("");
            case "file" -> node.path("file").asText("");
            // A group is a place, not a note.
            default -> "";
          };
      found.note(Scrap.foreign(rect, text, colour(node.path("color").asText(""))));
    }
  }

  // A metric's value and the signs at the foot are the program's, unless somebody wrote there.
  private static Scrap ours(JsonNode node, JsonNode kept, Rect rect) {
    String written = node.path("text").asText("").strip();
    if (written.equals(kept.path("shown").asText("").strip())) {
      return new Scrap(rect, "", null, JsonBoard.texts(kept), "", false);
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
    return new Scrap(rect, text, null, JsonBoard.texts(kept), before, false);
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

  private void landmark(JsonNode node, JsonNode kept, Rect rect) {
    Piece.Panel.Part part = JsonBoard.part(kept);
    if (part != null) {
      String first = node.path("text").asText("").strip().lines().findFirst().orElse("");
      found.landmark(part, JsonBoard.texts(kept), MarkdownText.seen(first), rect);
    }
  }
}
