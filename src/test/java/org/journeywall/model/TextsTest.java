package org.journeywall.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextsTest {

  @Test
  void cleanTextStaysAsItIs() {
    for (String text : List.of("", "a\tb\nc ", "Zażółć gęślą jaźń", "👩🏽‍💻 価格", "\u202Ertl")) {
      assertEquals(text, Texts.clean(text));
    }
  }

  @Test
  void controlsGoAndBrokenCharactersAreReplaced() {
    assertEquals("a\nb\nc\n\nd", Texts.clean("a\r\nb\rc\n\r\nd"));
    assertEquals("ab\tc", Texts.clean("\u0000a\u0007b\u001F\tc\u007F\u0080\u009F"));
    assertEquals("x\uFFFDy", Texts.clean("x\uD83Dy"));
    assertEquals("\uFFFDx", Texts.clean("\uDE00x"));
    assertEquals("\uFFFD\uFFFD", Texts.clean("\uFFFE\uFFFF"));
    assertEquals("😀", Texts.clean("😀"));
  }

  @Test
  void textIsComposed() {
    assertEquals("é", Texts.clean("e\u0301"));
    assertEquals("é", Texts.clean("e\u0000\u0301"));
    assertEquals("Kč", Texts.line("Kc\u030C"));
  }

  @Test
  void aLineIsOneLineWithoutBidirectionalControls() {
    assertEquals("one two three", Texts.line("  one\ntwo\tthree\r\n"));
    assertEquals("exe.txt", Texts.line("\u202Eexe\u2066.t\u200Ext\u061C"));
    assertEquals("a b", Texts.line("a\u2028b"));
    assertEquals("é", Texts.line("e\u200F\u0301"), "composed also where a control stood between");
  }

  @Test
  void longTextIsCutBetweenGraphemes() {
    String letters = "x".repeat(Texts.LONGEST - 1);
    assertEquals(letters + "y", Texts.clean(letters + "yz"));
    assertEquals(letters, Texts.clean(letters + "👩🏽‍💻"));
    String emoji = "😀".repeat(Texts.LONGEST);
    assertEquals(emoji, Texts.clean(emoji));
    assertEquals(emoji, Texts.clean(emoji + "😀"));
    assertEquals("x".repeat(Texts.LONGEST_LINE), Texts.line("x".repeat(Texts.LONGEST_LINE + 1)));
    String oneGrapheme = "q" + "\u0323".repeat(Texts.LONGEST + 5);
    assertEquals(Texts.LONGEST, Texts.clean(oneGrapheme).length());
  }

  @Test
  void anExcerptIsOneLineThatTurnsNothingAround() {
    assertEquals("one two", Texts.excerpt(" one\n\n\u202Etwo ", 7));
    assertEquals("one tw…", Texts.excerpt("one two", 6));
    assertEquals(
        "a…", Texts.excerpt("a👩🏽‍💻b", 3), "a picture of four code points is not taken apart");
    assertEquals("…", Texts.excerpt(" x", 0));
  }

  @Test
  void cleaningTwiceChangesNothingMoreAndLeavesNothingBad() {
    var random = new Random(3);
    for (int i = 0; i < 5_000; i++) {
      String text = random(random);
      String clean = Texts.clean(text);
      assertEquals(clean, Texts.clean(clean));
      assertTrue(Normalizer.isNormalized(clean, Normalizer.Form.NFC));
      assertTrue(clean.codePoints().allMatch(TextsTest::isAllowed));
      String line = Texts.line(text);
      assertEquals(line, Texts.line(line));
      assertEquals(line, Texts.clean(line));
      assertTrue(line.chars().noneMatch(c -> c == '\n' || c == '\t'));
      assertEquals(line.strip(), line);
    }
  }

  @Test
  void piecesAreTheWholeTextAndNoneIsTooLong() {
    Random random = new Random(5);
    for (int i = 0; i < 40; i++) {
      var text = new StringBuilder();
      int length = random.nextInt(4 * Texts.LONGEST);
      boolean words = random.nextBoolean();
      while (text.length() < length) {
        text.append(words ? random(random) : "e\u0301\uD83D\uDE00");
      }
      List<String> pieces = Texts.pieces(text.toString());
      String joined = String.join("", pieces);
      assertEquals(Texts.pieces(joined), pieces);
      assertTrue(pieces.stream().noneMatch(Texts::isTooLong));
      assertTrue(pieces.stream().allMatch(piece -> Texts.clean(piece).equals(piece)));
      assertEquals(Texts.clean(text.toString()), Texts.clean(joined));
      if (!Texts.isTooLong(joined)) {
        assertEquals(List.of(Texts.clean(text.toString())), pieces);
      }
    }
  }

  private static boolean isAllowed(int c) {
    return c == '\n'
        || c == '\t'
        || !Character.isISOControl(c) && !(c >= 0xD800 && c <= 0xDFFF) && (c & 0xFFFFE) != 0xFFFE;
  }

  // Characters of which every combination has once been a trap.
  private static String random(Random random) {
    String traps =
        "ae\u0301\u0323\u030C\r\n"
            + "\t \u0000\u0085\u00A0\u202E\u2066\u2028\uD83D\uDE00\uFFFE\uFFFD\u1100\u1161";
    var text = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      text.append(traps.charAt(random.nextInt(traps.length())));
    }
    return text.toString();
  }
}
