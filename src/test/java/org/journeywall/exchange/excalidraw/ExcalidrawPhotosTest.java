package org.journeywall.exchange.excalidraw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import org.journeywall.exchange.ExportJob;
import org.journeywall.exchange.Exports;
import org.journeywall.exchange.ImportJob;
import org.journeywall.exchange.Imported;
import org.journeywall.exchange.Redaction;
import org.journeywall.exchange.pptx.Photographed;
import org.journeywall.exchange.table.TableReader;
import org.journeywall.model.Ids;
import org.journeywall.model.Outcome;
import org.journeywall.model.Workshop;
import org.junit.jupiter.api.Test;

/// Notes that nobody typed yet show their photograph on the board.
class ExcalidrawPhotosTest {
  @Test
  void aPhotographLiesOnItsNoteAndInTheFileOnce() throws IOException {
    JsonNode file = drawn(Exports.job(Photographed.made()));
    assertEquals(1, file.get("files").size());
    JsonNode photo = file.get("files").elements().next();
    assertTrue(photo.get("dataURL").textValue().startsWith("data:image/png;base64,iVBOR"));
    Map<String, JsonNode> byId = new HashMap<>();
    file.get("elements").forEach(element -> byId.put(element.get("id").textValue(), element));
    List<JsonNode> shown = images(file);
    assertEquals(2, shown.size());
    for (JsonNode image : shown) {
      assertEquals(photo.get("id"), image.get("fileId"));
      String id = image.get("id").textValue();
      String below = id.substring(0, id.length() - "-photo".length());
      JsonNode note = Objects.requireNonNull(byId.get(below));
      assertEquals(note.get("groupIds"), image.get("groupIds"));
      assertTrue(note.get("x").asDouble() < image.get("x").asDouble());
      assertTrue(right(image) < right(note));
      assertEquals(1.5, image.get("width").asDouble() / image.get("height").asDouble(), 0.01);
    }
  }

  private static double right(JsonNode element) {
    return element.get("x").asDouble() + element.get("width").asDouble();
  }

  private static List<JsonNode> images(JsonNode file) {
    var images = new ArrayList<JsonNode>();
    for (JsonNode element : file.get("elements")) {
      if (element.get("type").textValue().equals("image")) {
        images.add(element);
      }
    }
    return images;
  }

  private static JsonNode drawn(ExportJob job) throws IOException {
    return new ObjectMapper().readTree(Exports.written(new ExcalidrawExport(), job));
  }

  @Test
  void itIsLeftOutWithTheNotesAndTakenForNoCard() throws IOException {
    Workshop made = Photographed.made();
    ExportJob without = Exports.job(made).without(new Redaction(Set.of(Redaction.Part.NOTES)));
    assertEquals(List.of(), images(drawn(without)));
    byte[] file = Exports.written(new ExcalidrawExport(), Exports.job(made));
    var job = new ImportJob("wall.excalidraw", "en", new Ids(new SplittableRandom(4)));
    var read = (Outcome.Done<Imported>) TableReader.workshop(new ExcalidrawImport(), file, job);
    assertEquals(made.cards().size(), read.value().workshop().cards().size());
  }
}
