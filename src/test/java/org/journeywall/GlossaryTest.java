package org.journeywall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The interface keeps to the words of `docs/glossary.md`.
class GlossaryTest {
  private static final Path RESOURCES = Path.of("src/main/resources");

  /// Bundles that speak as customers do (the samples' cards) or understand as much as they can.
  private static final List<String> FREE = List.of("words", "hr-saas", "b2b-committee");

  @ParameterizedTest
  @CsvSource({"English, ''", "polski, _pl", "čeština, _cs"})
  void noTextUsesAWordTheGlossaryLeavesToTheImport(String language, String suffix)
      throws IOException {
    List<String> avoided = avoided(language);
    var used = new ArrayList<String>();
    for (Path file : bundles(suffix)) {
      Properties texts = read(file);
      for (String key : texts.stringPropertyNames()) {
        for (String word : texts.getProperty(key).toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
          if (avoided.stream().anyMatch(word::startsWith)) {
            used.add(RESOURCES.relativize(file) + ": " + key + ": " + word);
          }
        }
      }
    }
    assertEquals(List.of(), used);
  }

  private static List<String> avoided(String language) throws IOException {
    String row =
        Files.readAllLines(Path.of("docs/glossary.md")).stream()
            .filter(line -> line.startsWith("| " + language + " | "))
            .reduce((first, last) -> last)
            .orElseThrow();
    var words = List.of(row.split("\\|")[2].strip().split(", "));
    assertFalse(words.isEmpty(), row);
    return words;
  }

  private static List<Path> bundles(String suffix) throws IOException {
    try (var files = Files.walk(RESOURCES)) {
      List<Path> bundles =
          files
              .filter(file -> {
                String name = file.getFileName().toString();
                String stem = name.replaceFirst("(_pl|_cs)?\\.properties$", "");
                return name.equals(stem + suffix + ".properties") && !FREE.contains(stem);
              })
              .toList();
      assertFalse(bundles.isEmpty(), suffix);
      return bundles;
    }
  }

  private static Properties read(Path file) throws IOException {
    var texts = new Properties();
    try (var reader = Files.newBufferedReader(file)) {
      texts.load(reader);
    }
    return texts;
  }
}
