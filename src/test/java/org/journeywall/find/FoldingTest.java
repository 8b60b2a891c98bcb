package org.journeywall.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Small letters without accents, in every script, and nothing else changed.
class FoldingTest {

  @ParameterizedTest
  @CsvSource({
    "Żółty, zolty",
    "ZAŻÓŁĆ GĘŚLĄ JAŹŃ, zazolc gesla jazn",
    "Příliš žluťoučký kůň, prilis zlutoucky kun",
    "Straße, strasse",
    "Ærøskøbing Œuvre, aeroskobing oeuvre",
    "İstanbul ıslak, istanbul islak",
    "Ðorđe Þór, dorde thor",
    "Й Ё, и е",
    "ΟΔΟΣ Οδός, οδοσ οδοσ",
    "ﬁnance №5 ½, finance no5 1⁄2",
    "𝐀𝐁 Ａ, ab a",
    "価格 <b> =1+2, 価格 <b> =1+2",
    "❤️ 👩🏽‍💻, ❤ 👩🏽‍💻"
  })
  void lettersAreFoldedAndTheRestStays(String text, String folded) {
    assertEquals(folded, Folding.of(text));
  }

  @Test
  void foldingTwiceOrPieceByPieceIsTheSame() {
    var random = new Random(7);
    for (int round = 0; round < 20_000; round++) {
      String one = letters(random);
      String folded = Folding.of(one);
      assertEquals(folded, Folding.of(folded), one);
      String two = letters(random);
      assertEquals(folded + " " + Folding.of(two), Folding.of(one + " " + two));
    }
  }

  private static String letters(Random random) {
    var text = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      int letter = random.nextInt(random.nextBoolean() ? 0x250 : 0x3000);
      text.appendCodePoint(letter < ' ' ? 'x' : letter);
    }
    return text.toString();
  }

  @Test
  void wordsStandBetweenSpacesOfAnyKind() {
    assertEquals(List.of("3", "100", "wizyt"), Folding.words("  3\u00a0100\u2003Wizyt\n"));
    assertEquals(List.of(), Folding.words(" \u00a0 "));
  }
}
