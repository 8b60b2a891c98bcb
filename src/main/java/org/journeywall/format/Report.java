package org.journeywall.format;

import java.util.ArrayList;
import java.util.List;

/// Collects the repairs of one file.
final class Report {
  private final List<Repair> repairs = new ArrayList<>();
  private final boolean newer;

  /// A report on a file of a newer version (`newer`) does not mention values it does not know.
  Report(boolean newer) {
    this.newer = newer;
  }

  static Report nowhere() {
    return new Report(true);
  }

  void add(Repair.Kind kind, String... arguments) {
    repairs.add(Repair.of(kind, arguments));
  }

  /// Adds a repair of something people know by what they wrote on it.
  void about(String words, Repair.Kind kind, String... arguments) {
    repairs.add(Repair.about(words, kind, arguments));
  }

  /// Tells, when run, that a list was ranked anew.
  Runnable reranked(String list) {
    return () -> add(Repair.Kind.RANKED_ANEW, list);
  }

  void unknownValue(String where, String text) {
    if (!newer) {
      add(Repair.Kind.VALUE_UNKNOWN, where, text);
    }
  }

  List<Repair> repairs() {
    return List.copyOf(repairs);
  }
}
