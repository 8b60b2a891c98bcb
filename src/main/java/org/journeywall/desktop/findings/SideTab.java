package org.journeywall.desktop.findings;

import java.util.Locale;

/// What the panel at the right can show.
public enum SideTab {
  /// What the map says.
  FINDINGS,
  /// What is to be done.
  ACTIONS,
  /// What to look at first: concerns by weight, opportunities by impact and effort.
  PRIORITIES,
  /// Metrics against targets and thresholds.
  HEALTH;

  String key() {
    return "tab." + name().toLowerCase(Locale.ROOT);
  }
}
