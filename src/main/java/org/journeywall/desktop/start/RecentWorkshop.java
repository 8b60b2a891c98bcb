package org.journeywall.desktop.start;

import java.nio.file.Path;
import java.time.Instant;
import org.journeywall.model.Workshop;
import org.jspecify.annotations.Nullable;

/// A workshop opened lately.
///
/// @param title as it was when it was open
/// @param changed when the file was written last; null where it cannot be reached
/// @param content what is in it; null where it cannot be read
public record RecentWorkshop(
    String title, Path file, @Nullable Instant changed, @Nullable Workshop content) {}
