package org.journeywall.model;

/// One thing about a workshop that does not hold together, see [Validity].
///
/// @param record the id of the record it was found in, `workshop` for the title block
/// @param detail the id or the text that is wrong
public record Flaw(Kind kind, String record, String detail) {

  /// What is wrong.
  public enum Kind {
    NO_SUCH_MAP,
    /// The stage is gone or belongs to another map.
    NO_SUCH_STAGE,
    /// The stage has no such step.
    NO_SUCH_STEP,
    /// The lane is gone or belongs to another map.
    NO_SUCH_LANE,
    NO_SUCH_CARD,
    NO_SUCH_PERSONA,
    NO_SUCH_PICTURE,
    /// Two steps have one id.
    STEP_TWICE,
    /// A persona is said twice to be involved in one stage.
    INVOLVEMENT_TWICE,
    /// A card lies under one that is not the top card of a stack in its cell.
    NO_SUCH_STACK,
    /// A link leads from a card to itself.
    LINK_TO_ITSELF,
    /// A text is not as [Texts] leaves it.
    TEXT
  }
}
