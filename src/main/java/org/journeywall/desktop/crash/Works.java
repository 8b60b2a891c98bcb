package org.journeywall.desktop.crash;

import java.time.Duration;

/// The open workshops, as far as they can be saved in need.
public interface Works {
  /// Takes what is half typed into the workshops. FX thread.
  void settle();

  /// Writes everything that is not written and waits for it, but no longer than this. Any thread
  /// but the window's.
  void save(Duration patience);
}
