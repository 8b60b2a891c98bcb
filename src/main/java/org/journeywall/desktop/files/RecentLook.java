package org.journeywall.desktop.files;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.journeywall.desktop.start.RecentWorkshop;
import org.journeywall.model.Outcome;
import org.journeywall.store.Disk;
import org.journeywall.store.Library;
import org.journeywall.store.RecentFile;
import org.jspecify.annotations.Nullable;

/// A look into the files opened last, all at a time, for the pictures on the first screen. One on a
/// drive that does not answer is shown by its name after [#PATIENCE].
///
/// @param drives waits for the drives, with a thread for each task
record RecentLook(Library library, Executor drives) {
  /// How many of them are shown.
  private static final int MOST = 8;

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  /// Looks at the newest and tells on the FX thread what was seen, in their order.
  void at(List<RecentFile> files, Consumer<List<RecentWorkshop>> then) {
    List<CompletableFuture<RecentWorkshop>> looks =
        files.stream().limit(MOST).map(this::at).toList();
    var _ =
        CompletableFuture.allOf(looks.toArray(CompletableFuture<?>[]::new))
            .thenRun(() -> {
              List<RecentWorkshop> seen = looks.stream().map(CompletableFuture::join).toList();
              Platform.runLater(() -> then.accept(seen));
            });
  }

  private CompletableFuture<RecentWorkshop> at(RecentFile recent) {
    var unseen = new RecentWorkshop(recent.title(), Path.of(recent.path()), null, null);
    return CompletableFuture.supplyAsync(() -> look(recent), drives)
        .completeOnTimeout(unseen, PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
  }

  private RecentWorkshop look(RecentFile recent) {
    Path file = Path.of(recent.path());
    return new RecentWorkshop(
        recent.title(),
        file,
        changed(library.disk(), file),
        switch (library.open(file)) {
          case Outcome.Done<Library.Found>(var found) -> found.opened().workshop();
          case Outcome.Failed<Library.Found> failed -> null;
        });
  }

  /// When a file was written last; null where it is not there.
  static @Nullable Instant changed(Disk disk, Path file) {
    try {
      return disk.exists(file) ? disk.stamp(file).modified() : null;
    } catch (IOException e) {
      return null;
    }
  }
}
