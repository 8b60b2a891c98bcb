package org.journeywall.desktop.tidy;

import java.time.Duration;

/// When memory is tidied up. It stops the whole program for a moment, the longer the more there is
/// to keep: while somebody works that is only worth it where a lot has gathered.
///
/// @param kept bytes that were in use after the last time
/// @param took how long the last time stopped the program
record TidyRule(long kept, Duration took) {
  /// Less than this is not worth a stop, in bytes.
  private static final long LITTLE = 48L << 20;

  /// With this much, and a quarter of what is kept, it is time whoever works, in bytes.
  private static final long MUCH = 160L << 20;

  /// While somebody waits for a workshop it is only time with so much, in bytes: what gathers then
  /// is as a rule kept.
  private static final long FAR_TOO_MUCH = 512L << 20;

  private static final Duration LEAST_REST = Duration.ofSeconds(1);

  /// A stop of a tenth of a rest goes unnoticed, and costs a long task a tenth at most.
  private static final int TENTH = 10;

  /// Before the first time.
  static final TidyRule FIRST = new TidyRule(0, Duration.ofMillis(200));

  /// Whether it is time while a workshop opens.
  ///
  /// @param used bytes in use, with what could be cleared away
  boolean dueWhileOpening(long used) {
    return used - kept > FAR_TOO_MUCH;
  }

  /// Whether it is time.
  ///
  /// @param used bytes in use, with what could be cleared away
  /// @param rest how long nobody has touched the program
  /// @param since how long ago the last time was
  boolean due(long used, Duration rest, Duration since) {
    long litter = used - kept;
    if (litter > MUCH + kept / 4) {
      return true;
    }
    Duration unnoticed = took.multipliedBy(TENTH);
    Duration enough = unnoticed.compareTo(LEAST_REST) > 0 ? unnoticed : LEAST_REST;
    return litter > LITTLE && rest.compareTo(enough) >= 0 && since.compareTo(enough) >= 0;
  }
}
