package org.journeywall.model;

/// Whether a map shows the journey as it is today or as it should become.
public enum MapState {
  CURRENT,
  FUTURE
}
