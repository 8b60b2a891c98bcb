package org.journeywall.store;

import java.time.Duration;

/// Waits; a parameter so that tests need not.
public interface Pause {
  void wait(Duration time);

  /// Sleeps. An interrupted sleep ends early and stays interrupted.
  static void sleep(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
