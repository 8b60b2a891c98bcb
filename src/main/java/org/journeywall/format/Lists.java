package org.journeywall.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.journeywall.model.Texts;

/// Lists as far as this version understands them.
final class Lists {
  private Lists() {}

  /// The texts of a list, each on one line; empty where it is no list.
  static List<String> lines(Json json) {
    var lines = new ArrayList<String>();
    if (json instanceof Json.Arr(var items)) {
      for (Json item : items) {
        if (item instanceof Json.Text(var text)) {
          lines.add(Texts.line(text));
        }
      }
    }
    return lines;
  }

  /// The ids of a list, made valid where they are not; empty where it is no list.
  static List<String> ids(Json json) {
    var ids = new ArrayList<String>();
    if (json instanceof Json.Arr(var items)) {
      for (Json item : items) {
        String id = IdTexts.of(item);
        if (id != null) {
          ids.add(id);
        }
      }
    }
    return ids;
  }

  /// The parts of a list; empty where it is no list.
  static <T> List<T> parts(Json json, Part<T> part) {
    var fields = new LinkedHashMap<String, Json>();
    fields.put("", json);
    return new FieldsIn(new Json.Obj(fields), "", Report.nowhere()).parts("", part);
  }
}
