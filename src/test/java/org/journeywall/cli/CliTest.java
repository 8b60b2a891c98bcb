package org.journeywall.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every sub-command as a script would use it.
class CliTest {
  private static final List<String> STARTS =
      List.of(
          "hr-saas",
          "b2b-committee",
          "b2b-buying",
          "b2b-onboarding",
          "blank",
          "saas-onboarding",
          "advocacy",
          "account-health",
          "retail",
          "public-service",
          "employee-journey",
          "service-blueprint");

  @TempDir Path folder;

  @Test
  void everyTemplateAndSampleIsMadeSoundInEveryLanguage() throws IOException {
    for (String start : STARTS) {
      for (String language : List.of("en", "pl", "cs")) {
        String file = file(start + language + ".journey");
        String option = STARTS.indexOf(start) < 2 ? "--sample" : "--template";
        quiet(run("new", option, start, "--language", language, file));
        assertEquals(language, json(Path.of(file)).at("/workshop/language").asText());
        assertEquals(0, run("validate", file).status());
      }
    }
  }

  @Test
  void whatIsMadeWithoutASampleIsAnEmptyWallCalledLikeItsFile() throws IOException {
    String file = file("Acme 2026.journey");
    quiet(run("new", file));
    assertEquals("Acme 2026", json(Path.of(file)).at("/workshop/title").asText());
    assertEquals(0, info(file).get("cards").asInt());
    assertEquals(3, info(file).get("stages").asInt());
  }

  @Test
  void newSpeaksTheSystemsLanguageUnlessTold() throws IOException {
    String file = file("a.journey");
    quiet(Said.in(Locale.of("cs", "CZ"), folder, "new", file));
    assertEquals("cs", json(Path.of(file)).at("/workshop/language").asText());
    String other = file("b.journey");
    quiet(Said.in(Locale.of("de", "DE"), folder, "new", other));
    assertEquals("en", json(Path.of(other)).at("/workshop/language").asText());
  }

  @Test
  void infoCountsForScripts() throws IOException {
    String file = file("hr.journey");
    quiet(run("new", "--sample", "hr-saas", file));
    JsonNode info = info(file);
    var keys = StreamSupport.stream(((Iterable<String>) info::fieldNames).spliterator(), false);
    assertEquals(
        List.of("maps", "stages", "lanes", "cards", "cardsByKind", "personas", "links", "votes"),
        keys.toList());
    assertEquals(2, info.get("maps").asInt());
    assertEquals(2, info.get("personas").asInt());
    assertEquals(12, info.get("votes").asInt());
    int kinds = 0;
    for (JsonNode count : info.get("cardsByKind")) {
      kinds += count.asInt();
    }
    assertEquals(info.get("cards").asInt(), kinds);
    assertEquals(8, info.at("/cardsByKind/concern").asInt());
  }

  @Test
  void infoCountsForPeople() {
    String file = file("hr.journey");
    quiet(run("new", "--sample", "hr-saas", "--language", "pl", file));
    Said said = Said.in(Locale.of("pl"), folder, "info", file);
    assertEquals(0, said.status());
    assertTrue(said.out().startsWith("HR SaaS – ścieżka zakupowa\nMapy: 2\n"), said.out());
    assertTrue(said.out().contains("  Obawy: 8\n"), said.out());
  }

  @Test
  void newAndImportRefuseAnExistingTarget() throws IOException {
    Path there = Files.writeString(folder.resolve("there.journey"), "mine");
    Path table = Files.writeString(folder.resolve("cards.csv"), "text\nA card\n");
    failed(1, run("new", there.toString()), "already exists");
    failed(1, run("import", table.toString(), there.toString()), "already exists");
    assertEquals("mine", Files.readString(there));
  }

  @Test
  void aMissingFolderIsNotMade() throws IOException {
    String file = file("hr.journey");
    quiet(run("new", file));
    Path table = Files.writeString(folder.resolve("cards.csv"), "text\nA card\n");
    Path missing = folder.resolve("missing");
    failed(1, run("new", missing + "/a.journey"), "folder");
    failed(1, run("import", table.toString(), missing + "/a.journey"), "folder");
    assertFalse(Files.exists(missing));
  }

  @Test
  void aTableBecomesAWorkshop() throws IOException {
    Path table =
        Files.writeString(
            folder.resolve("cards.csv"),
            """
            Stage,Lane,Text,Votes,Weather
            Awareness,Touchpoints,Trade fair,3,
            Decision,Concerns,Too dear,,sunny
            ,,Not placed yet,,
            """);
    String file = file("Fair.journey");
    Said said = run("import", table.toString(), file);
    assertEquals(0, said.status(), said.err());
    assertTrue(said.err().contains("Weather"), said.err());
    assertEquals("Fair", json(Path.of(file)).at("/workshop/title").asText());
    assertEquals(3, info(file).get("cards").asInt());
    assertEquals(2, info(file).get("stages").asInt());
    assertEquals(3, info(file).get("votes").asInt());
  }

