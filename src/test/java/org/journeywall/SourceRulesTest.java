package org.journeywall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// House rules that show in the source alone: short files, packages marked for nullness, nothing
/// left for later.
class SourceRulesTest {
  private static final int LONGEST_FILE = 350;
  private static final Pattern LEFT_FOR_LATER =
      Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b");

  @Test
  void noFileIsLong() throws IOException {
    assertEquals(List.of(), sources("src", file -> lines(file).size() > LONGEST_FILE));
  }

  @Test
  void nothingIsLeftForLater() throws IOException {
    Predicate<Path> unfinished =
        file -> lines(file).stream().anyMatch(LEFT_FOR_LATER.asPredicate());
    assertEquals(List.of(), sources("src", unfinished));
  }

  @Test
  void everyPackageIsNullMarked() throws IOException {
    Predicate<Path> unmarked = file -> !isNullMarked(Objects.requireNonNull(file.getParent()));
    assertEquals(List.of(), sources("src/main", unmarked));
  }

  @Test
  void theSourcesAreFound() throws IOException {
    assertTrue(sources("src/main", file -> file.endsWith("Main.java")).size() == 1);
  }

  private static boolean isNullMarked(Path folder) {
    Path info = folder.resolve("package-info.java");
    return Files.exists(info) && lines(info).contains("@NullMarked");
  }

  private static List<Path> sources(String folder, Predicate<Path> wanted) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(wanted)
          .sorted()
          .toList();
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
