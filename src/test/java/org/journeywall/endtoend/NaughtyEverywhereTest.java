package org.journeywall.endtoend;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.journeywall.compare.Difference;
import org.journeywall.compare.DifferenceWords;
import org.journeywall.compare.Differences;
import org.journeywall.exchange.ExportFormat;
import org.journeywall.exchange.ExportFormats;
import org.journeywall.exchange.Exports;
import org.journeywall.exchange.ImportJob;
import org.journeywall.exchange.NaughtyStrings;
import org.journeywall.exchange.RawSheet;
import org.journeywall.exchange.table.Returning;
import org.journeywall.exchange.xlsx.XlsxExport;
import org.journeywall.exchange.xlsx.XlsxImport;
import org.journeywall.format.Opened;
import org.journeywall.format.WorkshopCodec;
import org.journeywall.model.Ids;
import org.journeywall.model.Outcome;
import org.journeywall.model.Validity;
import org.journeywall.model.Workshop;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Naughty strings in every field of everything there is, not only on cards: names, plans, reasons,
/// tags, units, revisions. What a field cannot hold is cleaned when it is read.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NaughtyEverywhereTest {
  private static final WorkshopCodec CODEC = new WorkshopCodec();
  private static final Set<String> WRITTEN =
      Set.of(
          "title",
          "client",
          "participants",
          "name",
          "roleName",
          "goals",
          "barriers",
          "need",
          "message",
          "trigger",
          "channel",
          "owner",
          "subtitle",
          "reason",
          "goal",
          "duration",
          "hint",
          "text",
          "tags",
          "note",
          "source",
          "unit",
          "word",
          "by",
          "after",
          "label");

  private final List<Workshop> workshops = new ArrayList<>();

  @BeforeAll
  void everyStringStandsSomewhere() throws IOException {
    List<String> strings = NaughtyStrings.all();
    var left = new ArrayList<>(strings);
    while (!left.isEmpty()) {
      JsonNode file = golden();
      fill(file, left);
      workshops.add(read(new ObjectMapper().writeValueAsBytes(file)));
    }
    assertTrue(workshops.size() > 2, "so many strings fill more than two workshops");
  }

  private static JsonNode golden() throws IOException {
    try (InputStream file =
        Objects.requireNonNull(
            NaughtyEverywhereTest.class.getResourceAsStream("/golden/v1.2.journey"))) {
      return new ObjectMapper().readTree(file);
    }
  }

  private static void fill(JsonNode node, List<String> left) {
    if (node instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> field : object.properties()) {
        boolean written = WRITTEN.contains(field.getKey());
        if (written && field.getValue().isTextual()) {
          field.setValue(next(left, field.getValue()));
        } else if (written && field.getValue() instanceof ArrayNode texts) {
          for (int i = 0; i < texts.size(); i++) {
            texts.set(i, next(left, texts.get(i)));
          }
        } else {
          fill(field.getValue(), left);
        }
      }
    } else {
      node.forEach(inside -> fill(inside, left));
    }
  }

  private static JsonNode next(List<String> left, JsonNode before) {
    return left.isEmpty() ? before : TextNode.valueOf(left.removeLast());
  }

  private static Workshop read(byte[] bytes) {
    return ((Opened) assertInstanceOf(Outcome.Done.class, CODEC.read(bytes, "f")).value())
        .workshop();
  }

  @Test
  void theFileHoldsThem() {
    for (Workshop workshop : workshops) {
      assertEquals(List.of(), Validity.problems(workshop));
      assertEquals(workshop, read(CODEC.write(workshop)));
    }
  }

  @Test
  void everyFormatTakesThem() {
    for (ExportFormat format : ExportFormats.all()) {
      for (Workshop workshop : workshops) {
        byte[] written =
            assertDoesNotThrow(
                () -> Exports.written(format, Exports.job(workshop)), () -> format.id());
        assertTrue(written.length > 0, format.id());
      }
    }
  }

  @Test
  void aWorkbookThatComesBackTellsNoDifference() {
    for (Workshop workshop : workshops) {
      byte[] written = Exports.written(new XlsxExport(), Exports.job(workshop));
      var job = new ImportJob("wall.xlsx", "en", new Ids(new SplittableRandom(8)));
      List<RawSheet> sheets =
          ((Outcome.Done<List<RawSheet>>) new XlsxImport().sheets(written, job)).value();
      Workshop back = Returning.to(workshop, sheets, job).orElseThrow().workshop();
      var words = new DifferenceWords(Locale.ENGLISH, true);
      assertEquals(
          "",
          Differences.between(workshop, back).all().stream()
              .map(words::line)
              .collect(Collectors.joining("\n")));
    }
  }

  @Test
  void whatIsDifferentIsSaidInEveryLanguage() throws IOException {
    Workshop plain = read(new ObjectMapper().writeValueAsBytes(golden()));
    for (Workshop workshop : workshops) {
      Differences differences = Differences.between(plain, workshop);
      for (String language : List.of("en", "pl", "cs")) {
        var words = new DifferenceWords(Locale.of(language), true);
        for (Difference one : differences.all()) {
          assertTrue(!words.line(one).isBlank());
        }
      }
      assertEquals(List.of(), Validity.problems(differences.accepted(differences.all())));
    }
  }
}
