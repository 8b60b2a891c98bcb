package org.journeywall.exchange.svg;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.journeywall.edit.RandomWorkshops;
import org.journeywall.exchange.ExportJob;
import org.journeywall.exchange.Exports;
import org.journeywall.exchange.NaughtyStrings;
import org.journeywall.exchange.Strangers;
import org.journeywall.layout.Arrangement;
import org.journeywall.layout.Board;
import org.journeywall.layout.BoardLayout;
import org.journeywall.layout.BoardWords;
import org.journeywall.layout.PlacedCard;
import org.journeywall.layout.PlacedText;
import org.journeywall.layout.Rect;
import org.journeywall.layout.Tray;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Grid;
import org.journeywall.model.MapId;
import org.journeywall.model.Workshop;
import org.journeywall.paint.HrWorkshop;
import org.journeywall.paint.Mark;
import org.journeywall.paint.Page;
import org.journeywall.paint.Pages;
import org.journeywall.paint.Palette;
import org.journeywall.paint.Paper;
import org.journeywall.text.FontBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/// The document as other readers of XML find it; [SvgBrowserTest] has one draw it.
class SvgExportTest {
  private static final double TOLERANCE = 0.5;
  private static final FontBook BOOK = new FontBook();
  private static final BoardWords WORDS = BoardWords.in(Locale.ENGLISH);

  @Test
  void cardsStandWhereTheyWereLaidOut() throws IOException {
    agrees(HrWorkshop.made(), 30);
    agrees(RandomWorkshops.of(12, 150), 60);
  }

  private void agrees(Workshop workshop, int leastCards) throws IOException {
    ExportJob job = Exports.job(workshop);
    SvgReading svg = SvgReading.of(Exports.written(new SvgExport(), job));
    List<MapId> maps = job.maps();
    List<Page> pages =
        Pages.of(workshop, maps, Paper.AS_LARGE_AS_THE_MAP, WORDS, BOOK, job.today());
    var layout = new BoardLayout(BOOK, WORDS);
    double top = 0;
    int compared = 0;
    for (int i = 0; i < maps.size(); i++) {
      Grid grid = Grid.of(workshop, maps.get(i));
      Board board = layout.board(grid, Arrangement.onPaper(grid), null);
      double wide =
          pages.get(i).parts().get(2).marks().getFirst() instanceof Mark.Group lot
              ? lot.bounds().width()
              : board.width();
      Tray tray = layout.tray(grid, board.arrangement(), wide, null);
      for (PlacedCard card : board.cards()) {
        agrees(card, pages.get(i).parts().get(1), top, svg);
        compared++;
      }
      for (PlacedCard card : tray.cards()) {
        agrees(card, pages.get(i).parts().get(2), top, svg);
        compared++;
      }
      top += pages.get(i).height() / Pages.POINTS_PER_UNIT + 24;
    }
    assertEquals(compared, svg.cards().size());
    assertTrue(compared >= leastCards, "only " + compared + " cards compared");
  }

  private static void agrees(PlacedCard placed, Page.Part part, double top, SvgReading svg) {
    Card card = placed.card();
    List<Element> found =
        svg.cards().stream()
            .filter(one -> one.getAttribute("data-card").equals(card.id().value()))
            .toList();
    assertEquals(1, found.size());
    Element element = found.getFirst();
    assertEquals(card.kind().name().toLowerCase(Locale.ROOT), element.getAttribute("data-kind"));
    double inset = placed.form() == PlacedCard.Form.TILE ? 0.5 : 0;
    Rect rect = placed.rect().inset(inset);
    double x = part.x() / Pages.POINTS_PER_UNIT + rect.x();
    double y = top + part.y() / Pages.POINTS_PER_UNIT + rect.y();
    String colour = "#%06x".formatted(Palette.LIGHT.note(card.kind()).rgb());
    assertTrue(
        SvgReading.filled(element, colour).stream()
            .anyMatch(drawn ->
                Math.abs(drawn.x() - x) < TOLERANCE
                    && Math.abs(drawn.y() - y) < TOLERANCE
                    && Math.abs(drawn.width() - rect.width()) < TOLERANCE
                    && Math.abs(drawn.height() - rect.height()) < TOLERANCE),
        () -> card.id() + " should stand at " + x + ", " + y);
    String drawn =
        placed.face().texts().stream()
            .map(PlacedText::line)
            .flatMap(line -> line.runs().stream())
            .map(run -> run.text())
            .collect(joining());
    String read =
        SvgReading.inside(element, "text").stream().map(Element::getTextContent).collect(joining());
    assertEquals(drawn, read);
  }

