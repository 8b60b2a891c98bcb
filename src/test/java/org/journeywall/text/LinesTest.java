package org.journeywall.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LinesTest {

  private static final String[] PIECES = {
    "klient",
    "w",
    "a",
    "z",
    "Žluťoučký",
    "kůň",
    "e-mail",
    "24/7",
    "B2B-2",
    "raport/demo",
    "\t",
    " ",
    "  ",
    "\n",
    "\r\n",
    "dezoksyrybonukleinowy",
    "https://example.org/a/very/long/path?x=1",
    "日本語。",
    "「テスト」",
    "สวัสดีชาวโลก",
    "नमस्ते",
    "שלום עולם",
    "مرحبا",
    "\uD83D\uDE00",
    "\uD83D\uDC69\u200D\uD83D\uDCBB",
    "\uD83C\uDDF5\uD83C\uDDF1",
    "e\u0301\u0323",
    "soft\u00ADhy\u00ADphen",
    "\u200B",
    "\u00A0",
    "(CFO)",
    "…",
    "\uD800",
    "\uE000",
    "\u202E",
    "\u2028",
    "3\uFE0F",
    "i",
    "k",
    "nagłówek",
    "1100 wizyt",
    "한국어"
  };

  private static final List<Weight> WEIGHTS = List.of(Weight.values());

  private final FontBook book = new FontBook();
  private final Lines lines = new Lines(book);

  @Test
  void lawsOverRandomText() {
    Random random = new Random(25);
    for (int round = 0; round < 6_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(14); i >= 0; i--) {
        text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(3) > 0 ? " " : "");
      }
      double width = 8 + random.nextInt(220);
      Weight weight = WEIGHTS.get(random.nextInt(3));
      check(text.toString(), width, weight, 10 + random.nextInt(10) / 2.0);
    }
  }

  @Test
  void lawsOverNaughtyText() throws IOException {
    for (String text : NaughtyStrings.all()) {
      check(text, 148, Weight.REGULAR, 15);
      check(text, 31, Weight.BOLD, 10.5);
    }
  }

  private void check(String text, double width, Weight weight, double size) {
    BreakIterator seen = BreakIterator.getCharacterInstance(Locale.ROOT);
    seen.setText(text);
    List<Line> broken = lines.of(text, width, weight, size);
    int end = 0;
    for (Line line : broken) {
      String where = "'" + line.text() + "' of '" + text + "' at " + width;
      assertTrue(
          text.substring(end, line.start()).chars().allMatch(CodePoints::breakingSpace), where);
      assertEquals(line.text(), text.substring(line.start(), line.end()), where);
      assertTrue(seen.isBoundary(line.start()), where);
      boolean single =
          line.end() == seen.following(line.start()) || line.text().codePoints().count() == 1;
      assertTrue(line.width() <= width + 1e-6 || single, where + " is " + line.width());
      checkRuns(line, where);
      end = line.end();
    }
    assertTrue(text.substring(end).chars().allMatch(CodePoints::breakingSpace), text);
  }

  private static void checkRuns(Line line, String where) {
    double edge = 0;
    for (TextRun run : line.runs()) {
      assertEquals(edge, run.x(), 1e-6, where);
      assertTrue(run.width() >= 0, where);
      edge += run.width();
    }
    assertEquals(line.width(), edge, 1e-6, where);
  }

  @Test
  void everyLineEndMakesALine() {
    assertEquals(List.of(""), texts("", 100));
    assertEquals(List.of("a", "", "b", "c", "d", ""), texts("a\n\nb\r\nc\u2028d\n", 100));
  }

  @Test
  void breaksAfterHyphensAndSlashesButNotInNumbers() {
    assertEquals(List.of("e-mail/", "telefon"), texts("e-mail/telefon", 36));
    assertEquals(List.of("e-", "mail"), texts("e-mail", 22));
    assertEquals(List.of("24/7", "2026-11-21"), texts("24/7 2026-11-21", 70));
    assertEquals(List.of("o", "-1"), texts("o -1", 15));
  }

  @Test
  void softHyphensShowWhereTheyBreak() {
    List<Line> broken = lines.of("porów\u00ADnanie", 50, Weight.REGULAR, 10);
    assertEquals("porów-", broken.get(0).runs().getFirst().text());
    assertEquals(
        book.width("porów-", Weight.REGULAR, 10), broken.get(0).width(), 1e-9, "with its hyphen");
    assertEquals("nanie", broken.get(1).text());
    assertEquals(
        "porównanie",
        lines.of("porów\u00ADnanie", 90, Weight.REGULAR, 10).getFirst().runs().getFirst().text());
  }

  @Test
  void oneLetterWordsGoWithTheNext() {
    double room = book.width("Klient jest w", Weight.REGULAR, 10) + 1;
    assertEquals(List.of("Klient jest", "w sklepie"), texts("Klient jest w sklepie", room));
    double more = book.width("Zákazník a v", Weight.REGULAR, 10) + 1;
    assertEquals(List.of("Zákazník", "a v obchodě"), texts("Zákazník a v obchodě", more));
    assertEquals(List.of("w", "sklepie"), texts("w sklepie", 40));
  }

  @Test
  void breaksBetweenIdeographsAndKeepsPunctuationWithThem() {
    assertEquals(List.of("日本", "語。"), texts("日本語。", 30));
    assertEquals(List.of("あ", "「い」"), texts("あ「い」", 26));
  }

  @Test
  void wordsOfThaiStayWhole() {
    List<String> broken = texts("สวัสดีชาวโลก", 36);
    assertEquals(List.of("สวัสดี", "ชาวโลก"), broken);
  }

  @Test
  void aWordLongerThanALineIsCutBetweenCharacters() {
    List<String> broken = texts("ooe\u0301e\u0301e\u0301", 12.5);
    assertEquals(List.of("oo", "e\u0301e\u0301", "e\u0301"), broken);
  }

  @Test
  void anIndentAloneIsNoLine() {
    assertEquals(List.of("dokumentacja"), texts("   dokumentacja", 70));
    assertEquals(List.of("  ale"), texts("  ale", 70));
  }

  private List<String> texts(String text, double width) {
    List<String> texts = new ArrayList<>();
    lines.of(text, width, Weight.REGULAR, 10).forEach(line -> texts.add(line.text()));
    return texts;
  }
}
