package org.journeywall.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executor;

/// Time and threads a test turns by hand: a clock that stands still, a timer that rings when it is
/// turned, a thread that works when it is told.
final class TurnedClock extends Clock implements Timer, Executor {
  private record Ring(Instant at, Runnable task) {}

  private final List<Ring> rings = new ArrayList<>();
  private final Deque<Runnable> tasks = new ArrayDeque<>();
  private Instant now = Instant.parse("2026-11-12T09:00:00Z");
  private boolean hangs;

  /// Lets time pass, ringing on the way, with the thread at work.
  void turn(Duration time) {
    Instant end = now.plus(time);
    work();
    while (true) {
      Ring next =
          rings.stream()
              .filter(ring -> !ring.at().isAfter(end))
              .min(Comparator.comparing(Ring::at))
              .orElse(null);
      if (next == null) {
        break;
      }
      rings.remove(next);
      now = next.at().isAfter(now) ? next.at() : now;
      next.task().run();
      work();
    }
    now = end;
  }

  /// Lets the thread stand still, as one whose drive does not answer, or go on.
  void setHangs(boolean nowHangs) {
    hangs = nowHangs;
    work();
  }

  private void work() {
    while (!hangs && !tasks.isEmpty()) {
      tasks.removeFirst().run();
    }
  }

  @Override
  public void after(Duration time, Runnable task) {
    rings.add(new Ring(now.plus(time), task));
  }

  @Override
  public void execute(Runnable task) {
    tasks.addLast(task);
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
