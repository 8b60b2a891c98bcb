package org.journeywall.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.journeywall.format.Contents.Found;

/// Lists of records with ids, as they stand at the top of a file or of a kept state.
final class Tables {
  /// The table whose stray texts can be saved, as cards.
  static final String CARDS = "cards";

  private Tables() {}

  /// The records in the order of the file, each with an id of its own.
  static <T> List<Found<T>> read(FieldsIn in, String name, Part<T> part) {
    List<Json.Obj> objects = objects(in, name);
    List<String> ids = IdTexts.claimed(objects, name, in.report());
    var found = new ArrayList<Found<T>>(objects.size());
    for (int i = 0; i < objects.size(); i++) {
      String id = ids.get(i);
      var fields = new FieldsIn(withId(objects.get(i), id), name + "/" + id, in.report());
      T record = part.read(fields);
      if (record != null) {
        found.add(new Found<>(record, fields.isRanked()));
      }
    }
    return found;
  }

  static List<Json.Obj> objects(FieldsIn in, String name) {
    Json json = in.json(name);
    if (!(json instanceof Json.Arr(var items))) {
      return List.of();
    }
    var objects = new ArrayList<Json.Obj>(items.size());
    for (Json item : items) {
      switch (item) {
        case Json.Obj object -> objects.add(object);
        case Json.Text(var text) when name.equals(CARDS) -> {
          in.report().about(text, Repair.Kind.CARD_MADE, text);
          objects.add(new Json.Obj(Map.of("text", item)));
        }
        case Json.Text _, Json.Arr _, Json.Num _, Json.Word _ ->
            in.report().add(Repair.Kind.RECORD_LEFT_OUT, name, JsonOutput.line(item));
      }
    }
    return objects;
  }

  private static Json.Obj withId(Json.Obj object, String id) {
    if (object.fields().get("id") instanceof Json.Text(var text) && text.equals(id)) {
      return object;
    }
    Map<String, Json> fields = new LinkedHashMap<>(object.fields());
    fields.put("id", new Json.Text(id));
    return new Json.Obj(fields);
  }

  static <T> void write(FieldsOut out, String name, List<T> records, Part<T> part) {
    var items = new ArrayList<Json>(records.size());
    for (T record : records) {
      items.add(FieldsOut.of(record, part));
    }
    out.json(name, items.isEmpty() ? null : new Json.Arr(items));
  }
}
