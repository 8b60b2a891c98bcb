package org.journeywall.cli;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.journeywall.digitise.Note;
import org.journeywall.digitise.Wall;
import org.journeywall.digitise.shape.Quad;

/// What was found on photographs, as one JSON object on one line, for scripts.
final class WallJson {
  private WallJson() {}

  static String of(Wall wall) {
    return wall.notes().stream()
        .map(note -> note(wall, note))
        .collect(
            joining(
                ", ",
                "{\"stages\": "
                    + wall.layout().stages()
                    + ", \"lanes\": "
                    + wall.layout().lanes()
                    + ", \"notes\": [",
                "]}"));
  }

  private static String note(Wall wall, Note note) {
    Quad quad = note.quad();
    boolean isHeader = wall.layout().isHeader(note);
    return List.of(
            field("photo", String.valueOf(note.photo())),
            field("x", number(quad.left())),
            field("y", number(quad.top())),
            field("width", number(quad.right() - quad.left())),
            field("height", number(quad.bottom() - quad.top())),
            field("quad", corners(quad)),
            field("colour", quoted(note.colour().word())),
            field("score", number(note.score())),
            field("header", String.valueOf(isHeader)),
            field("stage", String.valueOf(wall.layout().stage(note))),
            field("lane", isHeader ? "null" : String.valueOf(wall.layout().lane(note))),
            field("votes", String.valueOf(note.allVotes())),
            field("text", quoted(note.reading().text())),
            field("textConfidence", number(note.reading().confidence())))
        .stream()
        .collect(joining(", ", "{", "}"));
  }

  private static String corners(Quad quad) {
    return quad.corners().stream()
        .map(c -> Stream.of(c.x(), c.y()).map(WallJson::number).collect(joining(", ", "[", "]")))
        .collect(joining(", ", "[", "]"));
  }

  private static String field(String name, String value) {
    return quoted(name) + ": " + value;
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ') {
        quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
