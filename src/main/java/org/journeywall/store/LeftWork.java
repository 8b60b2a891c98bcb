package org.journeywall.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.journeywall.format.JournalEntry.Draft;
import org.journeywall.format.JournalEntry.Head;
import org.journeywall.format.JournalEntry.Mark;

/// Looks for work on a workshop that a program left in its journal when it came to a bad end, for
/// those who read the file without opening it in a window. Changes nothing, and waits for the disk.
///
/// @param folder where the journals are; it need not be there
public record LeftWork(Disk disk, Path folder) {

  /// Since when there is work that the file lacks, if there is. What a program that still runs has
  /// not yet written is on its way and not meant.
  public Optional<Instant> of(Library.Found read) {
    try {
      Path file = disk.real(read.file().path());
      if (disk.exists(folder)) {
        for (Path one : disk.list(folder)) {
          JournalContents contents = new JournalFolder(disk, Frames.checked(), one).read();
          if (file.toString().equals(contents.file()) && !isInUse(contents)) {
            Optional<Instant> since = since(contents, read);
            if (since.isPresent()) {
              return since;
            }
          }
        }
      }
    } catch (IOException _) {
      // A journal that cannot be read is told when the workshop is opened.
    }
    return Optional.empty();
  }

  /// Waits until the drives of all workshops that were left behind have answered; before anything
  /// that others wait for, so that a drive that hangs holds up nobody else.
  void awaitDrives() {
    try {
      for (Path one : disk.exists(folder) ? disk.list(folder) : List.<Path>of()) {
        String file = new JournalFolder(disk, Frames.checked(), one).read().file();
        if (file != null) {
          var _ = disk.exists(Path.of(file));
        }
      }
    } catch (IOException _) {
      // What cannot be read is no reason to wait.
    }
  }

  // By its number and its age: another process may have the number by now.
  private static boolean isInUse(JournalContents contents) {
    Head head = contents.head();
    return head != null
        && ProcessHandle.of(head.process())
            .flatMap(process -> process.info().startInstant())
            .filter(started -> started.isBefore(head.begun()))
            .isPresent();
  }

  private static Optional<Instant> since(JournalContents contents, Library.Found read) {
    Mark known = contents.known(read.file().hash());
    if (contents.isClosed() || known == null && !contents.isPending()) {
      return Optional.empty();
    }
    long number = known == null ? contents.last() : known.number();
    Replay replay = Replay.of(contents, number, read.opened().workshop());
    Draft typed = replay.typed();
    return Optional.ofNullable(replay.since())
        .or(() -> Optional.ofNullable(typed).map(Draft::at))
        .or(() -> known == null ? Optional.of(contents.begun()) : Optional.empty());
  }
}
