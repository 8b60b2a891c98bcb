package org.journeywall.store;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.Optional;

/// Who has a workshop open for writing.
public sealed interface Claim {
  /// This program.
  ///
  /// @param lock what holds off others on this computer; empty where none could be had
  /// @param noted whether a note stands beside the document
  record Ours(Path document, Optional<Closeable> lock, boolean noted) implements Claim {}

  /// Another window of this user on this computer.
  record OnThisComputer() implements Claim {}

  /// Somebody else, as the note beside the document says.
  record OnAnother(Note note) implements Claim {}
}
