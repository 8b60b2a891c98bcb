package org.journeywall.desktop.wall;

import javafx.geometry.Point2D;
import org.jspecify.annotations.Nullable;

/// Notices that a hand which holds something has come to rest, once for each place.
final class Dwell {
  /// So long, in nanoseconds: longer than an ordinary move pauses, shorter than one waits.
  private static final long AFTER = 380_000_000;

  /// A hand trembles so far, in pixels.
  private static final double TREMBLE = 5;

  private @Nullable Point2D place;
  private long since;
  private boolean told;

  /// Takes note of where the hand is at `now`.
  ///
  /// @return whether it may still come to rest here
  boolean isWaiting(Point2D at, long now) {
    Point2D last = place;
    if (last == null || last.distance(at) > TREMBLE) {
      place = at;
      since = now;
      told = false;
    }
    return !told;
  }

  /// Whether it rests, told once.
  boolean hasRested(long now) {
    boolean rested = !told && now - since > AFTER;
    told |= rested;
    return rested;
  }
}
