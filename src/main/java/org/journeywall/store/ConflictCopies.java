package org.journeywall.store;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Knows the names that synchronising clients give to the second of two files that were changed at
/// the same time, and those this program gives.
///
/// Known are: Dropbox, Nextcloud, ownCloud and Box (`NAME (conflicted copy 2026-11-22)`, `NAME
/// (Anna's conflicted copy …)` and their Polish and Czech words), Syncthing
/// (`NAME.sync-conflict-20261122-101500-ABCDEFG`), OneDrive (`NAME-LAPTOP` with the computer's
/// name), Seafile (`NAME (SFConflict …)`) and our own `NAME (conflict …)`.
final class ConflictCopies {
  private static final List<Pattern> MORE =
      List.of(
          Pattern.compile(" ?[(\\[].*(conflict|konflikt|kolizj|kolidu).*[)\\]].*"),
          Pattern.compile("\\.sync-conflict-\\d{8}-\\d{6}.*"),
          Pattern.compile("-(desktop|laptop|pc|win|macbook)[a-z0-9-]*( ?\\(?\\d+\\)?)?"),
          Pattern.compile("[_ -]conflict(ed)?[_ -].*"));

  private ConflictCopies() {}

  /// Whether a file is such a second one of another, by their names in one folder.
  static boolean isOf(String document, String other) {
    String name = stem(document);
    String more = stem(other);
    if (!more.startsWith(name) || more.length() == name.length()) {
      return false;
    }
    String rest = more.substring(name.length()).toLowerCase(Locale.ROOT);
    return MORE.stream().anyMatch(pattern -> pattern.matcher(rest).matches());
  }

  private static String stem(String name) {
    return name.endsWith(FileNames.ENDING)
        ? name.substring(0, name.length() - FileNames.ENDING.length())
        : "";
  }
}
