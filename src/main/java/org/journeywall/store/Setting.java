package org.journeywall.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One thing a user can choose: its name in the settings file, what it is until it is chosen, and
/// how it stands there. A value in the file that means nothing is the usual one.
///
/// @param read the value a piece of JSON stands for; null where it stands for none
public record Setting<T>(
    String name, T usual, Function<JsonNode, @Nullable T> read, Function<T, JsonNode> write) {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  static Setting<String> text(String name) {
    return new Setting<>(
        name, "", node -> node.isTextual() ? node.textValue() : null, JSON::textNode);
  }

  static Setting<Boolean> flag(String name) {
    return new Setting<>(
        name, false, node -> node.isBoolean() ? node.booleanValue() : null, JSON::booleanNode);
  }

  /// A number between two ends.
  static Setting<Double> number(String name, double usual, double least, double most) {
    return new Setting<>(
        name,
        usual,
        node -> node.isNumber() ? Math.clamp(node.doubleValue(), least, most) : null,
        JSON::numberNode);
  }

  static <E extends Enum<E>> Setting<E> oneOf(String name, E usual) {
    return new Setting<>(
        name,
        usual,
        node -> constant(usual.getDeclaringClass(), node.asText()),
        value -> JSON.textNode(word(value)));
  }

  private static <E extends Enum<E>> @Nullable E constant(Class<E> type, String text) {
    for (E value : type.getEnumConstants()) {
      if (word(value).equals(text)) {
        return value;
      }
    }
    return null;
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// A list whose items that mean nothing are left out.
  static <T> Setting<List<T>> list(
      String name, Function<JsonNode, @Nullable T> read, Function<T, JsonNode> write) {
    return new Setting<>(
        name,
        List.of(),
        node -> {
          var items = new ArrayList<T>();
          for (JsonNode item : node) {
            T value = read.apply(item);
            if (value != null) {
              items.add(value);
            }
          }
          return List.copyOf(items);
        },
        items -> JSON.arrayNode().addAll(items.stream().map(write).toList()));
  }
}
