package org.journeywall.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ServiceLoader;
import java.util.SplittableRandom;
import org.journeywall.exchange.table.TableReader;
import org.journeywall.model.Card;
import org.journeywall.model.CardKind;
import org.journeywall.model.Ids;
import org.journeywall.model.Outcome;
import org.journeywall.model.Stage;
import org.journeywall.model.Workshop;
import org.journeywall.template.Template;
import org.junit.jupiter.api.Test;

/// What somebody does to a board in another program arrives: other words, another cell, a note of
/// their own, another name for a stage.
class EditedBoardsTest {
  private static final Workshop SAMPLE =
      Template.named("hr-saas")
          .orElseThrow()
          .open("en", new Ids(new SplittableRandom(1)), LocalDate.of(2026, 11, 21));

  private static byte[] written(String id) {
    ExportFormat format =
        ExportFormats.all().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    ExportJob all = Exports.job(SAMPLE);
    return Exports.written(
        format,
        new ExportJob(
            SAMPLE,
            all.maps().subList(0, 1),
            all.paper(),
            all.locale(),
            all.today(),
            all.choices()));
  }

  private static Workshop read(String id, byte[] file) {
    ImportFormat format =
        ServiceLoader.load(ImportFormat.class).stream()
            .map(ServiceLoader.Provider::get)
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow();
    var job = new ImportJob("wall." + id, "en", new Ids(new SplittableRandom(4)));
    return ((Outcome.Done<Imported>) TableReader.workshop(format, file, job)).value().workshop();
  }

  private static Card named(Workshop workshop, String text) {
    return workshop.cards().values().stream()
        .filter(card -> card.text().equals(text))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no card " + text));
  }

  private static String cell(Workshop workshop, Card card) {
    var stage = card.place().stage();
    var lane = card.place().lane();
    return stage == null || lane == null
        ? "parked"
        : workshop.stages().require(stage).name() + "/" + workshop.lanes().require(lane).name();
  }

  // The demo gets other words and goes a stage further; the calculator is parked.
  private static void isAsEdited(Workshop read) {
    Card demo = named(read, "Live demo");
    assertEquals("Purchase/Touchpoints", cell(read, demo));
    assertTrue(demo.details().momentOfTruth(), "what is not seen there comes back, too");
    assertEquals(named(SAMPLE, "Product demo").id(), demo.id());
    assertEquals("parked", cell(read, named(read, "ROI calculator")));
    assertEquals("Decision/Touchpoints", cell(read, named(read, "Security review call")));
  }

  @Test
  void aDrawing() throws IOException {
    JsonNode file = new ObjectMapper().readTree(written("excalidraw"));
    ArrayNode elements = (ArrayNode) file.get("elements");
    double stage = 258;
    for (JsonNode element : elements) {
      ObjectNode one = (ObjectNode) element;
      String text = one.path("originalText").asText("");
      if (text.equals("Product demo")) {
        one.put("originalText", "Live demo").put("text", "Live demo");
        moved(elements, one.path("containerId").asText(), stage, 0);
      } else if (text.equals("ROI calculator")) {
        moved(elements, one.path("containerId").asText(), 0, 5_000);
      } else if (text.equals("Awareness")) {
        one.put("originalText", "Discovery").put("text", "Discovery");
      }
    }
    ObjectNode own = elements.addObject().put("id", "own").put("type", "rectangle");
    own.put("x", 480).put("y", 110).put("width", 100).put("height", 100);
    own.put("backgroundColor", "#b2f2bb");
    ObjectNode inside = elements.addObject().put("id", "own-text").put("type", "text");
    inside.put("containerId", "own").put("text", "Added there");
    Workshop read = read("excalidraw", file.toString().getBytes(UTF_8));
    isAsEdited(read);
    Card added = named(read, "Added there");
    assertEquals(CardKind.ACTION, added.kind());
    assertEquals("Consideration/Touchpoints", cell(read, added));
    assertEquals(
        "Discovery",
        read.stagesOf(read.mapsInOrder().getFirst().id()).stream()
            .map(Stage::name)
            .findFirst()
            .orElseThrow());
  }

  private static void moved(JsonNode elements, String id, double dx, double dy) {
    for (JsonNode element : elements) {
      if (element.path("id").asText().equals(id)) {
        ObjectNode shape = (ObjectNode) element;
        shape.put("x", shape.get("x").asDouble() + dx).put("y", shape.get("y").asDouble() + dy);
      }
    }
  }

  @Test
  void aCanvas() throws IOException {
    JsonNode file = new ObjectMapper().readTree(written("canvas"));
    for (JsonNode node : file.get("nodes")) {
      ObjectNode one = (ObjectNode) node;
      String text = one.path("text").asText("");
      if (text.startsWith("Product demo")) {
        one.put("text", text.replace("Product", "Live"));
        one.put("x", one.get("x").asInt() + 516);
      } else if (text.equals("ROI calculator")) {
        one.put("y", one.get("y").asInt() + 10_000);
      } else if (text.startsWith("**3,100**")) {
        one.put("text", text.replace("visits", "visitors"));
      }
    }
    Workshop read = read("canvas", file.toString().getBytes(UTF_8));
    isAsEdited(read);
    Card metric = named(read, "visitors / month");
    assertEquals(3_100, java.util.Objects.requireNonNull(metric.details().metric()).value());
  }

  @Test
  void aDiagram() {
    String file = new String(written("drawio"), UTF_8);
    String demo = named(SAMPLE, "Product demo").id().value();
    String calculator = named(SAMPLE, "ROI calculator").id().value();
    String edited =
        file.replace("label=\"Product demo\"", "label=\"Live &lt;b&gt;demo&lt;/b&gt;\"");
    edited = moved(moved(edited, demo, 258, 0), calculator, 0, 5_000);
    isAsEdited(read("drawio", edited.getBytes(UTF_8)));
  }

  private static String moved(String file, String id, double dx, double dy) {
    int at = file.indexOf("<mxGeometry ", file.indexOf(" id=\"" + id + "\""));
    int end = file.indexOf("/>", at);
    String geometry = file.substring(at, end);
    String there = number(number(geometry, " x=\"", dx), " y=\"", dy);
    return file.substring(0, at) + there + file.substring(end);
  }

  private static String number(String geometry, String name, double more) {
    int at = geometry.indexOf(name) + name.length();
    int end = geometry.indexOf('"', at);
    double value = Double.parseDouble(geometry.substring(at, end)) + more;
    return geometry.substring(0, at) + value + geometry.substring(end);
  }
}