  @Test
  void validateTellsAllThatIsWrong() throws IOException {
    String sound = file("sound.journey");
    quiet(run("new", sound));
    assertEquals(sound + " is sound (format 1.2).\n", run("validate", sound).out());
    Path damaged = folder.resolve("damaged.journey");
    Files.writeString(damaged, Files.readString(Path.of(sound)).substring(0, 300));
    Path newer = folder.resolve("newer.journey");
    String text = Files.readString(Path.of(sound));
    Files.writeString(newer, text.replace("\"1.2\"", "\"2.0\""));
    Path mended = folder.resolve("mended.journey");
    Files.writeString(mended, text.replaceFirst("\"rank\": \"V\"", "\"rank\": \"0\""));
    failed(1, run("validate", damaged.toString()), "damaged");
    failed(1, run("validate", newer.toString()), "newer Journeywall");
    failed(1, run("validate", mended.toString()), "mended.journey: ");
    Said all = run("validate", sound, damaged.toString(), newer.toString());
    assertEquals(1, all.status());
    assertEquals(2, all.err().lines().count());
    assertTrue(all.out().contains("is sound"));
  }

  @Test
  void versionAndHelpAreEverywhere() {
    assertTrue(run("--version").out().matches("Journeywall \\d+\\.\\d+\\.\\d+.*\\R"));
    for (String command : List.of("new", "import", "export", "validate", "info", "diff")) {
      Said said = run(command, "--help");
      assertEquals(0, said.status());
      assertTrue(said.out().contains("Usage: journeywall " + command), said.out());
      assertTrue(run("--help").out().contains("  " + command + " "));
    }
    String polish = Said.in(Locale.of("pl"), folder, "export", "--help").out();
    assertTrue(polish.startsWith("Wydaj mapy w innym formacie."), polish);
  }

  @Test
  void whatIsNotUnderstoodIsMisuse() {
    failed(2, run("unknown"), "neither a command nor a .journey file");
    failed(2, run("new"), "missing: FILE.journey");
    failed(2, run("new", "--sample"), "missing: --sample");
    failed(2, run("new", "--flavour", "a", file("a.journey")), "no such option: --flavour");
    failed(2, run("new", "--sample", "hr-saas", "--template", "blank", "x"), "Only one of these");
    failed(2, run("new", "--language", "en", "--language", "pl", "x"), "--language");
    failed(2, run("info", "a", "b"), "more than this command takes: b.");
    failed(2, run("info", "a\0b"), "FILE.journey");
    failed(2, run("new", "--sample", "blank", file("a.journey")), "hr-saas, b2b-committee");
    failed(2, run("new", "--language", "de", file("a.journey")), "en, pl, cs");
    failed(2, run("import", "cards.docx", file("a.journey")), ".csv");
  }

  @Test
  void theLanguageAskedForIsTheOneToComplainIn() {
    Said said = run("new", "--language", "pl", "--template", "x", file("a.journey"));
    assertTrue(said.err().startsWith("Nie ma szablonu"), said.err());
    said = run("new", "--language=cs");
    assertTrue(said.err().startsWith("Něco chybí: FILE.journey."), said.err());
  }

  @Test
  void namesWithSpacesAndDiacriticsWork() {
    String file = file("Zażółć gęślą jaźń – příliš žluťoučký.journey");
    quiet(run("new", file));
    assertTrue(Files.exists(Path.of(file)));
    assertEquals(0, run("info", file).status());
  }

  @Test
  void theSameSeedGivesTheSameBytes() throws IOException {
    quiet(run("new", "--sample", "hr-saas", file("a.journey")));
    quiet(run("new", "--sample", "hr-saas", file("b.journey")));
    assertArrayEquals(
        Files.readAllBytes(folder.resolve("a.journey")),
        Files.readAllBytes(folder.resolve("b.journey")));
  }

  private Said run(String... args) {
    return Said.of(folder.resolve("state"), args);
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  private JsonNode info(String file) throws IOException {
    Said said = run("info", "--json", file);
    assertEquals(0, said.status(), said.err());
    return new ObjectMapper().readTree(said.out());
  }

  private static JsonNode json(Path file) throws IOException {
    return new ObjectMapper().readTree(file.toFile());
  }

  private static void quiet(Said said) {
    assertEquals(new Said(0, "", ""), said);
  }

  private static void failed(int status, Said said, String reason) {
    assertEquals(status, said.status(), said.err());
    assertTrue(said.err().contains(reason), said.err());
    assertEquals("", said.out());
  }
}
