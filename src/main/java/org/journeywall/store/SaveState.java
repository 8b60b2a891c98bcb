package org.journeywall.store;

import java.time.Instant;
import org.journeywall.model.Problem;

/// How safe the work is, as the status line says it.
public sealed interface SaveState {
  /// Every change has been on this computer's disk since that moment, in the journal or in the
  /// workshop's file.
  record Saved(Instant at) implements SaveState {}

  /// Some are on their way there.
  record Saving() implements SaveState {}

  /// Something cannot be written, and is tried again by itself.
  ///
  /// @param safe whether every change is on this computer's disk all the same
  record Failed(Problem problem, boolean safe) implements SaveState {}
}
