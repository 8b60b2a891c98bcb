package org.journeywall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `diff` for people and for scripts.
class CliDiffTest {
  private static final Set<String> ARRAYS =
      Set.of("/added", "/removed", "/moved", "/reworded", "/rescored", "/numbers");

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
    assertEquals(ARRAYS, arrays(json, "", new TreeSet<>()));
    assertEquals(0, json.get("added").size());
    assertEquals(1, json.get("numbers").size());
    JsonNode one = json.get("numbers").get(0);
    assertEquals("card", one.get("what").asText());
    assertEquals(77, one.get("fields").get("votes").get("after").asInt());
  }

  @Test
  void eachSortOfChangeHasItsArrayAndThereIsNoOther() throws IOException {
    String text = Files.readString(Path.of(before));
    ObjectNode changed = (ObjectNode) new ObjectMapper().readTree(text);
    ArrayNode cards = (ArrayNode) changed.get("cards");
    ObjectNode worded = (ObjectNode) cards.get(0);
    worded.put("text", "Said otherwise");
    worded.put("owner", "Somebody else");
    worded.set("tags", new ObjectMapper().createArrayNode().add("one").add("two"));
    ObjectNode scored = first(cards, "scores");
    ObjectNode score = (ObjectNode) scored.get("scores").get(0);
    score.put("value", score.path("value").asInt() > 0 ? -2 : 2);
    ObjectNode figure = first(cards, "metric");
    ((ObjectNode) figure.get("metric")).put("value", 4711);
    ObjectNode moved = (ObjectNode) cards.get(3);
    for (JsonNode card : cards) {
      if (card.path("map").equals(moved.get("map")) && card.has("stage")) {
        moved.set("stage", card.get("stage"));
      }
    }
    ObjectNode added = cards.get(1).deepCopy();
    cards.add(added.put("id", "c_quite_new"));
    cards.remove(2);
    Files.writeString(Path.of(after), changed.toString());
    JsonNode json =
        new ObjectMapper().readTree(Said.of(folder, "diff", before, after, "--json").out());
    assertEquals(ARRAYS, arrays(json, "", new TreeSet<>()));
    for (String array : ARRAYS) {
      assertFalse(json.get(array.substring(1)).isEmpty(), array + " in " + json);
    }
    assertEquals(
        "Said otherwise",
        json.get("reworded").get(0).get("fields").get("text").get("after").asText());
    JsonNode other = json.get("other").get(worded.get("id").asText()).get("fields");
    assertEquals("Somebody else", other.get("owner").get("after").asText());
    assertEquals("one; two", other.get("tags").get("after").asText());
  }

  private static ObjectNode first(ArrayNode cards, String field) {
    for (JsonNode card : cards) {
      if (card.has(field)) {
        return (ObjectNode) card;
      }
    }
    throw new AssertionError("no card with " + field);
  }

  private static Set<String> arrays(JsonNode node, String path, Set<String> found) {
    if (node.isArray()) {
      found.add(path);
      node.forEach(item -> arrays(item, path + "[]", found));
    }
    node.properties()
        .forEach(field -> arrays(field.getValue(), path + "/" + field.getKey(), found));
    return found;
  }

  @Test
  void aPictureOrATableOfTheDifferencesIsAFile() throws IOException {
    Path table = folder.resolve("changes.xlsx");
    assertEquals(0, Said.of(folder, "diff", before, after, "--to", table.toString()).status());
    try (var workbook = new XSSFWorkbook(Files.newInputStream(table))) {
      assertEquals(1, workbook.getNumberOfSheets());
      XSSFSheet sheet = workbook.getSheetAt(0);
      assertEquals("Before", sheet.getRow(0).getCell(7).getStringCellValue());
      assertEquals("77", sheet.getRow(1).getCell(8).getStringCellValue());
    }
    Path picture = folder.resolve("changes.svg");
    assertEquals(0, Said.of(folder, "diff", before, after, "--to", picture.toString()).status());
    String pill = "stroke=\"#ffffff\" stroke-width=\"1\"";
    assertTrue(Files.readString(picture).contains(pill));
    assertEquals(0, Said.of(folder, "diff", before, before, "--to", picture.toString()).status());
    assertFalse(Files.readString(picture).contains(pill));
    String other = folder.resolve("changes.md").toString();
    assertEquals(2, Said.of(folder, "diff", before, after, "--to", other).status());
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
