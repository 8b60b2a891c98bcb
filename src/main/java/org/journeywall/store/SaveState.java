package org.journeywall.store;

import java.time.Instant;
import org.journeywall.model.Problem;

/// How much of the document is on the disk, as the status line says it.
public sealed interface SaveState {
  /// All of it, forced to the disk at that moment.
  record Saved(Instant at) implements SaveState {}

  /// It is being written.
  record Saving() implements SaveState {}

  /// There are changes that wait a moment for more.
  record Unsaved() implements SaveState {}

  /// It could not be written; what was there before is safe. It is tried again by itself.
  record Failed(Problem problem) implements SaveState {}
}
