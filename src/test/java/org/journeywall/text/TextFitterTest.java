package org.journeywall.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextFitterTest {

  private static final Sizes NOTE = new Sizes(15, 10.5, 0.5);
  private static final String LONG =
      "Formularz raportu pyta o zbyt wiele i klient rezygnuje. ".repeat(6);

  private final TextFitter fitter = new TextFitter(new FontBook());

  @Test
  void shortTextKeepsThePreferredSize() {
    Fitted fitted = fit("Webinar", 130, 70);
    assertEquals(15, fitted.size());
    assertTrue(fitted.fits());
    assertEquals(20, fitted.height());
    assertTrue(fitted.baseline() > 10 && fitted.baseline() < 20);
  }

  @Test
  void moreTextIsSetSmaller() {
    Fitted fitted = fit(LONG.substring(0, 110), 130, 80);
    assertTrue(fitted.fits());
    assertTrue(fitted.size() < 15 && fitted.size() > 10.5, "is " + fitted.size());
    assertTrue(fitted.height() <= 80);
    assertTrue(fitted.width() <= 130);
  }

  @Test
  void atTheSmallestSizeTheHeightGrows() {
    Fitted fitted = fit(LONG, 130, 80);
    assertFalse(fitted.fits());
    assertEquals(10.5, fitted.size());
    assertTrue(fitted.height() > 80);
  }

  @Test
  void aLongWordIsSetSmallerBeforeItIsCut() {
    Fitted fitted = fit("Najnieprawdopodobniejszy", 165, 80);
    assertEquals(1, fitted.lines().size());
    assertTrue(fitted.size() < 15);
    Fitted cut = fit("Najnieprawdopodobniejszy", 60, 80);
    assertEquals(15, cut.size(), "nothing is gained by a smaller size");
    assertTrue(cut.lines().size() > 1);
  }

  @Test
  void everyLargerSizeWouldNotFit() {
    for (int length = 10; length < LONG.length(); length += 7) {
      String text = LONG.substring(0, length);
      Fitted fitted = fit(text, 148, 96);
      for (double size : NOTE.descending()) {
        if (size > fitted.size() && fitted.fits()) {
          assertFalse(fitter.fit(text, 148, 96, Weight.REGULAR, Sizes.only(size)).fits(), text);
        }
      }
    }
  }

  @Test
  void answersAreRemembered() {
    assertSame(fit(LONG, 130, 80), fit(LONG, 130, 80));
  }

  @Test
  void sizesGoDownToTheSmallest() {
    assertEquals(List.of(12.0, 11.0, 10.5), new Sizes(12, 10.5, 1).descending());
    assertEquals(List.of(9.0), Sizes.only(9).descending());
    assertThrows(IllegalArgumentException.class, () -> new Sizes(9, 10, 1));
  }

  private Fitted fit(String text, double width, double height) {
    return fitter.fit(text, width, height, Weight.REGULAR, NOTE);
  }
}
