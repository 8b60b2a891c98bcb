package org.journeywall.desktop.revisions;

import java.time.Instant;
import org.journeywall.model.Revision;
import org.journeywall.store.Backup;

/// An earlier state of a workshop, as the list shows it before anything of it is read.
sealed interface PastState {
  Instant at();

  /// By what its picture is known; equal states may share it.
  String key();

  /// One that somebody gave a name; it is in the workshop's own file.
  record Named(Revision revision) implements PastState {
    @Override
    public Instant at() {
      return revision.kept();
    }

    @Override
    public String key() {
      return revision.id().value();
    }
  }

  /// One that was kept by itself.
  record Kept(Backup backup) implements PastState {
    @Override
    public Instant at() {
      return backup.taken();
    }

    @Override
    public String key() {
      return backup.hash();
    }
  }
}
