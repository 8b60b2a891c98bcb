package org.journeywall.format;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.journeywall.model.Outcome;
import org.journeywall.model.Problem;
import org.junit.jupiter.api.Test;

class JsonInputTest {
  private static Outcome<Json> read(String text) {
    return JsonInput.read(text.getBytes(UTF_8), "f");
  }

  private static Problem.Kind refused(byte[] bytes) {
    return assertInstanceOf(Outcome.Failed.class, JsonInput.read(bytes, "f")).problem().kind();
  }

  private static void assertRefused(String text) {
    assertEquals(Problem.Kind.NOT_JSON, refused(text.getBytes(UTF_8)));
  }

  @Test
  void refusesEverythingTheCorpusCallsInvalid() throws IOException {
    List<Path> files = Corpus.files("json", "n_");
    List<String> taken = new ArrayList<>();
    for (Path file : files) {
      if (JsonInput.read(Files.readAllBytes(file), "f") instanceof Outcome.Done<Json>) {
        taken.add(file.getFileName().toString());
      }
    }
    assertTrue(files.size() > 180, "the corpus has " + files.size());
    assertEquals(List.of(), taken);
  }

  @Test
  void takesEverythingTheCorpusCallsValidButDuplicateFields() throws IOException {
    List<Path> files = Corpus.files("json", "y_");
    List<String> refused = new ArrayList<>();
    for (Path file : files) {
      if (JsonInput.read(Files.readAllBytes(file), "f") instanceof Outcome.Failed<Json>) {
        refused.add(file.getFileName().toString());
      }
    }
    assertTrue(files.size() > 90, "the corpus has " + files.size());
    assertEquals(
        List.of("y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json"), refused);
  }

  @Test
  void answersToEverythingTheCorpusLeavesOpen() throws IOException {
    for (Path file : Corpus.files("json", "i_")) {
      byte[] bytes = Files.readAllBytes(file);
      if (JsonInput.read(bytes, "f") instanceof Outcome.Done<Json>(var json)) {
        assertEquals(json, JsonInput.kept(JsonOutput.line(json)), file.toString());
      }
    }
  }

  @Test
  void moreThanAWorkshopCanBeIsCalledThatAndNotDamage() {
    byte[] five = "[1,2,3]".getBytes(UTF_8);
    assertInstanceOf(Outcome.Done.class, JsonInput.read(five, "f", 5));
    assertEquals(
        Outcome.failed(Problem.of(Problem.Kind.WORKSHOP_TOO_LARGE, "f")),
        JsonInput.read(five, "f", 4));
  }

  @Test
  void tellsWhereReadingHadToStop() {
    var failed = assertInstanceOf(Outcome.Failed.class, read("{\n  \"a\": 1,\n  \"a\": 2\n}"));
    assertEquals(Problem.of(Problem.Kind.NOT_JSON, "f", "3", "8"), failed.problem());
  }

  @Test
  void refusesWhatIsTooDeepTooLongOrTooMuch() {
    assertInstanceOf(Outcome.Done.class, read("[".repeat(64) + "]".repeat(64)));
    assertRefused("[".repeat(65) + "]".repeat(65));
    assertRefused("[".repeat(1_000_000));
    assertRefused("{\"a\":".repeat(1_000_000));
    assertInstanceOf(Outcome.Done.class, read("[\"" + "a".repeat(1_000_000) + "\"]"));
    assertRefused("[\"" + "a".repeat(1_000_001) + "\"]");
    assertInstanceOf(Outcome.Done.class, read("{\"data\":\"" + "a".repeat(1_000_001) + "\"}"));
    assertRefused("[" + "1".repeat(100_000) + "]");
    assertRefused("[1] 2");
    assertRefused("");
  }

  @Test
  void refusesEveryEncodingButUtf8() {
    assertEquals(Problem.Kind.NOT_UTF8, refused("{}".getBytes(UTF_16)));
    assertEquals(Problem.Kind.NOT_UTF8, refused("{}".getBytes(UTF_16LE)));
    assertEquals(Problem.Kind.NOT_UTF8, refused(new byte[] {'"', (byte) 0xC0, (byte) 0x80, '"'}));
    assertEquals(Problem.Kind.NOT_UTF8, refused(new byte[] {'"', (byte) 0xE4, '"'}));
    assertInstanceOf(Outcome.Done.class, read("\uFEFF{}"));
  }

  @Test
  void keepsNumbersAsTheyAreWritten() {
    for (String number : List.of("0", "-0", "1.50", "1e400", "-1E+2", "12345678901234567890123")) {
      assertEquals(Outcome.done(new Json.Num(number)), read(number));
    }
  }
}
