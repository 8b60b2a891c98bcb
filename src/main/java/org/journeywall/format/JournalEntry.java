package org.journeywall.format;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One record of the journal. Changes are numbered from 1 through all files of a journal; whatever
/// else has a number stands after the change of that number.
public sealed interface JournalEntry {

  /// What a workshop's file holds after a change.
  ///
  /// @param hash SHA-256 of its bytes, in hexadecimal digits
  /// @param file its path
  record Mark(long number, String hash, String file) {}

  /// The first record of a file of the journal.
  ///
  /// @param journal tells it from the journals of other workshops
  /// @param tries how often its workshop was opened by itself and came to no good end
  /// @param process the number the system gave the program that writes it
  /// @param mark the file its changes are made to
  record Head(String journal, int tries, long process, Instant begun, Mark mark)
      implements JournalEntry {}

  /// A change that was committed.
  record Change(long number, Instant at, WrittenPatch patch) implements JournalEntry {}

  /// What is being typed and not yet committed; null where that was given up.
  record Draft(long number, Instant at, @Nullable WrittenPatch patch) implements JournalEntry {}

  /// The file holds this from now on, or is elsewhere.
  ///
  /// @param kept whether it is known to be on the disk
  record Marked(Mark mark, boolean kept) implements JournalEntry {}

  /// Everything is in the workshop's file; the journal is of no use any more.
  record Closed() implements JournalEntry {}
}
