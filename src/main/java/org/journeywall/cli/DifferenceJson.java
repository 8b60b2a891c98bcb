package org.journeywall.cli;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.journeywall.compare.Aspect;
import org.journeywall.compare.Difference;
import org.journeywall.compare.Differences;
import org.journeywall.compare.Value;
import org.journeywall.compare.Whereabouts;
import org.journeywall.exchange.Figures;
import org.journeywall.model.Sentences;
import org.jspecify.annotations.Nullable;

/// Differences as one JSON object on one line, the same in every language: choices are called as in
/// the file, days are ISO dates. Its arrays are those a review asks for, `added`, `removed`,
/// `moved`, `reworded`, `rescored` and `numbers`, and there is no other array in it, so that a
/// script may count them blindly; every other field that changed stands in the object `other`, by
/// the id of its record.
final class DifferenceJson {
  private DifferenceJson() {}

  static String of(Differences differences) {
    var fields = new ArrayList<String>();
    for (Aspect aspect : Aspect.values()) {
      List<Difference> these = aspect.of(differences);
      if (aspect != Aspect.OTHER) {
        fields.add(field(Sentences.key(aspect), array(these.stream().map(DifferenceJson::of))));
      } else {
        List<String> records = these.stream().map(one -> field(key(one), of(one))).toList();
        fields.add(field(Sentences.key(aspect), object(records)));
      }
    }
    return object(fields);
  }

  // The title block is the only thing without an id.
  private static String key(Difference one) {
    return one.id() == null ? Sentences.key(one.subject()) : one.id().value();
  }

  private static String of(Difference one) {
    var fields = new ArrayList<String>();
    fields.add(text("what", Sentences.key(one.subject())));
    if (one.id() != null) {
      fields.add(text("id", one.id().value()));
    }
    fields.add(text("name", one.name()));
    if (one.kind() != null) {
      fields.add(text("kind", Sentences.key(one.kind())));
    }
    place(fields, "from", one.from());
    place(fields, "to", one.to());
    if (!one.edits().isEmpty()) {
      fields.add(field("fields", object(one.edits().stream().map(DifferenceJson::of).toList())));
    }
    return object(fields);
  }

  private static String of(Difference.Edit edit) {
    return field(
        Sentences.key(edit.field()),
        object(List.of(field("before", of(edit.before())), field("after", of(edit.after())))));
  }

  private static void place(List<String> fields, String name, @Nullable Whereabouts place) {
    if (place == null) {
      return;
    }
    var parts = new ArrayList<String>();
    Stream.of(
            new String[] {"map", place.map()},
            new String[] {"stage", place.stage()},
            new String[] {"step", place.step()},
            new String[] {"lane", place.lane()},
            new String[] {"under", place.under()})
        .filter(part -> !part[1].isEmpty())
        .forEach(part -> parts.add(text(part[0], part[1])));
    if (place.parked()) {
      parts.add(field("parked", "true"));
    }
    parts.add(field("position", Integer.toString(place.position())));
    fields.add(field(name, object(parts)));
  }

  private static String of(Value value) {
    return switch (value) {
      case Value.Text(String text) -> text.isEmpty() ? "null" : quoted(text);
      case Value.Choice(Enum<?> choice) -> quoted(Sentences.key(choice));
      case Value.Figure(double figure) -> Figures.plain(figure);
      case Value.Day(LocalDate day) -> quoted(day.toString());
      case Value.Flag(boolean there) -> Boolean.toString(there);
      case Value.Items(List<String> items) -> quoted(String.join("; ", items));
    };
  }

  private static String object(List<String> fields) {
    return fields.stream().collect(joining(", ", "{", "}"));
  }

  private static String array(Stream<String> items) {
    return items.collect(joining(", ", "[", "]"));
  }

  private static String text(String name, String value) {
    return field(name, quoted(value));
  }

  private static String field(String name, String value) {
    return quoted(name) + ": " + value;
  }

  // U+2028 and U+2029 end a line for some readers, and this is one line.
  private static String quoted(String text) {
    var quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c == '\n') {
        quoted.append("\\n");
      } else if (c < ' ' || c == '\u2028' || c == '\u2029' || c == '\u0085') {
        quoted.append("\\u%04x".formatted((int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
