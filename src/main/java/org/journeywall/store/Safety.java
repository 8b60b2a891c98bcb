package org.journeywall.store;

import java.time.Instant;
import org.journeywall.model.Problem;
import org.jspecify.annotations.Nullable;

/// How far the changes of a document have come, by their numbers in its journal: what the status
/// line says is worked out here from what the journal and the file report. Not for two threads at
/// once.
final class Safety {
  private long handed;
  private long journalled;
  private long written;
  private Instant safeAt;
  private @Nullable Problem file;
  private @Nullable Problem journal;

  /// @param number of the last change there is, which the file has
  Safety(long number, Instant now) {
    handed = number;
    journalled = number;
    written = number;
    safeAt = now;
  }

  long handed() {
    return handed;
  }

  void handed(long number) {
    handed = number;
  }

  /// The file lacks what the journal has.
  void fileLacksSome() {
    written = handed - 1;
  }

  void journalled(long number, Instant now) {
    journal = null;
    if (number > Math.max(journalled, written)) {
      safeAt = now;
    }
    journalled = Math.max(journalled, number);
  }

  boolean isJournalled(long number) {
    return journalled >= number;
  }

  void written(long number, Instant now) {
    file = null;
    if (number > Math.max(journalled, written)) {
      safeAt = now;
    }
    written = Math.max(written, number);
  }

  /// Whether the file has everything.
  boolean isWritten() {
    return written >= handed;
  }

  void fileFails(Problem problem) {
    file = problem;
  }

  /// Takes note that there is no journal at present.
  ///
  /// @return whether that is new
  boolean journalFails(Problem problem) {
    boolean worse = journal == null;
    journal = problem;
    return worse;
  }

  boolean hasJournal() {
    return journal == null;
  }

  SaveState state() {
    boolean here = Math.max(journalled, written) >= handed;
    Problem problem = file == null ? journal : file;
    if (problem != null) {
      return new SaveState.Failed(problem, here);
    }
    return here ? new SaveState.Saved(safeAt) : new SaveState.Saving();
  }
}
