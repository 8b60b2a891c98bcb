package org.journeywall.desktop.start;

import java.nio.file.Path;
import java.time.Instant;
import org.journeywall.model.Workshop;
import org.jspecify.annotations.Nullable;

/// A workshop opened lately.
///
/// @param changed when the file was written last; null where it is gone
/// @param content what is in it; null where it cannot be read
public record RecentWorkshop(Path file, @Nullable Instant changed, @Nullable Workshop content) {

  /// Its title, else the file's name.
  public String title() {
    Workshop known = content;
    return known == null || known.info().title().isBlank()
        ? String.valueOf(file.getFileName()).replaceFirst("\\.journey$", "")
        : known.info().title();
  }
}
