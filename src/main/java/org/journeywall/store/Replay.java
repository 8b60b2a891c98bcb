package org.journeywall.store;

import java.time.Instant;
import java.util.Iterator;
import org.journeywall.format.JournalEntry;
import org.journeywall.format.JournalEntry.Change;
import org.journeywall.format.JournalEntry.Draft;
import org.journeywall.format.WrittenPatch;
import org.journeywall.model.Workshop;
import org.jspecify.annotations.Nullable;

/// A journal played on a workshop. Only a change that follows the last one is made, so that playing
/// on a workshop that has some of them already, or playing twice, comes to the same.
///
/// @param number of the last change that was made
/// @param workshop after it, without what was being typed
/// @param changes how many were made
/// @param since when the first of them was committed; null where none was made
/// @param typed what was being typed and not yet committed; null where nothing was
record Replay(
    long number, Workshop workshop, int changes, @Nullable Instant since, @Nullable Draft typed) {

  /// @param number of the last change the workshop has already
  static Replay of(JournalContents contents, long number, Workshop workshop) {
    Replay replay = new Replay(number, workshop, 0, null, null);
    Iterator<JournalEntry> entries = contents.entries().iterator();
    while (entries.hasNext()) {
      replay =
          switch (entries.next()) {
            case Change change -> replay.with(change);
            case Draft draft -> replay.with(draft);
            case JournalEntry.Head _, JournalEntry.Marked _, JournalEntry.Closed _ -> replay;
          };
    }
    return replay;
  }

  private Replay with(Change change) {
    if (change.number() != number + 1) {
      return this;
    }
    return new Replay(
        change.number(),
        change.patch().on(workshop).apply(workshop),
        changes + 1,
        since == null ? change.at() : since,
        null);
  }

  private Replay with(Draft draft) {
    return draft.number() == number
        ? new Replay(number, workshop, changes, since, draft.patch() == null ? null : draft)
        : this;
  }

  /// The workshop with what was being typed.
  Workshop whole() {
    WrittenPatch patch = typed == null ? null : typed.patch();
    return patch == null ? workshop : patch.on(workshop).apply(workshop);
  }
}
