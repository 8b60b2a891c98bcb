package org.journeywall.format;

import java.util.List;
import org.journeywall.model.Problem;
import org.journeywall.model.Workshop;
import org.jspecify.annotations.Nullable;

/// A workshop read from a file.
///
/// @param repairs what had to be mended; empty for a sound file
/// @param version the version the file is written in
/// @param notice why it may be looked at only; null where it may be changed
public record Opened(
    Workshop workshop, List<Repair> repairs, SchemaVersion version, @Nullable Problem notice) {
  public Opened {
    repairs = List.copyOf(repairs);
  }

  /// Whether saving it would lose what a newer program wrote.
  public boolean readOnly() {
    return notice != null;
  }
}
