package org.journeywall.format;

import java.util.List;
import java.util.Map;

/// A JSON value as it stands in a file. Numbers keep the text they were written with, so that a
/// value this version does not know is written back exactly.
sealed interface Json {
  /// Fields in the order of the file.
  record Obj(Map<String, Json> fields) implements Json {}

  record Arr(List<Json> items) implements Json {}

  record Text(String value) implements Json {}

  record Num(String text) implements Json {}

  /// The three words of JSON.
  enum Word implements Json {
    TRUE("true"),
    FALSE("false"),
    NULL("null");

    private final String text;

    Word(String text) {
      this.text = text;
    }

    String text() {
      return text;
    }
  }

  /// Whether it holds no other values.
  default boolean isScalar() {
    return switch (this) {
      case Obj _, Arr _ -> false;
      case Text _, Num _, Word _ -> true;
    };
  }
}
