package org.journeywall.digitise.review;

import org.journeywall.digitise.NoteColour;

/// What a key of the review asks for.
public sealed interface Press {

  /// Keys that mean one thing.
  enum Plain implements Press {
    /// It is right; on to the next.
    ACCEPT,
    /// On to the next without deciding.
    LATER,
    /// To the one behind, as to the one before, just to look.
    NEXT,
    BACK,
    /// It is no note.
    REJECT,
    /// Everything the machine is sure of is right.
    ACCEPT_SURE,
    STAGE_LEFT,
    STAGE_RIGHT,
    LANE_UP,
    LANE_DOWN,
    /// It is several notes.
    SPLIT,
    /// It and the one beside it are one note.
    MERGE,
    /// It names its stage, or does not.
    ROLE,
    UNDO,
    REDO
  }

  /// It has another colour.
  record Colour(NoteColour colour) implements Press {}
}
