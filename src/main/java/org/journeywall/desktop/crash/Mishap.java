package org.journeywall.desktop.crash;

import org.journeywall.store.Trace;

/// A bug that reached the edge of the program.
///
/// @param trace what was thrown and where, without a word of the user's
/// @param isMemory whether there was no memory left
/// @param others how many more there were by the time it is told
public record Mishap(String fingerprint, String trace, boolean isMemory, int others) {
  static Mishap of(Throwable thrown) {
    boolean memory = thrown instanceof OutOfMemoryError;
    return new Mishap(Trace.fingerprint(thrown), Trace.of(thrown), memory, 0);
  }

  Mishap withOthers(int number) {
    return new Mishap(fingerprint, trace, isMemory, number);
  }
}
