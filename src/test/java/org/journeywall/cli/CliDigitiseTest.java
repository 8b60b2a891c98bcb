package org.journeywall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `journeywall digitise` as a script would use it, on a wall drawn with three stages of three
/// notes below a header each.
class CliDigitiseTest {
  private static final Set<String> KEYS =
      Set.of(
          "photo",
          "x",
          "y",
          "width",
          "height",
          "quad",
          "colour",
          "score",
          "header",
          "stage",
          "lane",
          "votes",
          "text",
          "textConfidence");

  private static final Color YELLOW = new Color(250, 218, 70);
  private static final Color PINK = new Color(244, 106, 160);
  private static final Color GREEN = new Color(150, 212, 84);

  @TempDir Path folder;

  @Test
  void aPhotographBecomesAMap() throws IOException {
    Said said = run("digitise", "--json", wall("wall.png"), file("wall.journey"));
    assertEquals("", said.err());
    assertEquals(0, said.status());
    JsonNode told = new ObjectMapper().readTree(said.out());
    assertEquals(3, told.get("stages").asInt());
    assertEquals(12, told.get("notes").size());
    for (JsonNode note : told.get("notes")) {
      Set<String> keys = new HashSet<>();
      note.fieldNames().forEachRemaining(keys::add);
      assertEquals(KEYS, keys);
      double x = note.get("x").asDouble();
      assertEquals((int) (x / 400), note.get("stage").asInt());
      assertEquals(100, note.get("width").asDouble(), 8);
      String colour = List.of("yellow", "pink", "green").get((int) (x / 400));
      assertEquals(note.get("header").asBoolean() ? "blue" : colour, note.get("colour").asText());
      assertEquals(x, note.at("/quad/0/0").asDouble(), 8);
    }
    JsonNode info = info("wall.journey");
    assertEquals(9, info.get("cards").asInt());
    assertEquals(3, info.get("stages").asInt());
  }

  @Test
  void whatIsFoundGoesOnAMapThatIsThere() throws IOException {
    String wall = wall("wall.png");
    assertEquals(0, run("new", "--template", "blank", file("wall.journey")).status());
    assertEquals(1, run("digitise", wall, file("wall.journey")).status(), "it is there");
    Said unknown = run("digitise", wall, file("wall.journey"), "--into", "Nobody's");
    assertEquals(1, unknown.status());
    assertTrue(unknown.err().contains("Current state"), unknown.err());
    assertEquals(0, info("wall.journey").get("cards").asInt());
    Said said = run("digitise", wall, file("wall.journey"), "--into", "Current state");
    assertEquals("", said.err());
    assertEquals(9, info("wall.journey").get("cards").asInt());
    assertEquals(3, info("wall.journey").get("stages").asInt());
  }

  @Test
  void aWallPhotographedBeforeBringsOnlyWhatIsNew() throws IOException {
    String wall = wall("wall.png");
    assertEquals(0, run("digitise", wall, file("wall.journey")).status());
    Said again = run("digitise", wall, file("wall.journey"), "--into", "From the wall");
    assertEquals("", again.err());
    assertEquals(0, again.status());
    assertTrue(again.out().contains("9 notes are on the map already"), again.out());
    assertEquals(9, info("wall.journey").get("cards").asInt());
  }

  @Test
  void whatIsNoWallIsSaidInASentence() throws IOException {
    Files.write(folder.resolve("empty.jpg"), new byte[0]);
    Files.writeString(folder.resolve("text.jpg"), "not a picture at all");
    Files.write(
        folder.resolve("new.heic"),
        "\0\0\0\u0018ftypheic\0\0\0\0mif1".getBytes(StandardCharsets.ISO_8859_1));
    Files.write(folder.resolve("half.png"), half(Files.readAllBytes(Path.of(wall("whole.png")))));
    ImageIO.write(sky(), "png", folder.resolve("sky.png").toFile());
    for (String name :
        List.of("empty.jpg", "text.jpg", "new.heic", "half.png", "sky.png", "gone.jpg")) {
      Said said = run("digitise", file(name), file("wall.journey"));
      assertEquals(1, said.status(), name);
      assertTrue(said.err().contains(name), said.err());
      assertFalse(said.err().contains("Exception"), said.err());
      assertFalse(Files.exists(folder.resolve("wall.journey")), name);
    }
  }

  @Test
  void anUnknownLanguageIsAMisuse() throws IOException {
    Said said = run("digitise", "--language", "xx", wall("wall.png"), file("wall.journey"));
    assertEquals(2, said.status());
    assertTrue(said.err().contains("en, pl, cs"), said.err());
    assertEquals(2, run("digitise", file("wall.png")).status(), "no file to write");
  }

  private static byte[] half(byte[] whole) {
    return Arrays.copyOf(whole, whole.length / 2);
  }

  private static BufferedImage sky() {
    var picture = new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < 600; y++) {
      for (int x = 0; x < 800; x++) {
        picture.setRGB(x, y, new Color(90 + y / 6, 140 + y / 8, 250 - y / 20).getRGB());
      }
    }
    return picture;
  }

  private String wall(String name) throws IOException {
    var picture = new BufferedImage(1200, 900, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = picture.createGraphics();
    graphics.setColor(new Color(238, 238, 240));
    graphics.fillRect(0, 0, 1200, 900);
    for (int stage = 0; stage < 3; stage++) {
      graphics.setColor(new Color(86, 156, 220));
      graphics.fillRect(150 + 400 * stage, 60, 100, 100);
      graphics.setColor(List.of(YELLOW, PINK, GREEN).get(stage));
      for (int note = 0; note < 3; note++) {
        graphics.fillRect(140 + 400 * stage + 9 * note, 300 + 140 * note, 100, 100);
      }
    }
    graphics.dispose();
    File file = folder.resolve(name).toFile();
    ImageIO.write(picture, name.substring(name.lastIndexOf('.') + 1), file);
    return file.toString();
  }

  private JsonNode info(String name) throws IOException {
    return new ObjectMapper().readTree(run("info", "--json", file(name)).out());
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  private Said run(String... arguments) {
    return Said.of(folder, arguments);
  }
}
