package org.journeywall.store;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Rings after a while; a parameter so that tests can turn the clock themselves. What it runs must
/// be short and must not wait for a disk.
public interface Timer {
  void after(Duration time, Runnable task);

  /// A timer with a thread of its own that does not keep the program alive.
  static Timer daemon() {
    ScheduledExecutorService thread = DaemonThreads.timer("journeywall-timer");
    return (time, task) -> {
      var _ = thread.schedule(Bugs.told(task), time.toNanos(), TimeUnit.NANOSECONDS);
    };
  }
}
