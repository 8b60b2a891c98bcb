package org.journeywall.digitise.read;

import java.io.IOException;

/// A program that reads letters, outside of this one: whatever brings it down brings down nothing
/// else.
@FunctionalInterface
public interface Engine {
  /// @param picture a file in the PGM format, black on white
  /// @param language as the engine calls it, such as `pol`
  /// @return a table of what stands where, as Tesseract writes it (TSV, twelve columns)
  /// @throws IOException where the engine fails, has no such language, or takes too long
  String read(byte[] picture, String language) throws IOException;
}
