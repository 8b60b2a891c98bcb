package org.journeywall.desktop.revisions;

import org.journeywall.desktop.compare.Now;
import org.journeywall.model.RevisionId;
import org.journeywall.model.Workshop;

/// The workshop that is open, as far as its past is concerned.
public interface Present extends Now {
  /// Puts an earlier state on the wall; undo takes that back.
  ///
  /// @param when the state was, in the user's words
  void restore(Workshop state, String when);

  /// Forgets a named state.
  void forget(RevisionId revision);
}
