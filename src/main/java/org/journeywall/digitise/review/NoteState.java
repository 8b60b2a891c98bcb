package org.journeywall.digitise.review;

/// How far the review of a note has come.
public enum NoteState {
  /// Nobody has looked at it.
  OPEN,
  /// Somebody looked and went on without deciding.
  LATER,
  /// It is a note, and what was suggested of it is right.
  ACCEPTED,
  /// It is a note, and somebody typed its text.
  TYPED,
  /// It is no note.
  REJECTED;

  /// Whether nothing has to be done about it any more.
  public boolean isDecided() {
    return switch (this) {
      case OPEN, LATER -> false;
      case ACCEPTED, TYPED, REJECTED -> true;
    };
  }
}
