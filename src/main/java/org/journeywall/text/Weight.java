package org.journeywall.text;

/// How heavy text is set. The bundled family has exactly these; fallback faces exist in [#REGULAR]
/// only and serve every weight.
public enum Weight {
  /// Running text, the text of a note.
  REGULAR,
  /// Names of stages and lanes, labels.
  MEDIUM,
  /// Titles and big numbers.
  BOLD
}
