package org.journeywall.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.journeywall.store.Disk;
import org.journeywall.store.Trace;

/// Writes what a bug threw to a file of its own, so that the user is spared it and it can still be
/// mended.
///
/// @param folder where the files go; made with the first one
record BugLog(Disk disk, Path folder) {
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("'problem' yyyy-MM-dd HH-mm-ss.SSS'.log'");

  /// The file, or nothing where it cannot be written.
  Optional<Path> write(Throwable bug, LocalDateTime when) {
    Path file = folder.resolve(NAME.format(when));
    try {
      disk.createFolders(folder);
      disk.create(file, Trace.of(bug).getBytes(StandardCharsets.UTF_8));
      return Optional.of(file);
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
