package org.journeywall.desktop.revisions;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.journeywall.model.Outcome;
import org.journeywall.model.Workshop;
import org.journeywall.store.Backup;
import org.journeywall.store.Backups;
import org.journeywall.store.Library;
import org.jspecify.annotations.Nullable;

/// Where earlier states of one workshop come from. Everything here waits for the disk.
///
/// @param file the workshop's
record Past(Library library, Backups backups, Path file) {

  /// All there are, the newest first.
  ///
  /// @param now the workshop as it stands; null where it cannot be read
  List<PastState> states(@Nullable Workshop now) {
    Stream<PastState> named =
        now == null ? Stream.of() : now.revisions().values().stream().map(PastState.Named::new);
    Stream<PastState> kept = backups.of(file).stream().map(PastState.Kept::new);
    return Stream.concat(named, kept)
        .sorted(Comparator.comparing(PastState::at).reversed())
        .toList();
  }

  Outcome<Workshop> workshop(PastState state) {
    return switch (state) {
      case PastState.Named(var revision) -> Outcome.done(revision.state());
      case PastState.Kept(Backup backup) ->
          backups.content(backup).then(content -> library.workshop(content, backup.file()));
    };
  }

  /// Puts a state into a file of its own.
  ///
  /// @param more what its name says besides the workshop's
  Outcome<Path> copy(PastState state, String more) {
    return switch (state) {
      case PastState.Named(var revision) ->
          library.copy(file, more, library.codec().write(revision.state()));
      // As it was, whatever this program understands of it.
      case PastState.Kept(Backup backup) ->
          backups.content(backup).then(content -> library.copy(file, more, content));
    };
  }
}
