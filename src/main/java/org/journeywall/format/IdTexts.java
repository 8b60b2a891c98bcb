package org.journeywall.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.journeywall.model.Id;
import org.jspecify.annotations.Nullable;

/// Ids as they come from a file. A malformed one is made valid always in the same way, so that what
/// names it still finds it.
final class IdTexts {
  /// Stands where a record has to name another and names none.
  static final String MISSING = "-";

  private static final int ROOM_FOR_NUMBER = 6;

  private IdTexts() {}

  /// The id a value names; null where it is neither text nor number.
  static @Nullable String of(Json json) {
    return switch (json) {
      case Json.Text(var text) -> valid(text);
      case Json.Num(var text) -> valid(text);
      case Json.Obj _, Json.Arr _, Json.Word _ -> null;
    };
  }

  private static String valid(String text) {
    if (Id.isValid(text)) {
      return text;
    }
    var valid = new StringBuilder();
    for (int i = 0; i < text.length() && valid.length() < Id.LONGEST - ROOM_FOR_NUMBER; i++) {
      String one = text.substring(i, i + 1);
      valid.append(Id.isValid(one) ? one : "-");
    }
    return valid.isEmpty() ? MISSING : valid.toString();
  }

  /// An id for each record of a table in turn: its own where that is valid and no earlier record
  /// has it, else one like it that nobody else wants.
  static List<String> claimed(List<Json.Obj> records, String table, Report report) {
    Set<String> wanted = new HashSet<>();
    for (Json.Obj record : records) {
      if (record.fields().get("id") instanceof Json.Text(var text)) {
        wanted.add(text);
      }
    }
    var claimed = new ArrayList<String>(records.size());
    var taken = new HashSet<String>();
    for (Json.Obj record : records) {
      Json json = record.fields().get("id");
      String own = json == null ? null : of(json);
      String id = own == null ? table : own;
      if (!taken.add(id)) {
        id = free(id, wanted, taken);
      }
      if (!(json instanceof Json.Text(var text)) || !text.equals(id)) {
        report.add(Repair.Kind.NEW_ID, table, id);
      }
      claimed.add(id);
    }
    return claimed;
  }

  /// An id like `id` that is in neither set; it is then in `taken`.
  static String free(String id, Set<String> wanted, Set<String> taken) {
    String stem = id.substring(0, Math.min(id.length(), Id.LONGEST - ROOM_FOR_NUMBER - 1));
    for (int i = 2; ; i++) {
      String free = stem + "-" + i;
      if (!wanted.contains(free) && taken.add(free)) {
        return free;
      }
    }
  }
}
