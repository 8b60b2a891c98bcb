package org.journeywall.model;

/// A relation between two cards, from cause to effect or from concern to action.
///
/// @param label what the relation says; may be empty
public record Link(LinkId id, CardId from, CardId to, Kind kind, String label, Extras extras) {

  /// What one card is to the other.
  public enum Kind {
    /// `from` leads to `to`.
    CAUSES,
    /// `to` is what is done about `from`.
    ANSWERED_BY,
    /// They belong together.
    RELATES,
    /// `to` is what `from` has become in the map of a later quarter, or shall become in that of the
    /// future.
    BECOMES
  }
}
