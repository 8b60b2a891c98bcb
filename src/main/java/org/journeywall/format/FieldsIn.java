package org.journeywall.format;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.journeywall.model.Extras;
import org.journeywall.model.Rank;
import org.journeywall.model.Texts;
import org.jspecify.annotations.Nullable;

/// The fields of one record while it is read. Every field asked for is known; what nobody asked
/// for, and what does not fit (a word of a newer version, a text where a number should stand), is
/// kept in the [#extras] as it stands.
final class FieldsIn {
  private final Map<String, Json> fields;
  private final String where;
  private final Report report;
  private final Map<String, String> extras = new TreeMap<>();
  private final List<String> asked = new ArrayList<>();
  private boolean ranked = true;
  private boolean handedOver;

  FieldsIn(Json.Obj object, String where, Report report) {
    this.fields = object.fields();
    this.where = where;
    this.report = report;
  }

  Report report() {
    return report;
  }

  private String path(String name) {
    return where.isEmpty() ? name : where + "/" + name;
  }

  /// Everything unknown, for a record that keeps it itself; asked for when all known fields have
  /// been.
  Extras ownExtras() {
    Extras own = extras();
    handedOver = true;
    return own;
  }

  private Extras extras() {
    for (Map.Entry<String, Json> field : fields.entrySet()) {
      if (!asked.contains(field.getKey())) {
        extras.put(ExtraKeys.of(field.getKey()), JsonOutput.line(field.getValue()));
      }
    }
    return Extras.of(extras);
  }

  /// The field as it stands; null where it is missing or `null`.
  @Nullable Json json(String name) {
    asked.add(name);
    Json json = fields.get(name);
    return json == Json.Word.NULL ? null : json;
  }

  void misfit(String name, Json json) {
    String text = JsonOutput.line(json);
    extras.put(ExtraKeys.of(name), text);
    report.unknownValue(path(name), text);
  }

  /// The id the field names, made valid where it is not; null where it names none.
  @Nullable String id(String name) {
    Json json = json(name);
    String id = json == null ? null : IdTexts.of(json);
    if (json != null && id == null) {
      misfit(name, json);
    }
    return id;
  }

  /// The id where there has to be one: [IdTexts#MISSING] where there is none.
  String idOrMissing(String name) {
    Json json = json(name);
    String id = json == null ? null : IdTexts.of(json);
    if (json != null && id == null) {
      report.add(Repair.Kind.RECORD_LEFT_OUT, path(name), JsonOutput.line(json));
    }
    return id == null ? IdTexts.MISSING : id;
  }

  /// The record's rank; any where it has none, which [#isRanked] then tells.
  Rank rank() {
    Json json = json("rank");
    if (json instanceof Json.Text(var text) && Rank.isValid(text)) {
      return new Rank(text);
    }
    ranked = false;
    return Rank.MIDDLE;
  }

  boolean isRanked() {
    return ranked;
  }

  /// A text of several lines.
  String text(String name) {
    return text(name, Texts::clean, Texts.LONGEST);
  }

  /// A text of one line.
  String line(String name) {
    return text(name, Texts::line, Texts.LONGEST_LINE);
  }

  /// A text that is not for people's eyes.
  String data(String name) {
    return text(name, UnaryOperator.identity(), JsonInput.LARGEST);
  }

  private String text(String name, UnaryOperator<String> cleaning, int longest) {
    Json json = json(name);
    if (!(json instanceof Json.Text(var text))) {
      if (json != null) {
        misfit(name, json);
      }
      return "";
    }
    String clean = cleaning.apply(text);
    if (!clean.equals(text)) {
      boolean cut = text.codePointCount(0, text.length()) > longest;
      report.add(cut ? Repair.Kind.TEXT_CUT : Repair.Kind.TEXT_CLEANED, path(name));
      // What the cleaning cut off stays in the file until the text is changed.
      if (cut) {
        extras.put(ExtraKeys.of(name), JsonOutput.line(json));
      }
    }
    return clean;
  }

