package org.journeywall.desktop.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import org.journeywall.edit.RandomWorkshops;
import org.journeywall.exchange.Excerpt;
import org.journeywall.exchange.ExportJob;
import org.journeywall.layout.Measures;
import org.journeywall.model.Card;
import org.journeywall.model.CardKind;
import org.journeywall.model.Ids;
import org.journeywall.model.Workshop;
import org.journeywall.paint.Palette;
import org.journeywall.paint.Paper;
import org.journeywall.raster.Pixels;
import org.journeywall.raster.Raster;
import org.journeywall.template.Template;
import org.journeywall.text.FontBook;
import org.junit.jupiter.api.Test;

class CopiedPictureTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final int PAPER_OF_A_TOUCHPOINT =
      0xFF000000 | Palette.LIGHT.note(CardKind.TOUCHPOINT).rgb();

  private static Pixels drawn(Workshop workshop, boolean cardsOnly) {
    var book = new FontBook();
    var map = workshop.mapsInOrder().getFirst().id();
    var job =
        new ExportJob(workshop, List.of(map), Paper.AS_LARGE_AS_THE_MAP, Locale.ENGLISH, TODAY);
    return new CopiedPicture(new Raster(book, id -> null), book).of(job, cardsOnly);
  }

  private static long touchpoint(Pixels pixels) {
    return Arrays.stream(pixels.argb()).filter(one -> one == PAPER_OF_A_TOUCHPOINT).count();
  }

  private static Workshop sample() {
    return Template.named("hr-saas")
        .orElseThrow()
        .open("en", new Ids(new SplittableRandom(1)), TODAY);
  }

  @Test
  void aCardAloneIsAsLargeAsItIsOnTheWallTwice() {
    Workshop sample = sample();
    Card demo =
        sample.cards().values().stream()
            .filter(card -> card.text().equals("Product demo"))
            .findFirst()
            .orElseThrow();
    Pixels pixels = drawn(Excerpt.of(sample, Set.of(demo.id())), true);
    assertEquals(2 * (Measures.NOTE + 24), pixels.width(), 1);
    assertTrue(touchpoint(pixels) > pixels.width() * pixels.height() / 2);
  }

  @Test
  void aLargeMapIsDrawnSmaller() {
    Pixels pixels = drawn(RandomWorkshops.of(3, 2_000), false);
    assertTrue((long) pixels.width() * pixels.height() < 25_000_000);
    assertTrue(touchpoint(drawn(sample(), false)) > 10_000);
  }
}
