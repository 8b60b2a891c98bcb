package org.journeywall.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FontBookTest {

  private static final String[] WORDS = {
    "Klient szuka w sieci porównania systemów kadrowych",
    "żółć gęślą jaźń",
    "Žluťoučký kůň",
    "Zákazník si stahuje příručku a čeká na odpověď",
    "The report form asks for too much",
    "Nobody follows up after the demo",
    "Śledzenie 3 100 wizyt/mies.",
    "Wdrożenie: 4–6 tygodni",
    "Ověření bezpečnosti IT",
    "Price talk (CFO)",
    "NPS 41 (+6)",
    "ÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ ąćęłńóśźż"
  };

  private final FontBook book = new FontBook();

  @Test
  void widthsAreThoseOfTheToolkit() throws IOException, FontFormatException {
    FontRenderContext exact = new FontRenderContext(null, true, true);
    int compared = 0;
    for (Weight weight : Weight.values()) {
      Font font = font(book.primary(weight));
      for (String words : WORDS) {
        for (double size : new double[] {10.5, 13, 15, 40}) {
          double theirs = font.deriveFont((float) size).getStringBounds(words, exact).getWidth();
          assertEquals(theirs, book.width(words, weight, size), 0.01, words + " at " + size);
          compared++;
        }
      }
    }
    assertEquals(144, compared);
  }

  /// U+F8FF is private use: no face can know what it looks like, it is drawn as U+FFFD.
  @Test
  void noNaughtyCharacterIsABox() throws IOException {
    TreeSet<Integer> undrawn = new TreeSet<>();
    for (String text : NaughtyStrings.all()) {
      for (TextRun run : book.runs(text, Weight.REGULAR, 15)) {
        FontFile file = book.file(run.face());
        run.text()
            .codePoints()
            .forEach(c -> assertTrue(file.has(c), () -> run.face().name() + " " + hex(c)));
      }
      text.codePoints()
          .filter(c -> !CodePoints.invisible(c) && c != CodePoints.REPLACEMENT)
          .filter(c -> !book.file(book.faceFor(c, Weight.REGULAR)).has(c))
          .forEach(undrawn::add);
    }
    assertEquals(List.of("f8ff"), undrawn.stream().map(FontBookTest::hex).toList());
  }

  @Test
  void shapedTextIsNoWiderThanMeasured() throws IOException, FontFormatException {
    FontRenderContext exact = new FontRenderContext(null, true, true);
    int compared = 0;
    for (String text : NaughtyStrings.all()) {
      for (TextRun run : book.runs(text, Weight.REGULAR, 15)) {
        if (run.shaped()) {
          char[] chars = run.text().toCharArray();
          int direction = run.rightToLeft() ? Font.LAYOUT_RIGHT_TO_LEFT : 0;
          GlyphVector glyphs =
              font(run.face()).layoutGlyphVector(exact, chars, 0, chars.length, direction);
          int count = glyphs.getNumGlyphs();
          assertTrue(
              glyphs.getGlyphPosition(count).getX() <= run.width() + 0.01,
              () -> run.text() + " by " + run.face().name());
          int[] codes = glyphs.getGlyphCodes(0, count, null);
          assertTrue(Arrays.stream(codes).allMatch(code -> code != 0), run.text());
          compared++;
        }
      }
    }
    assertTrue(compared > 70, "shaped runs: " + compared);
  }

  @Test
  void whatNoFaceHasIsShownAsReplaced() {
    List<TextRun> runs = book.runs("a\uE000\uD800b", Weight.BOLD, 10);
    assertEquals("a\uFFFD\uFFFDb", texts(runs));
    assertEquals("Noto Sans Bold", runs.getFirst().face().name());
  }

  @Test
  void emojiAndTextKeepApart() {
    assertEquals("Noto Sans", family('7'));
    assertEquals("Noto Sans", family(0xA9));
    assertEquals("Noto Emoji", family(0x1F600));
    assertEquals("Noto Sans Symbols2", family(0x2602));
    assertEquals(List.of("Noto Emoji"), families("\u2602\uFE0F"));
    assertEquals(List.of("Noto Sans"), families("3\uFE0F \u00A9\uFE0F"));
    assertEquals(List.of("Noto Emoji"), families("1\uFE0F\u20E3"));
  }

  @Test
  void oneEmojiSequenceIsOnePicture() {
    double one = book.width("\uD83D\uDE00", Weight.REGULAR, 10);
    assertEquals(one, book.width("\uD83D\uDC69\u200D\uD83D\uDCBB", Weight.REGULAR, 10), 1e-9);
    assertEquals(one, book.width("\uD83C\uDDF5\uD83C\uDDF1", Weight.REGULAR, 10), 1e-9);
    assertEquals(one, book.width("\uD83D\uDC4D\uD83C\uDFFD", Weight.REGULAR, 10), 1e-9);
  }

  @Test
  void whatIsInvisibleHasNoWidth() {
    double plain = book.width("klient", Weight.REGULAR, 10);
    String dressed = "\uFEFFkli\u00ADen\u200Bt\u202E\uFE0F";
    assertEquals(plain, book.width(dressed, Weight.REGULAR, 10), 1e-9);
    assertEquals("klient", texts(book.runs("kli\u00ADen\u200Bt\uFE0F", Weight.REGULAR, 10)));
  }

  @Test
  void runsStandSideBySide() {
    List<TextRun> runs = book.runs("Ala 日本 語 ma \uD83D\uDE00!", Weight.REGULAR, 10);
    assertEquals(
        List.of("Ala ", "日本 語", " ma ", "\uD83D\uDE00", "!"),
        runs.stream().map(TextRun::text).toList());
    double edge = 0;
    for (TextRun run : runs) {
      assertEquals(edge, run.x(), 1e-9);
      edge += run.width();
    }
    assertEquals(edge, book.width("Ala 日本 語 ma \uD83D\uDE00!", Weight.REGULAR, 10), 1e-9);
  }

  @Test
  void rightToLeftRunsStandInTheOrderSeen() {
    List<TextRun> runs = book.runs("a אב 12 גד b", Weight.REGULAR, 10);
    assertEquals(
        List.of("a ", "גד", " ", "12", " ", "אב", " b"), runs.stream().map(TextRun::text).toList());
    assertEquals(
        List.of(false, true, true, false, true, true, false),
        runs.stream().map(TextRun::rightToLeft).toList());
  }

  @Test
  void tellsWhatNeedsShaping() {
    for (String simple :
        new String[] {"Łódź 24/7", "Ωμέγα", "日本語", "Ж", "\uD83D\uDE00", "≤ 5 €\n", "❤\uFE0F"}) {
      assertFalse(book.shaped(simple), simple);
    }
    for (String shaped :
        new String[] {
          "שלום", "مرحبا", "नमस्ते", "สวัสดี", "e\u0301", "\uD83D\uDC69\u200D\uD83D\uDCBB"
        }) {
      assertTrue(book.shaped(shaped), shaped);
    }
  }

  @Test
  void brokenFilesAreRefused() throws IOException {
    byte[] whole;
    try (InputStream in = book.open(book.primary(Weight.REGULAR))) {
      whole = in.readAllBytes();
    }
    for (int length : new int[] {0, 3, 11, 100, 5_000, 200_000}) {
      byte[] part = Arrays.copyOf(whole, length);
      assertThrows(IllegalArgumentException.class, () -> FontFile.of(part), "bytes: " + length);
    }
    whole[0] = 'x';
    assertThrows(IllegalArgumentException.class, () -> FontFile.of(whole));
  }

  private Font font(Face face) throws IOException, FontFormatException {
    try (InputStream in = book.open(face)) {
      return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(15f);
    }
  }

  private String family(int codePoint) {
    return book.faceFor(codePoint, Weight.REGULAR).family();
  }

  private List<String> families(String text) {
    return book.runs(text, Weight.REGULAR, 10).stream()
        .map(run -> run.face().family())
        .distinct()
        .toList();
  }

  private static String texts(List<TextRun> runs) {
    return runs.stream().map(TextRun::text).collect(Collectors.joining());
  }

  private static String hex(int codePoint) {
    return Integer.toHexString(codePoint);
  }
}
