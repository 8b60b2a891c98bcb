package org.journeywall.model;

import java.time.Instant;

/// A named state of the workshop: the end of an activity, of the workshop, of each quarterly
/// review. Two revisions can be compared.
///
/// @param note why it was kept; may be empty
/// @param state the workshop as it was, without its own revisions
public record Revision(
    RevisionId id, String name, String note, Instant kept, Workshop state, Extras extras) {
  public Revision {
    if (!state.revisions().isEmpty()) {
      state = state.withRevisions(Table.empty());
    }
  }
}