  @Test
  void cardsAreReadStageByStageAndLaneByLane() throws IOException {
    Workshop hr = HrWorkshop.made();
    Board board = new BoardLayout(BOOK, WORDS).board(hr, HrWorkshop.CURRENT);
    var job =
        new ExportJob(hr, List.of(HrWorkshop.CURRENT), Paper.A4, Locale.ENGLISH, HrWorkshop.TODAY);
    List<String> read =
        SvgReading.of(Exports.written(new SvgExport(), job)).cards().stream()
            .filter(card -> card.hasAttribute("data-stage"))
            .map(card -> card.getAttribute("data-card"))
            .toList();
    assertEquals(board.cards().stream().map(card -> card.card().id().value()).toList(), read);
  }

  @Test
  void everythingSaysWhatItIs() throws IOException {
    SvgReading svg =
        SvgReading.of(Exports.written(new SvgExport(), Exports.job(HrWorkshop.made())));
    assertEquals(
        "HR SaaS – buyer journey",
        SvgReading.inside(svg.root(), "title").getFirst().getTextContent());
    assertTrue(
        SvgReading.inside(svg.root(), "desc").getFirst().getTextContent().contains("Awareness"));
    assertEquals("en", svg.root().getAttribute("xml:lang"));
    for (Element card : svg.cards()) {
      assertFalse(SvgReading.inside(card, "title").getFirst().getTextContent().isBlank());
      assertEquals("img", card.getAttribute("role"));
    }
    for (String about : List.of("data-stage", "data-lane", "data-persona", "data-conversion")) {
      assertTrue(svg.all().stream().anyMatch(one -> one.hasAttribute(about)), about);
    }
  }

  @Test
  void nothingRunsAndNothingIsLoaded() throws IOException {
    byte[] written = Exports.written(new SvgExport(), Exports.job(HrWorkshop.made()));
    for (Element element : SvgReading.of(written).all()) {
      assertFalse(element.getTagName().equalsIgnoreCase("script"));
      for (int i = 0; i < element.getAttributes().getLength(); i++) {
        String name = element.getAttributes().item(i).getNodeName();
        String value = element.getAttributes().item(i).getNodeValue();
        assertFalse(name.startsWith("on"), name);
        assertTrue(!name.endsWith("href") || value.startsWith("data:image/"), value);
      }
    }
    String css =
        SvgReading.inside(SvgReading.of(written).root(), "style").getFirst().getTextContent();
    assertFalse(css.contains("@import"));
    Stream.of(css.split("url\\(")).skip(1).forEach(url -> assertTrue(url.startsWith("data:font/")));
  }

  @Test
  void whateverIsWrittenOnACardIsSaidInFull() throws IOException {
    Workshop naughty = NaughtyStrings.inACell();
    List<Element> cards =
        SvgReading.of(Exports.written(new SvgExport(), Exports.job(naughty))).cards();
    assertEquals(naughty.cards().size(), cards.size());
    for (Element card : cards) {
      String title = SvgReading.inside(card, "title").getFirst().getTextContent();
      String text = naughty.cards().require(new CardId(card.getAttribute("data-card"))).text();
      int kind = title.indexOf(": ");
      String said = kind < 0 ? "" : title.substring(kind + 2);
      assertEquals(text.isBlank() ? "" : text.replace('\uFFFE', '\uFFFD'), said);
    }
  }

  @Test
  void xmllintFindsNoFault(@TempDir Path folder) throws Exception {
    Strangers.assumeInstalled("xmllint");
    Path file = folder.resolve("wall.svg");
    Files.write(file, Exports.written(new SvgExport(), Exports.job(RandomWorkshops.of(5, 200))));
    assertEquals("", Strangers.said("xmllint", "--noout", file.toString()));
  }

  @Test
  void theSampleIsSmall() throws IOException {
    int size = Exports.written(new SvgExport(), Exports.job(HrWorkshop.made())).length;
    assertTrue(size < 150_000, size + " bytes");
  }
}
