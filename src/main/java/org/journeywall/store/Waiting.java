package org.journeywall.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// When the changes that a document's file lacks are to be written into it. Not for two threads at
/// once.
final class Waiting {
  private final Timer timer;
  private final Clock clock;
  private final Runnable rings;
  private @Nullable Instant first;
  private @Nullable Instant due;
  private @Nullable Instant ringsAt;

  /// @param rings asks [#isDue]
  Waiting(Timer timer, Clock clock, Runnable rings) {
    this.timer = timer;
    this.clock = clock;
    this.rings = rings;
  }

  /// Whether there are any.
  boolean isPending() {
    return first != null;
  }

  /// There is another one, which may wait this long; the first of them may wait `longest`.
  void add(Duration time, Duration longest) {
    Instant now = clock.instant();
    Instant since = first == null ? now : first;
    first = since;
    Instant soon = now.plus(time);
    Instant latest = since.plus(longest);
    due = soon.isBefore(latest) ? soon : latest;
  }

  /// Those there are may wait this long from now.
  void put(Duration time) {
    if (first != null) {
      due = clock.instant().plus(time);
    }
  }

  /// There are none.
  void clear() {
    first = null;
    due = null;
  }

  void startTimer() {
    Instant at = due;
    if (at != null && (ringsAt == null || at.isBefore(ringsAt))) {
      ringsAt = at;
      Duration left = Duration.between(clock.instant(), at);
      timer.after(left.isNegative() ? Duration.ZERO : left, rings);
    }
  }

  /// Whether it is time, asked when it rings. It may ring early, since the clock on the wall may be
  /// put back meanwhile: then it is set anew.
  boolean isDue(boolean busy) {
    ringsAt = null;
    Instant at = due;
    if (at == null || busy) {
      return false;
    }
    boolean now = !clock.instant().isBefore(at);
    if (!now) {
      startTimer();
    }
    return now;
  }
}
