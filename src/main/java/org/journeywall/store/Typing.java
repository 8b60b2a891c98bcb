package org.journeywall.store;

import java.time.Duration;
import org.journeywall.model.Workshop;
import org.jspecify.annotations.Nullable;

/// Hands the note that is being typed to the journal, at most [#PAUSE] after each key.
final class Typing {
  /// How long what is typed may stay unwritten.
  static final Duration PAUSE = Duration.ofMillis(500);

  private final Journal journal;
  private final Timer timer;
  private @Nullable Draft draft;

  private record Draft(Workshop committed, Workshop shown) {}

  Typing(Journal journal, Timer timer) {
    this.journal = journal;
    this.timer = timer;
  }

  synchronized void typed(Workshop committed, Workshop shown) {
    boolean waiting = draft != null;
    draft = new Draft(committed, shown);
    if (!waiting) {
      timer.after(PAUSE, this::keep);
    }
  }

  /// What was typed is committed: that says more.
  synchronized void forget() {
    draft = null;
  }

  /// Hands over what is waiting.
  synchronized void keep() {
    Draft now = draft;
    draft = null;
    if (now != null) {
      journal.draft(now.committed, now.shown);
    }
  }
}
