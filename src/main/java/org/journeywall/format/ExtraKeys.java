package org.journeywall.format;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.journeywall.model.Extras;

/// The names under which a record's [Extras] keep what this version does not know. A field of the
/// record itself is kept under its name; one of a part of it under `part/name`, one of a part in a
/// list under `list/key/name`, where the key tells the part from its neighbours. In each of them
/// `~` stands as `~0` and `/` as `~1`, as in a JSON pointer.
final class ExtraKeys {
  private ExtraKeys() {}

  static String of(String name) {
    return name.indexOf('~') < 0 && name.indexOf('/') < 0
        ? name
        : name.replace("~", "~0").replace("/", "~1");
  }

  static String name(String key) {
    return key.replace("~1", "/").replace("~0", "~");
  }

  /// The place of a part in a list: its key and, where an earlier one has the same, how many do. No
  /// escaped name contains `~+`.
  static String inList(String list, String key, Set<String> taken) {
    String place = of(list) + "/" + of(key);
    String free = place;
    for (int i = 2; !taken.add(free); i++) {
      free = place + "~+" + i;
    }
    return free;
  }

  static Extras under(Extras extras, String place) {
    if (extras.fields().isEmpty()) {
      return Extras.NONE;
    }
    // '0' is the character behind '/'.
    SortedMap<String, String> inside = extras.fields().subMap(place + "/", place + "0");
    Map<String, String> fields = new TreeMap<>();
    inside.forEach((key, text) -> fields.put(key.substring(place.length() + 1), text));
    return Extras.of(fields);
  }

  /// What is left when the part at this place of a list is gone, and with it the list as it was not
  /// understood.
  static Extras without(Extras extras, String list, String place) {
    Map<String, String> fields = new TreeMap<>(extras.fields());
    fields.keySet().removeIf(key -> key.equals(list) || key.startsWith(place + "/"));
    return Extras.of(fields);
  }
}
