package org.journeywall.digitise.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.journeywall.digitise.image.Crop;
import org.junit.jupiter.api.Test;

/// What is made of what an engine says, with engines made by hand; and, among the long tests, with
/// the real one.
class PrintReaderTest {
  private static final Path PACK = Path.of("target", "reading-pack");

  private static Crop note() {
    return WrittenNotes.note(
        "Note", new Font(Font.SANS_SERIF, Font.PLAIN, 12), 200, new SplittableRandom(1));
  }

  /// A table with these lines, each word as sure as told.
  private static String table(int sure, String... lines) {
    var rows = new StringBuilder("level\tpage\tblock\tpar\tline\tword\tl\tt\tw\th\tconf\ttext\n");
    for (int line = 0; line < lines.length; line++) {
      rows.append("4\t1\t1\t1\t").append(line + 1).append("\t0\t0\t0\t9\t9\t-1\t\n");
      for (String word : lines[line].split(" ")) {
        rows.append("5\t1\t1\t1\t").append(line + 1).append("\t1\t0\t0\t9\t9\t");
        rows.append(sure).append('\t').append(word).append('\n');
      }
    }
    return rows.toString();
  }

  private static Reading read(Engine engine, String language) {
    return new PrintReader(engine).read(note(), language);
  }

  private static boolean isSure(Reading reading) {
    return reading.confidence() >= 0.6;
  }

  /// The width in a PGM's head tells the two sizes apart.
  private static int width(byte[] picture) {
    String head = new String(picture, 0, 20, StandardCharsets.US_ASCII);
    return Integer.parseInt(head.split("\\s")[1]);
  }

  @Test
  void whatIsTheSameAtBothSizesIsSure() {
    var widths = new ArrayList<Integer>();
    Reading reading =
        read(
            (picture, name) -> {
              widths.add(width(picture));
              return table(95, "Kto decy-", "duje o", "Z tym ?");
            },
            "pl");
    assertEquals("Kto decyduje o z tym?", reading.text());
    assertTrue(isSure(reading));
    assertEquals(2, widths.size());
    assertTrue(widths.get(1) > widths.get(0));
  }

  @Test
  void whatIsSomethingElseAtAnotherSizeIsNotSure() {
    Reading reading =
        read((picture, name) -> table(95, width(picture) < 400 ? "motor" : "mother"), "en");
    assertEquals("motor", reading.text());
    assertEquals(0.475, reading.confidence(), 1e-9);
  }

  @Test
  void whatTheEngineDoubtsIsNotSureAndWhatIsNoTextIsNothing() {
    assertTrue(!isSure(read((picture, name) -> table(80, "perhaps"), "en")));
    assertEquals(Reading.NOTHING, read((picture, name) -> table(30, "%&(", "ii"), "en"));
    assertEquals(Reading.NOTHING, read((picture, name) -> "", "en"));
  }

  @Test
  void theLanguageOfTheWorkshopIsFirstAndKeepsItsAccents() {
    var names = new ArrayList<String>();
    Reading reading =
        read(
            (picture, name) -> {
              names.add(name);
              return name.equals("ces") ? table(85, "Děkuji za") : table(99, "Dekuji za");
            },
            "cs");
    assertEquals("ces", names.getFirst());
    assertEquals("Děkuji za", reading.text());
    assertTrue(!isSure(reading));
  }

  @Test
  void anotherLanguageIsTakenWhereItsLettersAreOthers() {
    Reading reading =
        read(
            (picture, name) ->
                name.equals("pol") ? table(96, "Źle działa") : table(70, "Zle dziata"),
            "en");
    assertEquals("Źle działa", reading.text());
    assertTrue(isSure(reading));
  }

  @Test
  void withoutAnEngineNothingIsSuggestedAndNothingFails() {
    Engine none =
        (picture, name) -> {
          throw new IOException("there is no reading pack");
        };
    assertEquals(Reading.NOTHING, read(none, "pl"));
    assertEquals(Reading.NOTHING, Reader.NONE.read(note(), "pl"));
  }

  @Test
  void paperBecomesWhiteAndInkBlackInWhateverLight() {
    var random = new SplittableRandom(3);
    for (int i = 0; i < 12; i++) {
      Font font = new Font(Font.SANS_SERIF, Font.BOLD, 12);
      byte[] file = Flattened.of(WrittenNotes.note("WWW", font, 200, random)).pgm(300);
      int white = 0;
      int black = 0;
      for (int at = 20; at < file.length; at++) {
        white += (file[at] & 0xFF) > 235 ? 1 : 0;
        black += (file[at] & 0xFF) < 60 ? 1 : 0;
      }
      assertTrue(white > 0.7 * file.length, "white " + white + " of " + file.length);
      assertTrue(black > 0.02 * file.length, "black " + black + " of " + file.length);
    }
  }

  /// The real engine on print, in the fonts every test machine has: those of the program.
  @Test
  void printIsReadWithOneMistakeInTwoHundredLetters() throws Exception {
    List<String> languages = Boolean.getBoolean("long") ? List.of("pl", "cs", "en") : List.of();
    String font = "src/main/resources/org/journeywall/fonts/NotoSans-Medium.ttf";
    Reader reader = ReadingBenchmark.reader(PACK);
    for (String language : languages) {
      ReadingBenchmark.Score score =
          ReadingBenchmark.score(
              reader, Font.createFont(Font.TRUETYPE_FONT, new File(font)), language);
      assertTrue(score.sureRate() <= 0.005, language + " " + score);
      assertTrue(score.sure() >= 0.9 * score.notes(), language + " " + score);
    }
  }
}
