package org.journeywall.exchange.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.journeywall.exchange.ExportJob;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.CardKind;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.MapId;
import org.journeywall.model.Place;
import org.journeywall.model.Rank;
import org.journeywall.model.Table;
import org.journeywall.model.Texts;
import org.journeywall.model.Workshop;
import org.journeywall.model.WorkshopInfo;
import org.journeywall.paint.HrWorkshop;
import org.journeywall.paint.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// What readers get back as text. White space and characters without a picture may go, and another
/// reader may turn the order of what is written from right to left.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PdfTextTest {
  private static final MapId MAP = new MapId("naughty");

  private final Workshop workshop = naughty();
  private final byte[] pdf =
      PdfReading.exported(
          new ExportJob(workshop, List.of(MAP), Paper.A0, Locale.ENGLISH, HrWorkshop.TODAY));

  PdfTextTest() throws IOException {}

  @Test
  void everyNaughtyStringIsReadBack() throws IOException {
    Set<String> read = new HashSet<>();
    for (PdfReading page : PdfReading.pages(pdf)) {
      page.contents().forEach(content -> read.add(bare(content)));
    }
    var lost = new ArrayList<String>();
    for (Card card : workshop.cards()) {
      if (!bare(card.text()).isEmpty() && !read.contains(bare(card.text()))) {
        lost.add(card.text());
      }
    }
    assertEquals(List.of(), lost);
  }

  @Test
  void theBytesAreTheSameEveryTime() throws IOException {
    byte[] again =
        PdfReading.exported(
            new ExportJob(workshop, List.of(MAP), Paper.A0, Locale.ENGLISH, HrWorkshop.TODAY));
    assertArrayEquals(pdf, again);
  }

  @Test
  void noCharacterIsABox() throws IOException {
    for (PdfReading page : PdfReading.pages(pdf)) {
      assertEquals(List.of(), page.texts.stream().filter(PdfReading.Shown::missing).toList());
    }
  }

  @Test
  void popplerReadsEachCardInOnePiece(@TempDir Path folder) throws Exception {
    assumeTrue(Readers.installed("pdftotext"), "pdftotext is not installed");
    Workshop hr = HrWorkshop.made();
    for (Paper paper : List.of(Paper.A4, Paper.AS_LARGE_AS_THE_MAP)) {
      var job =
          new ExportJob(
              hr,
              List.of(HrWorkshop.CURRENT, HrWorkshop.FUTURE),
              paper,
              Locale.ENGLISH,
              HrWorkshop.TODAY);
      String text = spaced(Readers.text(folder, PdfReading.exported(job)));
      for (Card card : hr.cards()) {
        assertTrue(text.contains(spaced(card.text())), () -> paper + ": " + card.text());
      }
    }
  }

  @Test
  void popplerReadsNaughtyStrings(@TempDir Path folder) throws Exception {
    assumeTrue(Readers.installed("pdftotext"), "pdftotext is not installed");
    String text = sorted(Readers.text(folder, pdf));
    var all = new StringBuilder();
    workshop.cards().forEach(card -> all.append(card.text()));
    // Every character at least as often as it was written.
    int at = 0;
    for (int codePoint : sorted(all.toString()).codePoints().toArray()) {
      at = text.indexOf(codePoint, at) + 1;
      assertTrue(at > 0, () -> "U+" + Integer.toHexString(codePoint) + " is missing");
    }
  }

  @Test
  void qpdfFindsNoFault(@TempDir Path folder) throws Exception {
    assumeTrue(Readers.installed("qpdf"), "qpdf is not installed");
    Readers.check(folder, pdf);
  }

  private static Workshop naughty() throws IOException {
    try (InputStream in =
        PdfTextTest.class.getResourceAsStream("/org/journeywall/corpora/blns.json")) {
      String[] texts = new ObjectMapper().readValue(in, String[].class);
      List<Rank> ranks = Rank.spread(null, null, texts.length);
      var cards = new ArrayList<Card>();
      for (int i = 0; i < texts.length; i++) {
        Place place = Place.parked(MAP, ranks.get(i));
        cards.add(Card.of(new CardId("n" + i), place, CardKind.NOTE, Texts.clean(texts[i])));
      }
      Workshop empty = Workshop.empty(WorkshopInfo.titled("Naughty", "en"));
      JourneyMap map = JourneyMap.named(MAP, Rank.MIDDLE, "Naughty");
      return empty.withMaps(empty.maps().with(MAP, map)).withCards(Table.of(cards, Card::id));
    }
  }

  private static String bare(String text) {
    var bare = new StringBuilder();
    text.codePoints().filter(PdfTextTest::hasPicture).forEach(bare::appendCodePoint);
    return bare.toString();
  }

  private static boolean hasPicture(int codePoint) {
    return !Character.isWhitespace(codePoint)
        && !Character.isSpaceChar(codePoint)
        && !Character.isISOControl(codePoint)
        && Character.getType(codePoint) != Character.FORMAT;
  }

  private static String sorted(String text) {
    var sorted = new StringBuilder();
    bare(text).codePoints().sorted().forEach(sorted::appendCodePoint);
    return sorted.toString();
  }

  private static String spaced(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
