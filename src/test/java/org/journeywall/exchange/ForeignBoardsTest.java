package org.journeywall.exchange;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.SplittableRandom;
import org.journeywall.exchange.table.TableReader;
import org.journeywall.model.Card;
import org.journeywall.model.CardKind;
import org.journeywall.model.Ids;
import org.journeywall.model.Outcome;
import org.journeywall.model.Workshop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Boards nobody here wrote: the drawing was made by Excalidraw's own library, the canvas and the
/// diagrams by hand as their programs write them.
class ForeignBoardsTest {

  private static byte[] file(String name) throws IOException {
    try (InputStream in = ForeignBoardsTest.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }

  private static Workshop read(byte[] file, String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1);
    ImportFormat format =
        ServiceLoader.load(ImportFormat.class).stream()
            .map(ServiceLoader.Provider::get)
            .filter(one -> one.extensions().contains(ending))
            .findFirst()
            .orElseThrow();
    var job = new ImportJob(name, "en", new Ids(new SplittableRandom(4)));
    return ((Outcome.Done<Imported>) TableReader.workshop(format, file, job)).value().workshop();
  }

  private static Map<String, CardKind> notes(Workshop workshop) {
    assertTrue(workshop.cards().values().stream().allMatch(card -> card.place().isParked()));
    return workshop.cards().values().stream().collect(toMap(Card::text, Card::kind));
  }

  @Test
  void aDrawingOfExcalidrawIsParkedByItsColours() throws IOException {
    String name = "excalidraw/made-there.excalidraw";
    assertEquals(
        Map.of(
            "Sees an ad", CardKind.TOUCHPOINT,
            "Wants a quote\nby Friday", CardKind.NEED,
            "Zażółć gęślą jaźń", CardKind.CONCERN,
            "Call back", CardKind.ACTION,
            "no colour", CardKind.NOTE,
            "a loose text", CardKind.NOTE),
        notes(read(file(name), name)));
  }

  @Test
  void aCanvasIsReadAsPeopleSeeIt() throws IOException {
    String name = "canvas/made-there.canvas";
    assertEquals(
        Map.of(
            "readme.md", CardKind.OPPORTUNITY,
            "Wants a quote\nby Friday", CardKind.NEED,
            "Price is *too* high", CardKind.CONCERN,
            "https://example.org/offer", CardKind.NOTE,
            "No colour", CardKind.NOTE),
        notes(read(file(name), name)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"drawio/made-there.drawio", "drawio/packed.drawio"})
  void aDiagramIsReadPackedOrNot(String name) throws IOException {
    assertEquals(
        Map.of(
            "Sees an ad\non the & train", CardKind.TOUCHPOINT,
            "A & B <plain>", CardKind.NEED,
            "Inside a lane", CardKind.ACTION,
            "With data", CardKind.NOTE),
        notes(read(file(name), name)));
  }

  @Test
  void nothingOutsideADiagramIsAskedFor() {
    String bomb =
        """
        <!DOCTYPE mxfile [<!ENTITY a SYSTEM "file:///etc/passwd"><!ENTITY b "&a;&a;">]>
        <mxfile><diagram><mxGraphModel><root><mxCell id="2" value="x&b;" vertex="1">
        <mxGeometry width="10" height="10" as="geometry"/></mxCell></root></mxGraphModel>
        </diagram></mxfile>
        """;
    var job = new ImportJob("wall.drawio", "en", new Ids(new SplittableRandom(4)));
    for (ImportFormat format : ServiceLoader.load(ImportFormat.class)) {
      if (format.id().equals("drawio")) {
        var read = TableReader.workshop(format, bomb.getBytes(StandardCharsets.UTF_8), job);
        if (read instanceof Outcome.Done<Imported>(var imported)) {
          List<String> texts =
              imported.workshop().cards().values().stream().map(Card::text).toList();
          assertTrue(texts.stream().noneMatch(text -> text.contains("root:")), "" + texts);
        }
      }
    }
  }
}
