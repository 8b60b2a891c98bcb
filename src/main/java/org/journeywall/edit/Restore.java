package org.journeywall.edit;

import java.util.TreeMap;
import org.journeywall.model.Extras;
import org.journeywall.model.Revision;
import org.journeywall.model.RevisionId;
import org.journeywall.model.Table;
import org.journeywall.model.Workshop;

/// Puts the workshop back to another state of it: a revision, a backup, what somebody else wrote.
/// The named revisions of both stay, so that restoring an old state loses none.
public record Restore(Workshop state) implements Command {

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

  @Override
  public Label label() {
    return Label.of(CommandName.RESTORE);
  }
}
