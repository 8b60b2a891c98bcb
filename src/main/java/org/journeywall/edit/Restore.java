package org.journeywall.edit;

import java.util.TreeMap;
import org.journeywall.model.Extras;
import org.journeywall.model.Revision;
import org.journeywall.model.RevisionId;
import org.journeywall.model.Table;
import org.journeywall.model.Workshop;

/// Puts the workshop to another state of it: a revision, a backup, what somebody else wrote, what
/// was taken over from elsewhere. The named revisions of both stay, so that restoring an old state
/// loses none.
///
/// @param label what undo calls it
public record Restore(Workshop state, Label label) implements Command {

  /// Puts it back to an earlier state.
  public Restore(Workshop state) {
    this(state, Label.of(CommandName.RESTORE));
  }

  @Override
  public Workshop apply(Workshop before) {
    Table<RevisionId, Revision> revisions = state.revisions();
    for (Revision revision : before.revisions().values()) {
      revisions = revisions.with(revision.id(), revision);
    }
    var extras = new TreeMap<>(before.extras().fields());
    extras.putAll(state.extras().fields());
    return state.withRevisions(revisions).withExtras(Extras.of(extras));
  }
}
