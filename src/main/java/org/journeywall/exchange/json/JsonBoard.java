package org.journeywall.exchange.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.journeywall.exchange.board.Found;
import org.journeywall.exchange.board.Piece;
import org.journeywall.exchange.board.Scrap;
import org.journeywall.layout.Rect;
import org.jspecify.annotations.Nullable;

/// Reads boards that are JSON, and what we kept of our maps in them.
public final class JsonBoard {
  private static final int DEEPEST = 100;
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
          .build();

  private JsonBoard() {}

  /// The list of this name at the top of a file; null where the file has none, or is no JSON.
  public static @Nullable JsonNode list(byte[] file, String name) {
    try {
      JsonNode read = new ObjectMapper(JSON).readTree(file);
      return read != null && read.path(name).isArray() ? read.path(name) : null;
    } catch (IOException notJson) {
      return null;
    }
  }

  /// The texts that were kept.
  public static Map<String, String> texts(JsonNode kept) {
    var texts = new LinkedHashMap<String, String>();
    kept.properties()
        .forEach(field -> {
          if (field.getValue().isTextual()) {
            texts.put(field.getKey(), field.getValue().textValue());
          }
        });
    return texts;
  }

  /// Which part of the frame of a map this is; null for others than stages and lanes.
  public static Piece.Panel.@Nullable Part part(JsonNode kept) {
    return switch (kept.path("part").asText("").toLowerCase(Locale.ROOT)) {
      case "stage" -> Piece.Panel.Part.STAGE;
      case "lane" -> Piece.Panel.Part.LANE;
      default -> null;
    };
  }

  /// Adds the cards behind a point of a curve.
  public static void face(JsonNode kept, Rect rect, Found found) {
    kept.path("cards")
        .forEach(card -> found.note(new Scrap(rect, "", null, texts(card), "", true)));
  }
}
