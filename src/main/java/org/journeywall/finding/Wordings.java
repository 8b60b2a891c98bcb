package org.journeywall.finding;

import java.util.HashMap;
import java.util.Map;

/// The wordings of texts that were read before, so that an edit costs what it changes. Not for two
/// threads at a time.
public final class Wordings {
  private Map<String, Wording> known = new HashMap<>();
  private Map<String, Wording> now = new HashMap<>();

  Wording of(String text) {
    Wording wording = known.get(text);
    Wording found = wording == null ? Wording.of(text) : wording;
    now.put(text, found);
    return found;
  }

  /// Forgets what was not asked for since the last time.
  void turn() {
    known = now;
    now = new HashMap<>();
  }
}
