package org.journeywall.desktop.settings;

/// Whether the windows are light or dark.
public enum Theme {
  SYSTEM,
  LIGHT,
  DARK
}
