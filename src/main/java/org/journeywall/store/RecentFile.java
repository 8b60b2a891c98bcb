package org.journeywall.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A file opened before, as the start page shows it without opening it.
///
/// @param path as the system writes it
/// @param title the workshop's, when it was last open
/// @param cards how many cards it had then
public record RecentFile(String path, String title, Instant opened, int cards) {
  static @Nullable RecentFile read(JsonNode node) {
    String path = node.path("path").asText("");
    try {
      return path.isEmpty()
          ? null
          : new RecentFile(
              path,
              node.path("title").asText(""),
              Instant.parse(node.path("opened").asText("")),
              Math.max(0, node.path("cards").asInt(0)));
    } catch (DateTimeException _) {
      return null;
    }
  }

  JsonNode write() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("path", path)
        .put("title", title)
        .put("opened", opened.toString())
        .put("cards", cards);
  }
}
