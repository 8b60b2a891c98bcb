package org.journeywall.digitise;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.journeywall.digitise.image.Photo;
import org.journeywall.digitise.image.PhotoFile;
import org.journeywall.model.Outcome;

/// Photographs nobody here took, in a folder beside the project; tests that need them are skipped
/// where it is missing.
final class Photos {
  private static final Path HOME = Path.of("..", "shared", "photos");
  private static final Path HOME_OF_A_WORKTREE = Path.of("..", "..", "shared", "photos");

  private Photos() {}

  static Path home() {
    return Files.isDirectory(HOME) ? HOME : HOME_OF_A_WORKTREE;
  }

  static List<Path> all() throws IOException {
    assumeTrue(Files.isDirectory(home()), () -> "skipped: there is no " + home());
    try (Stream<Path> files = Files.list(home())) {
      return files.filter(file -> file.toString().endsWith(".jpg")).sorted().toList();
    }
  }

  static Path file(String name) {
    Path file = home().resolve(name);
    assumeTrue(Files.exists(file), () -> "skipped: there is no " + file);
    return file;
  }

  static GroundTruth truth(Path photo) throws IOException {
    return GroundTruth.read(Path.of(photo.toString().replace(".jpg", ".gt")));
  }

  static Photo open(Path file) throws IOException {
    return ((Outcome.Done<Photo>) PhotoFile.open(Files.readAllBytes(file), file.toString()))
        .value();
  }
}
