package org.journeywall.format;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Files nobody here wrote, in a folder beside the project; tests that need them are skipped where
/// it is missing.
public final class Corpus {
  private static final Path HOME = Path.of("..", "shared", "corpora");
  private static final Path HOME_OF_A_WORKTREE = Path.of("..", "..", "shared", "corpora");

  private Corpus() {}

  public static Path file(String name) {
    Path home = Files.isDirectory(HOME) ? HOME : HOME_OF_A_WORKTREE;
    Path file = home.resolve(name);
    assumeTrue(Files.exists(file), () -> "skipped: there is no " + file);
    return file;
  }

  /// The files of a folder whose names begin so.
  public static List<Path> files(String folder, String prefix) throws IOException {
    try (Stream<Path> files = Files.list(file(folder))) {
      return files
          .filter(path -> path.getFileName().toString().startsWith(prefix))
          .sorted()
          .toList();
    }
  }
}
