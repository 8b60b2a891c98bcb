package org.journeywall.store;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Which backups of a document are worth their room. Work is saved every few seconds, so the last
/// ten saves would all show the same minute: the newest [#LATEST] are kept as they are, and of each
/// of the [#STEPS] newest five minutes with a save the last one, so that the ten reach back through
/// most of an hour of work. Further back it is the last of each hour for a day, and the last of
/// each day for a month. What is an original, and the newest of all, always stays.
///
/// A pure rule: thinning out often keeps what thinning out once at the end would keep.
///
/// @param zone in which a day begins
record Keeping(ZoneId zone) {
  static final int LATEST = 5;
  static final int STEPS = 10;
  static final Duration STEP = Duration.ofMinutes(5);
  static final Duration HOURLY = Duration.ofDays(1);
  static final Duration DAILY = Duration.ofDays(31);

  /// The most a document keeps, besides its originals.
  static final int MOST = LATEST + STEPS + 25 + 32;

  private static final Comparator<Backup> NEWEST_FIRST =
      Comparator.comparing(Backup::taken)
          .thenComparing(backup -> String.valueOf(backup.file()))
          .reversed();

  /// These backups, the newest first.
  static List<Backup> sorted(List<Backup> backups) {
    return backups.stream().sorted(NEWEST_FIRST).toList();
  }

  /// Those to keep, the newest first.
  List<Backup> of(List<Backup> backups, Instant now) {
    List<Backup> all = sorted(backups);
    var kept = new HashSet<Backup>(all.subList(0, Math.min(LATEST, all.size())));
    all.stream().filter(Backup::original).forEach(kept::add);
    kept.addAll(
        lastOfEach(all, STEPS, backup -> backup.taken().getEpochSecond() / STEP.toSeconds()));
    kept.addAll(
        lastOfEach(
            since(all, now.minus(HOURLY)),
            Integer.MAX_VALUE,
            backup -> backup.taken().getEpochSecond() / 3600));
    kept.addAll(
        lastOfEach(
            since(all, now.minus(DAILY)),
            Integer.MAX_VALUE,
            backup -> backup.taken().atZone(zone).toLocalDate()));
    return all.stream().filter(kept::contains).toList();
  }

  private static List<Backup> since(List<Backup> backups, Instant start) {
    return backups.stream().filter(backup -> backup.taken().isAfter(start)).toList();
  }

  private static List<Backup> lastOfEach(
      List<Backup> newestFirst, int most, Function<Backup, Object> span) {
    Set<Object> seen = new HashSet<>();
    return newestFirst.stream().filter(backup -> seen.add(span.apply(backup))).limit(most).toList();
  }

  /// In which order backups of all documents go where they take too much room together: the oldest
  /// first, and the only ones left of a document last.
  ///
  /// @param documents the backups of each document
  /// @param spared one that stays whatever it takes
  static List<Backup> expendable(List<List<Backup>> documents, Backup spared) {
    Set<Backup> newest = new HashSet<>();
    documents.forEach(backups -> sorted(backups).stream().limit(1).forEach(newest::add));
    return documents.stream()
        .flatMap(List::stream)
        .filter(backup -> !backup.equals(spared))
        .sorted(
            Comparator.comparing((Backup backup) -> newest.contains(backup))
                .thenComparing(Backup::taken)
                .thenComparing(backup -> String.valueOf(backup.file())))
        .toList();
  }
}
