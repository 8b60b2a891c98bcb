package org.journeywall.edit;

import java.time.Instant;
import org.journeywall.model.Extras;
import org.journeywall.model.Revision;
import org.journeywall.model.RevisionId;
import org.journeywall.model.Texts;
import org.journeywall.model.Workshop;

/// Keeps the workshop as it stands under a name.
///
/// @param note why it is kept; may be empty
public record SaveRevision(RevisionId id, String name, String note, Instant kept)
    implements Command {

  @Override
  public Workshop apply(Workshop before) {
    if (before.revisions().contains(id)) {
      return before;
    }
    var revision = new Revision(id, Texts.line(name), Texts.clean(note), kept, before, Extras.NONE);
    return before.withRevisions(before.revisions().with(id, revision));
  }

  @Override
  public Label label() {
    return Label.of(CommandName.SAVE_REVISION);
  }
}
