package org.journeywall.digitise.review;

/// What a note on the wall is for.
public enum NoteRole {
  /// It becomes a card.
  CARD,
  /// It stands at the top of a column, and its text is the name of that stage.
  STAGE_NAME
}
