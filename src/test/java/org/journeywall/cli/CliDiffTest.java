package org.journeywall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `diff` for people and for scripts.
class CliDiffTest {
  @TempDir private Path folder;
  private String before = "";
  private String after = "";

  @BeforeEach
  void twoStates() throws IOException {
    Path first = folder.resolve("before.journey");
    Path second = folder.resolve("after.journey");
    Said.of(folder, "new", "--sample", "hr-saas", first.toString());
    String text = Files.readString(first);
    Files.writeString(second, text.replaceFirst("\"votes\": \\d+", "\"votes\": 77"));
    before = first.toString();
    after = second.toString();
  }

  @Test
  void linesForPeopleInTheirLanguage() {
    Said said = Said.in(Locale.of("pl"), folder, "diff", before, after);
    assertEquals(0, said.status());
    assertTrue(said.out().startsWith("Zmieniono karteczkę: „"), said.out());
    assertTrue(said.out().contains("głosy: "), said.out());
    assertTrue(said.out().endsWith("zmienione: 1" + System.lineSeparator()), said.out());
  }

  @Test
  void oneLineOfJsonForScripts() throws IOException {
    Said said = Said.in(Locale.of("cs"), folder, "diff", "--json", before, after);
    assertEquals(0, said.status());
    assertEquals(1, said.out().lines().count());
    JsonNode json = new ObjectMapper().readTree(said.out());
    assertEquals(0, json.get("added").asInt());
    assertEquals(1, json.get("changed").asInt());
    JsonNode one = json.get("differences").get(0);
    assertEquals("card", one.get("what").asText());
    assertEquals("changed", one.get("change").asText());
    assertEquals("votes", one.get("fields").get(0).get("field").asText());
    assertEquals(77, one.get("fields").get(0).get("after").asInt());
  }

  @Test
  void noDifferencesAreDoneToo() {
    Said same = Said.of(folder, "diff", before, before);
    assertEquals(0, same.status());
    assertEquals("No differences." + System.lineSeparator(), same.out());
  }

  @Test
  void whatCannotBeComparedIsAFailureAndWhatIsNotUnderstoodMisuse() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.journey"), "{");
    assertEquals(1, Said.of(folder, "diff", before, broken.toString()).status());
    assertEquals(1, Said.of(folder, "diff", before, before + "x").status());
    assertEquals(2, Said.of(folder, "diff", before).status());
    assertEquals(2, Said.of(folder, "diff", "--loud", before, after).status());
  }
}
