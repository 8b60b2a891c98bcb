package org.journeywall.exchange.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.journeywall.edit.RandomWorkshops;
import org.journeywall.exchange.ExportJob;
import org.journeywall.layout.Arrangement;
import org.journeywall.layout.Board;
import org.journeywall.layout.BoardLayout;
import org.journeywall.layout.BoardWords;
import org.journeywall.layout.PlacedCard;
import org.journeywall.layout.PlacedText;
import org.journeywall.layout.Rect;
import org.journeywall.layout.Tray;
import org.journeywall.model.Grid;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.MapId;
import org.journeywall.model.Workshop;
import org.journeywall.paint.HrWorkshop;
import org.journeywall.paint.Page;
import org.journeywall.paint.Pages;
import org.journeywall.paint.Palette;
import org.journeywall.paint.Paper;
import org.journeywall.text.FontBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What stands on the paper stands where the layout put it, to half a board unit.
class PdfAgreementTest {
  private static final double TOLERANCE = 0.5;
  private static final int WALL = 1;
  private static final int PARKING_LOT = 2;

  @ParameterizedTest
  @EnumSource(Paper.class)
  void aRealWallStandsWhereItWasLaidOut(Paper paper) throws IOException {
    agrees(HrWorkshop.made(), paper, 30);
  }

  @ParameterizedTest
  @EnumSource(
      value = Paper.class,
      names = {"A2", "AS_LARGE_AS_THE_MAP"})
  void anyWallStandsWhereItWasLaidOut(Paper paper) throws IOException {
    agrees(RandomWorkshops.of(11, 90), paper, 40);
  }

  @Test
  void popplerFindsEveryLineWhereItWasLaidOut(@TempDir Path folder) throws Exception {
    assumeTrue(Readers.installed("pdftotext"), "pdftotext is not installed");
    var words = BoardWords.in(Locale.ENGLISH);
    var book = new FontBook();
    Workshop hr = HrWorkshop.made();
    List<MapId> maps = List.of(HrWorkshop.CURRENT);
    for (Paper paper : List.of(Paper.A3, Paper.AS_LARGE_AS_THE_MAP)) {
      Page.Part part =
          Pages.of(hr, maps, paper, words, book, HrWorkshop.TODAY).getFirst().parts().get(WALL);
      var job = new ExportJob(hr, maps, paper, Locale.ENGLISH, HrWorkshop.TODAY);
      List<Readers.Word> found = Readers.words(folder, PdfReading.exported(job));
      Board board = new BoardLayout(book, words).board(hr, HrWorkshop.CURRENT);
      for (PlacedCard card : board.cards()) {
        for (PlacedText text : card.face().texts()) {
          agrees(text.movedBy(card.rect().x(), card.rect().y()), part, found);
        }
      }
    }
  }

  private static void agrees(PlacedText text, Page.Part part, List<Readers.Word> found) {
    String first = text.line().text().split("[ \u00a0]")[0];
    double x = part.x() + text.x() * part.scale();
    double baseline = part.y() + text.baseline() * part.scale();
    assertTrue(
        found.stream()
            .anyMatch(word ->
                word.text().startsWith(first)
                    && near(word.x(), x, part)
                    && word.top() < baseline
                    && baseline < word.bottom()),
        () -> "“" + text.line().text() + "” is not at " + x + ", " + baseline);
  }

  private static void agrees(Workshop workshop, Paper paper, int leastCards) throws IOException {
    var words = BoardWords.in(Locale.ENGLISH);
    var book = new FontBook();
    var layout = new BoardLayout(book, words);
    List<MapId> maps = workshop.mapsInOrder().stream().map(JourneyMap::id).toList();
    List<Page> pages = Pages.of(workshop, maps, paper, words, book, HrWorkshop.TODAY);
    var job = new ExportJob(workshop, maps, paper, Locale.ENGLISH, HrWorkshop.TODAY);
    List<PdfReading> read = PdfReading.pages(PdfReading.exported(job));
    assertEquals(maps.size(), read.size());
    int compared = 0;
    for (int i = 0; i < maps.size(); i++) {
      Grid grid = Grid.of(workshop, maps.get(i));
      Board board = layout.board(grid, Arrangement.onPaper(grid), null);
      Tray tray = layout.tray(board.grid(), board.arrangement(), board.width(), null);
      List<Page.Part> parts = pages.get(i).parts();
      for (PlacedCard card : board.cards()) {
        agrees(card, parts.get(WALL), read.get(i));
        compared++;
      }
      for (PlacedCard card : tray.cards()) {
        agrees(card, parts.get(PARKING_LOT), read.get(i));
        compared++;
      }
      board.stages().stream()
          .flatMap(stage -> stage.texts().stream())
          .forEach(text -> agrees(text, parts.get(WALL), read.get(maps.indexOf(board.map().id()))));
    }
    assertTrue(compared >= leastCards, "only " + compared + " cards compared");
  }

  private static void agrees(PlacedCard card, Page.Part part, PdfReading page) {
    Rect rect = card.rect();
    double inset =
        switch (card.form()) {
          case NOTE -> 0;
          case TILE, TICK -> 0.5;
        };
    Rect drawn = rect.inset(inset);
    int rgb = Palette.LIGHT.note(card.card().kind()).rgb();
    assertTrue(
        page.fills.stream()
            .anyMatch(fill ->
                fill.rgb() == rgb
                    && near(fill.x(), part.x() + drawn.x() * part.scale(), part)
                    && near(fill.y(), part.y() + drawn.y() * part.scale(), part)
                    && near(fill.width(), drawn.width() * part.scale(), part)
                    && near(fill.height(), drawn.height() * part.scale(), part)),
        () -> "no rectangle at " + drawn + " for " + card.card());
    for (PlacedText text : card.face().texts()) {
      agrees(text.movedBy(rect.x(), rect.y()), part, page);
    }
  }

  private static void agrees(PlacedText text, Page.Part part, PdfReading page) {
    if (!text.line().plain() || text.line().runs().isEmpty()) {
      return;
    }
    var run = text.line().runs().getFirst();
    double x = part.x() + (text.x() + run.x()) * part.scale();
    double baseline = part.y() + text.baseline() * part.scale();
    Stream<PdfReading.Shown> here =
        page.texts.stream()
            .filter(shown -> near(shown.x(), x, part) && near(shown.baseline(), baseline, part));
    assertTrue(
        here.anyMatch(shown -> shown.text().strip().equals(run.text().strip())),
        () -> "“" + run.text() + "” is not at " + x + ", " + baseline);
  }

  private static boolean near(double found, double expected, Page.Part part) {
    return Math.abs(found - expected) <= TOLERANCE * part.scale();
  }
}