  List<String> lines(String name) {
    Json json = json(name);
    if (json == null) {
      return List.of();
    }
    List<String> lines = Lists.lines(json);
    if (!(json instanceof Json.Arr(var items)) || items.size() != lines.size()) {
      misfit(name, json);
    } else if (!Values.texts(lines).equals(json)) {
      report.add(Repair.Kind.TEXT_CLEANED, path(name));
    }
    return lines;
  }

  List<String> ids(String name) {
    Json json = json(name);
    if (json == null) {
      return List.of();
    }
    List<String> ids = Lists.ids(json);
    if (!(json instanceof Json.Arr(var items)) || items.size() != ids.size()) {
      misfit(name, json);
    }
    return ids;
  }

  boolean flag(String name) {
    Json json = json(name);
    if (json != null && json != Json.Word.TRUE && json != Json.Word.FALSE) {
      misfit(name, json);
    }
    return json == Json.Word.TRUE;
  }

  /// A whole number between two ends; `usual` where there is none.
  int whole(String name, int usual, int least, int most) {
    Json json = json(name);
    if (json == null) {
      return usual;
    }
    Integer value = Values.whole(json);
    if (value == null || value < least || value > most) {
      misfit(name, json);
    }
    return value == null ? usual : Math.clamp(value, least, most);
  }

  @Nullable Double number(String name) {
    Json json = json(name);
    Double value = json == null ? null : Values.number(json);
    if (json != null && value == null) {
      misfit(name, json);
    }
    return value;
  }

  <E extends Enum<E>> @Nullable E oneOf(String name, Class<E> type) {
    Json json = json(name);
    E value = json == null ? null : Values.oneOf(json, type);
    if (json != null && value == null) {
      misfit(name, json);
    }
    return value;
  }

  <E extends Enum<E>> E oneOf(String name, E neutral) {
    E value = oneOf(name, neutral.getDeclaringClass());
    return value == null ? neutral : value;
  }

  @Nullable LocalDate day(String name) {
    Json json = json(name);
    try {
      if (json instanceof Json.Text(var text)) {
        return LocalDate.parse(text);
      }
    } catch (DateTimeException _) {
      // It is a misfit like any other.
    }
    if (json != null) {
      misfit(name, json);
    }
    return null;
  }

  Instant instant(String name) {
    Json json = json(name);
    try {
      if (json instanceof Json.Text(var text)) {
        return Instant.parse(text);
      }
    } catch (DateTimeException _) {
      // It is a misfit like any other.
    }
    if (json != null) {
      misfit(name, json);
    }
    return Instant.EPOCH;
  }

  /// A part of the record; null where it is missing or says nothing this version understands.
  <T> @Nullable T part(String name, Part<T> part) {
    Json json = json(name);
    if (json == null) {
      return null;
    }
    if (json instanceof Json.Obj object) {
      var inside = new FieldsIn(object, path(name), report);
      T value = part.read(inside);
      if (value != null) {
        keep(ExtraKeys.of(name), inside);
        return value;
      }
    }
    misfit(name, json);
    return null;
  }

  /// Parts in the order of the file; those this version does not understand are left to the extras.
  <T> List<T> parts(String name, Part<T> part) {
    Json json = json(name);
    if (json == null) {
      return List.of();
    }
    if (!(json instanceof Json.Arr(var items))) {
      misfit(name, json);
      return List.of();
    }
    var values = new ArrayList<T>(items.size());
    var taken = new HashSet<String>();
    for (Json item : items) {
      if (item instanceof Json.Obj object) {
        var inside = new FieldsIn(object, path(name), report);
        T value = part.read(inside);
        if (value != null) {
          values.add(value);
          keep(ExtraKeys.inList(name, part.key(value), taken), inside);
        }
      }
    }
    if (values.size() < items.size()) {
      misfit(name, json);
    }
    return values;
  }

  private void keep(String place, FieldsIn inside) {
    if (!inside.handedOver) {
      inside.extras().fields().forEach((key, text) -> extras.put(place + "/" + key, text));
    }
  }
}
