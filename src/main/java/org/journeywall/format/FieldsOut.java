package org.journeywall.format;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.journeywall.model.Extras;
import org.journeywall.model.Id;
import org.journeywall.model.Rank;
import org.journeywall.model.Texts;
import org.jspecify.annotations.Nullable;

/// The fields of one record while it is written, in the order they are put. A field with its usual
/// value is left out. A field whose text in the file was not understood gets that text back, unless
/// the value has been changed since.
final class FieldsOut {
  private final Map<String, Json> fields = new LinkedHashMap<>();
  private final Set<String> known = new HashSet<>();
  private Extras extras;

  FieldsOut(Extras extras) {
    this.extras = extras;
  }

  /// What the record itself keeps of fields this version does not know; said before any field is
  /// put.
  void own(Extras ownExtras) {
    extras = ownExtras;
  }

  /// All of them, the unknown ones last.
  Json.Obj done() {
    extras.fields().forEach(this::unknown);
    return new Json.Obj(fields);
  }

  private void unknown(String key, String text) {
    if (key.indexOf('/') < 0) {
      String name = ExtraKeys.name(key);
      if (!known.contains(name)) {
        fields.put(name, JsonInput.kept(text));
      }
    }
  }

  /// The field as it is given; left out where that is null.
  void json(String name, @Nullable Json json) {
    known.add(name);
    if (json != null) {
      fields.put(name, json);
    }
  }

  /// The field, or the text that was not understood where that still stands for `value`.
  private <V> void put(
      String name, @Nullable V value, @Nullable Json json, Function<Json, @Nullable V> meaning) {
    String kept = extras.fields().isEmpty() ? null : extras.fields().get(ExtraKeys.of(name));
    if (kept != null) {
      Json misfit = JsonInput.kept(kept);
      if (Objects.equals(meaning.apply(misfit), value)) {
        json(name, misfit);
        return;
      }
    }
    json(name, json);
  }

  void text(String name, String value) {
    Json json = value.isEmpty() ? null : new Json.Text(value);
    put(name, value, json, kept -> kept instanceof Json.Text(var text) ? Texts.clean(text) : "");
  }

  void line(String name, String value) {
    Json json = value.isEmpty() ? null : new Json.Text(value);
    put(name, value, json, kept -> kept instanceof Json.Text(var text) ? Texts.line(text) : "");
  }

  /// A text that is not for people's eyes.
  void data(String name, String value) {
    Json json = value.isEmpty() ? null : new Json.Text(value);
    put(name, value, json, kept -> kept instanceof Json.Text(var text) ? text : "");
  }

  void id(String name, @Nullable Id id) {
    put(name, id, id == null ? null : new Json.Text(id.value()), _ -> null);
  }

  void rank(Rank rank) {
    json("rank", new Json.Text(rank.value()));
  }

  /// A text of one line that is always written.
  void lineAlways(String name, String value, String usual) {
    put(name, value, new Json.Text(value), _ -> usual);
  }

  void ids(String name, List<? extends Id> ids) {
    idTexts(name, ids.stream().map(Id::value).toList());
  }

  /// Ids of records of any kind.
  void idTexts(String name, List<String> values) {
    put(name, values, values.isEmpty() ? null : Values.texts(values), Lists::ids);
  }

  void lines(String name, List<String> values) {
    put(name, values, values.isEmpty() ? null : Values.texts(values), Lists::lines);
  }

  void flag(String name, boolean value) {
    put(name, value, value ? Json.Word.TRUE : null, _ -> false);
  }

  /// A whole number that is always written.
  void whole(String name, int value, int usual, int least, int most) {
    put(name, value, Values.whole(value), kept -> meant(kept, usual, least, most));
  }

  /// A whole number, left out where it is the usual one.
  void wholeUnlessUsual(String name, int value, int usual, int least, int most) {
    Json json = value == usual ? null : Values.whole(value);
    put(name, value, json, kept -> meant(kept, usual, least, most));
  }

  private static int meant(Json kept, int usual, int least, int most) {
    Integer whole = Values.whole(kept);
    return whole == null ? usual : Math.clamp(whole, least, most);
  }

  void number(String name, @Nullable Double value) {
    put(name, value, value == null ? null : Values.number(value), Values::number);
  }

  /// A word that is always written.
  <E extends Enum<E>> void oneOf(String name, E value, E neutral) {
    put(name, value, new Json.Text(Values.word(value)), _ -> neutral);
  }

  /// A word, left out where it is the neutral one.
  <E extends Enum<E>> void oneOfUnlessNeutral(String name, @Nullable E value, @Nullable E neutral) {
    Json json = value == null || value == neutral ? null : new Json.Text(Values.word(value));
    put(name, value, json, _ -> neutral);
  }

  void day(String name, @Nullable LocalDate value) {
    put(name, value, value == null ? null : new Json.Text(value.toString()), _ -> null);
  }

  void instant(String name, Instant value) {
    put(name, value, new Json.Text(value.toString()), _ -> Instant.EPOCH);
  }

  /// A part of the record; where it is null, what the file said in its place.
  <T> void part(String name, @Nullable T value, Part<T> part) {
    put(name, value, value == null ? null : inside(ExtraKeys.of(name), value, part), _ -> null);
  }

  /// A part of the record that says nothing where all its fields are left out.
  <T> void partUnlessEmpty(String name, T value, T empty, Part<T> part) {
    Json.Obj json = inside(ExtraKeys.of(name), value, part);
    put(name, value, json.fields().isEmpty() ? null : json, _ -> empty);
  }

  <T> void parts(String name, List<T> values, Part<T> part) {
    var items = new ArrayList<Json>(values.size());
    var taken = new HashSet<String>();
    for (T value : values) {
      items.add(inside(ExtraKeys.inList(name, part.key(value), taken), value, part));
    }
    Json json = items.isEmpty() ? null : new Json.Arr(items);
    put(name, values, json, kept -> Lists.parts(kept, part));
  }

  /// A record with all its fields.
  static <T> Json.Obj of(T record, Part<T> part) {
    var out = new FieldsOut(Extras.NONE);
    part.write(record, out);
    return out.done();
  }

  private <T> Json.Obj inside(String place, T value, Part<T> part) {
    var inside = new FieldsOut(ExtraKeys.under(extras, place));
    part.write(value, inside);
    return inside.done();
  }
}
