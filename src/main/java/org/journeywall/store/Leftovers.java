package org.journeywall.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The temporary files a program leaves that is stopped while it saves.
final class Leftovers {
  /// No save takes as long; on a share the program that wrote it may run on another computer.
  private static final Duration SURELY_LEFT = Duration.ofHours(1);

  private static final Pattern NAME = Pattern.compile("\\.journeywall-([0-9]{1,18})-[0-9]+\\.tmp");

  private Leftovers() {}

  /// Deletes those beside a workshop's file that nobody writes any more. What cannot be deleted
  /// stays: it is hidden and harmless.
  ///
  /// @param dead a process of this computer that is known to have ended; -1 for none
  static void clear(Disk disk, Path file, Instant now, long dead) {
    Path folder = file.toAbsolutePath().getParent();
    try {
      if (folder == null || !disk.isFolder(folder)) {
        return;
      }
      for (Path one : disk.list(folder)) {
        Matcher name = NAME.matcher(String.valueOf(one.getFileName()));
        if (name.matches()
            && (Long.parseLong(name.group(1)) == dead
                || disk.stamp(one).modified().plus(SURELY_LEFT).isBefore(now))) {
          disk.delete(one);
        }
      }
    } catch (IOException _) {
      // Somebody else may have deleted it, or may not let us.
    }
  }
}
