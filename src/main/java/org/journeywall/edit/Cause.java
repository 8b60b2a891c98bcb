package org.journeywall.edit;

/// Why what an [Editor] shows has changed.
public enum Cause {
  /// A command was committed.
  COMMIT,
  UNDO,
  REDO,
  /// A preview began, went on or was cancelled.
  PREVIEW,
  /// A note was typed in, which is not committed yet.
  TYPING,
  /// Another workshop was opened.
  REPLACED
}
