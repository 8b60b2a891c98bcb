package org.journeywall.layout;

/// What a piece of text is to the reader; the palette makes a colour of it.
public enum Tone {
  INK,
  /// Said beside the main thing: hints, durations, units.
  QUIET,
  /// On a dark or coloured ground.
  LIGHT,
  LIGHT_QUIET,
  MOMENT_OF_TRUTH,
  BETTER,
  WORSE,
  ALARM
}
