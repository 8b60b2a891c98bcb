package org.journeywall.store;

import java.nio.file.Path;
import java.time.Instant;
import org.journeywall.model.Problem;
import org.journeywall.model.Workshop;

/// What a journal brought back when a workshop was opened after a crash.
public sealed interface Recovery {

  /// The work is in the workshop that was opened.
  ///
  /// @param earlier the workshop as its file has it
  /// @param changes how many changes came back
  /// @param since when the first of them was made
  /// @param typed whether a note that was being typed is among them
  record Here(Workshop earlier, int changes, Instant since, boolean typed) implements Recovery {}

  /// The file is not the one the work was done on; the work is in another beside it.
  record Beside(Path file) implements Recovery {}

  /// The work could not be brought back; the journal is left as it is.
  record Failed(Problem problem) implements Recovery {}
}
