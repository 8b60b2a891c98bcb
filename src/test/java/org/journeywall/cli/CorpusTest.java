package org.journeywall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.journeywall.exchange.ImportFormat;
import org.journeywall.exchange.ImportJob;
import org.journeywall.exchange.table.TableReader;
import org.journeywall.format.Corpus;
import org.journeywall.model.Ids;
import org.journeywall.model.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every JSON file of the corpus, valid or not, is no workshop: each command says so in a sentence
/// and leaves nothing behind.
class CorpusTest {
  private static final Pattern TECHNICAL =
      Pattern.compile("Exception|\\bat [\\w.]+\\(|java\\.|com\\.fasterxml|\\bnull\\b");

  @TempDir Path folder;

  private static List<Path> corpus() throws IOException {
    return Stream.of("n_", "y_", "i_")
        .flatMap(start -> {
          try {
            return Corpus.files("json", start).stream();
          } catch (IOException e) {
            throw new AssertionError(e);
          }
        })
        .toList();
  }

  @Test
  void noFileOfTheCorpusIsAWorkshop() throws IOException {
    Path file = folder.resolve("wall.journey");
    Path out = folder.resolve("out.pdf");
    for (Path json : corpus()) {
      byte[] bytes = Files.readAllBytes(json);
      Files.write(file, bytes);
      for (List<String> command :
          List.of(
              List.of("validate", file.toString()),
              List.of("info", file.toString()),
              List.of("info", "--json", file.toString()),
              List.of("export", file.toString(), out.toString()))) {
        refused(json, command);
      }
      assertEquals(-1, Files.mismatch(json, file), "the file itself is as it was");
    }
    assertFalse(Files.exists(out));
  }

  @Test
  void noFileOfTheCorpusIsATableOfCards() throws IOException {
    for (Path json : corpus()) {
      byte[] bytes = Files.readAllBytes(json);
      for (ImportFormat format : ServiceLoader.load(ImportFormat.class)) {
        var job = new ImportJob("wall", "en", new Ids(new Random(1)));
        assertInstanceOf(
            Outcome.Failed.class, TableReader.workshop(format, bytes, job), json.toString());
      }
    }
  }

  @Test
  void importingOneIsRefusedByTheCommand() throws IOException {
    Path json = Corpus.file("json/y_object_simple.json");
    for (String ending : List.of("csv", "xlsx")) {
      Path table = Files.copy(json, folder.resolve("table." + ending));
      Path made = folder.resolve("made.journey");
      refused(json, List.of("import", table.toString(), made.toString()));
      assertFalse(Files.exists(made));
    }
  }

  private void refused(Path json, List<String> command) {
    Said said = Said.of(folder, command.toArray(String[]::new));
    String words = said.err().replace(folder.toString(), "");
    assertEquals(1, said.status(), json + " " + command + words);
    assertEquals("", said.out());
    assertFalse(words.isBlank() || TECHNICAL.matcher(words).find(), json + words);
  }
}
