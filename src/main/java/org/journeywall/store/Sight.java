package org.journeywall.store;

import java.nio.file.Path;
import java.util.List;
import org.journeywall.model.Problem;
import org.journeywall.model.Workshop;

/// What a look at the file of an open workshop found. Each is told once, until it changes.
public sealed interface Sight {
  /// Nothing that was not told.
  record Nothing() implements Sight {}

  /// Somebody else wrote the file.
  ///
  /// @param workshop what is in it now
  /// @param hash of the bytes it was read from
  record Theirs(Path file, Workshop workshop, String hash) implements Sight {}

  /// Somebody else wrote something that cannot be read.
  record Damaged(Path file) implements Sight {}

  /// The file is not there any more, but its folder is.
  record Gone(Path file) implements Sight {}

  /// Not even the folder is there any more.
  record FolderGone(Path file) implements Sight {}

  /// The file has another name in its folder now; it was followed there.
  record Renamed(Path before, Path now) implements Sight {}

  /// It is there again, as it was.
  record Back(Path file) implements Sight {}

  /// Second versions of the file appeared beside it.
  record Copies(Path file, List<Path> copies) implements Sight {}

  /// Earlier states of the file cannot be kept any more.
  record NoBackups(Problem problem) implements Sight {}

  /// They are kept again.
  record BackupsAgain() implements Sight {}

  /// Somebody on this computer asked for this workshop.
  ///
  /// @param byAnother whether another program did, and not this one once more
  record Asked(boolean byAnother) implements Sight {}
}
