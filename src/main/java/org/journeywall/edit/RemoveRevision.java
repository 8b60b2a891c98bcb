package org.journeywall.edit;

import org.journeywall.model.RevisionId;
import org.journeywall.model.Workshop;

/// Forgets a named state.
public record RemoveRevision(RevisionId revision) implements Command {

  @Override
  public Workshop apply(Workshop before) {
    return before.withRevisions(before.revisions().without(revision));
  }

  @Override
  public Label label() {
    return Label.of(CommandName.REMOVE_REVISION);
  }
}
