package org.journeywall.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Optional;

/// Where the window stood and how large it was, in the screen's units.
public record WindowBounds(double x, double y, double width, double height, boolean maximized) {
  static Optional<WindowBounds> read(JsonNode node) {
    if (!List.of("x", "y", "width", "height").stream()
        .allMatch(name -> node.path(name).isNumber())) {
      return Optional.empty();
    }
    double width = node.path("width").asDouble();
    double height = node.path("height").asDouble();
    return width < 1 || height < 1
        ? Optional.empty()
        : Optional.of(
            new WindowBounds(
                node.path("x").asDouble(),
                node.path("y").asDouble(),
                width,
                height,
                node.path("maximized").asBoolean(false)));
  }

  static JsonNode write(Optional<WindowBounds> bounds) {
    return bounds
        .<JsonNode>map(one ->
            JsonNodeFactory.instance
                .objectNode()
                .put("x", one.x)
                .put("y", one.y)
                .put("width", one.width)
                .put("height", one.height)
                .put("maximized", one.maximized))
        .orElse(JsonNodeFactory.instance.nullNode());
  }
}
