package org.journeywall.desktop;

import java.time.Clock;
import java.util.List;
import org.journeywall.desktop.compare.OnDesk;
import org.journeywall.desktop.files.FileWatch;
import org.journeywall.desktop.revisions.Present;
import org.journeywall.desktop.window.Notices;
import org.journeywall.edit.RemoveRevision;
import org.journeywall.edit.Restore;
import org.journeywall.model.CardId;
import org.journeywall.model.MapId;
import org.journeywall.model.RevisionId;
import org.journeywall.model.Workshop;

/// The workshop of a window, to which earlier states come back as ordinary edits; what was there
/// before is kept as a backup, too. FX thread only.
record OnWall(Desk desk, FileWatch watch, Notices notices, Texts texts, Clock clock)
    implements Present {
  private static final String TOPIC = "restored";

  @Override
  public Workshop workshop() {
    return desk.editor().committed();
  }

  @Override
  public MapId map() {
    return desk.map();
  }

  @Override
  public void restore(Workshop state, String when) {
    watch.keep(workshop());
    desk.commit(new Restore(state));
    notices.tell(
        TOPIC,
        List.of(texts.say("revisions.restored", when)),
        List.of(new Notices.Answer("undo", texts.say("revisions.undo"), desk::undo)));
  }

  @Override
  public void show(CardId card) {
    new OnDesk(desk, clock).show(card);
  }

  @Override
  public void keep(String name) {
    new OnDesk(desk, clock).keep(name);
  }

  @Override
  public void forget(RevisionId revision) {
    desk.commit(new RemoveRevision(revision));
  }
}
