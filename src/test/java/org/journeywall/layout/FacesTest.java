package org.journeywall.layout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.journeywall.text.Face;
import org.journeywall.text.FontBook;
import org.journeywall.text.FontFile;
import org.journeywall.text.Weight;
import org.junit.jupiter.api.Test;

/// The list of faces says the truth about the font files, and AWT knows them by the same names.
class FacesTest {

  private final FontBook book = new FontBook();

  @Test
  void theListSaysWhatTheFilesSay() throws IOException, FontFormatException {
    List<String> expected = new ArrayList<>();
    for (Face face : book.faces()) {
      Font font;
      try (InputStream in = book.open(face)) {
        font = Font.createFont(Font.TRUETYPE_FONT, in);
      }
      expected.add(
          String.join(
              "\t",
              face.resource(),
              font.getFamily(Locale.ROOT),
              font.getFontName(Locale.ROOT),
              face.weight().name(),
              ranges(book.file(face))));
    }
    Path written = Path.of("target", "faces.txt");
    Files.createDirectories(Path.of("target"));
    Files.write(written, expected);
    try (InputStream in = FontBook.class.getResourceAsStream("/org/journeywall/fonts/faces.txt")) {
      List<String> listed = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      assertEquals(expected, listed, "what the files say is in " + written);
    }
  }

  @Test
  void theHeavierFacesHaveTheCharactersOfTheRegularOne() {
    int[] regular = book.file(book.primary(Weight.REGULAR)).codePoints().toArray();
    assertArrayEquals(regular, book.file(book.primary(Weight.MEDIUM)).codePoints().toArray());
    assertArrayEquals(regular, book.file(book.primary(Weight.BOLD)).codePoints().toArray());
  }

  @Test
  void facesAreNumberedByTheirPlace() {
    for (int i = 0; i < book.faces().size(); i++) {
      assertEquals(i, book.faces().get(i).number());
    }
    assertEquals("Noto Sans Medium", book.primary(Weight.MEDIUM).name());
  }

  private static String ranges(FontFile file) {
    List<String> ranges = new ArrayList<>();
    int first = -2;
    int last = -2;
    for (int codePoint : file.codePoints().filter(FacesTest::listed).toArray()) {
      if (codePoint != last + 1) {
        add(ranges, first, last);
        first = codePoint;
      }
      last = codePoint;
    }
    add(ranges, first, last);
    return String.join(" ", ranges);
  }

  private static void add(List<String> ranges, int first, int last) {
    if (first >= 0) {
      String from = Integer.toHexString(first).toUpperCase(Locale.ROOT);
      String to = Integer.toHexString(last).toUpperCase(Locale.ROOT);
      ranges.add(first == last ? from : from + "-" + to);
    }
  }

  /// Control characters, surrogates, private use and non-characters are nobody's to draw.
  private static boolean listed(int codePoint) {
    int type = Character.getType(codePoint);
    return type != Character.CONTROL
        && type != Character.SURROGATE
        && type != Character.PRIVATE_USE
        && (codePoint & 0xFFFE) != 0xFFFE;
  }
}
