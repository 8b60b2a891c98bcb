package org.journeywall.format;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;

/// Writes JSON the one way a workshop file is written: UTF-8, LF, two spaces a level. An array of
/// plain values, and an object of at most four, stands on one line where it fits; that depends on
/// the content alone, so that fields of a newer version come out as that version wrote them.
final class JsonOutput {
  private static final int LINE_BYTES = 100;
  private static final int LINE_FIELDS = 4;
  private static final String HEX = "0123456789abcdef";

  private final String afterName;
  private final String afterItem;
  private byte[] bytes = new byte[256];
  private int size;

  private JsonOutput(String gap) {
    afterName = ":" + gap;
    afterItem = "," + gap;
  }

  /// A whole file.
  static byte[] document(Json json) {
    var output = new JsonOutput(" ");
    output.value(json, 0);
    output.put('\n');
    return Arrays.copyOf(output.bytes, output.size);
  }

  /// The value in as few characters as it takes.
  static String line(Json json) {
    var output = new JsonOutput("");
    output.inline(json);
    return new String(output.bytes, 0, output.size, StandardCharsets.UTF_8);
  }

  private void value(Json json, int level) {
    switch (json) {
      case Json.Obj(var fields) when fields.size() <= LINE_FIELDS ->
          leaf(json, fields.values(), level);
      case Json.Arr(var items) -> leaf(json, items, level);
      case Json _ -> block(json, level);
    }
  }

  private void leaf(Json json, Collection<Json> content, int level) {
    int start = size;
    if (content.stream().allMatch(Json::isScalar)) {
      inline(json);
      if (size - start <= LINE_BYTES) {
        return;
      }
      size = start;
    }
    block(json, level);
  }

  private void block(Json json, int level) {
    switch (json) {
      case Json.Obj(var fields) -> {
        put('{');
        boolean first = true;
        for (Map.Entry<String, Json> field : fields.entrySet()) {
          newLine(first, level + 1);
          first = false;
          name(field.getKey());
          value(field.getValue(), level + 1);
        }
        newLine(true, level);
        put('}');
      }
      case Json.Arr(var items) -> {
        put('[');
        boolean first = true;
        for (Json item : items) {
          newLine(first, level + 1);
          first = false;
          value(item, level + 1);
        }
        newLine(true, level);
        put(']');
      }
      case Json.Text _, Json.Num _, Json.Word _ -> inline(json);
    }
  }

  private void newLine(boolean first, int level) {
    if (!first) {
      put(',');
    }
    put('\n');
    for (int i = 0; i < level; i++) {
      put(' ');
      put(' ');
    }
  }

  private void inline(Json json) {
    switch (json) {
      case Json.Obj(var fields) -> {
        put('{');
        String gap = "";
        for (Map.Entry<String, Json> field : fields.entrySet()) {
          ascii(gap);
          gap = afterItem;
          name(field.getKey());
          inline(field.getValue());
        }
        put('}');
      }
      case Json.Arr(var items) -> {
        put('[');
        String gap = "";
        for (Json item : items) {
          ascii(gap);
          gap = afterItem;
          inline(item);
        }
        put(']');
      }
      case Json.Text(var text) -> text(text);
      case Json.Num(var text) -> ascii(text);
      case Json.Word word -> ascii(word.text());
    }
  }

  private void name(String name) {
    text(name);
    ascii(afterName);
  }

  private void text(String text) {
    put('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == '"' || c == '\\') {
        escape(c);
      } else if (c < 0x80) {
        put(c);
      } else if (!Character.isSurrogate(c)) {
        encode(c);
      } else if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
        encode(Character.toCodePoint(c, text.charAt(i)));
      } else {
        unicode(c);
      }
    }
    put('"');
  }

  private void escape(char c) {
    switch (c) {
      case '"' -> ascii("\\\"");
      case '\\' -> ascii("\\\\");
      case '\n' -> ascii("\\n");
      case '\t' -> ascii("\\t");
      case '\r' -> ascii("\\r");
      default -> unicode(c);
    }
  }

  private void unicode(char c) {
    ascii("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      put(HEX.charAt(c >> shift & 15));
    }
  }

  private void encode(int c) {
    if (c < 0x800) {
      put(0xC0 | c >> 6);
    } else if (c < 0x10000) {
      put(0xE0 | c >> 12);
      put(0x80 | c >> 6 & 0x3F);
    } else {
      put(0xF0 | c >> 18);
      put(0x80 | c >> 12 & 0x3F);
      put(0x80 | c >> 6 & 0x3F);
    }
    put(0x80 | c & 0x3F);
  }

  private void ascii(String text) {
    for (int i = 0; i < text.length(); i++) {
      put(text.charAt(i));
    }
  }

  private void put(int b) {
    if (size == bytes.length) {
      bytes = Arrays.copyOf(bytes, size + Math.max(size / 2, 4096));
    }
    bytes[size] = (byte) b;
    size++;
  }
}
