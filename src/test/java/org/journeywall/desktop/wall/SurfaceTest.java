package org.journeywall.desktop.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.journeywall.desktop.Desk;
import org.journeywall.edit.Editor;
import org.journeywall.edit.Selection;
import org.journeywall.layout.Arrangement;
import org.journeywall.layout.BoardLayout;
import org.journeywall.layout.BoardWords;
import org.journeywall.layout.PlacedCard;
import org.journeywall.layout.PlacedStage;
import org.journeywall.layout.Rect;
import org.journeywall.model.Ids;
import org.journeywall.template.Template;
import org.journeywall.text.FontBook;
import org.journeywall.tool.Spot;
import org.journeywall.tool.Walk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What of the wall is in view, and that nothing of it is covered for good.
class SurfaceTest {
  private static final FontBook BOOK = new FontBook();

  /// What is left for the wall of a screen of 1366 × 768.
  private static final double SMALL_WIDTH = 870;

  private static final double SMALL_HEIGHT = 624;

  private static Surface surface(Template template, String language, double width, double height) {
    Ids ids = new Ids(new SplittableRandom(3));
    var workshop = template.open(language, ids, LocalDate.of(2026, 11, 21));
    var editor =
        new Editor(
            workshop,
            bug -> {
              throw new AssertionError(bug);
            });
    var words = BoardWords.in(Locale.of(language));
    var desk = new Desk(editor, ids);
    desk.arrange(Arrangement.PLAIN.with(Arrangement.Committee.WHERE_KNOWN));
    var surface = new Surface(desk, new BoardLayout(BOOK, words), () -> false);
    new Zoom(surface, () -> {}).resized(width, height, height + 120);
    return surface;
  }

  private static Rect whole(Surface surface) {
    Rect board = new Rect(0, 0, surface.board().width(), surface.board().height());
    return surface.screen(Spot.Ground.WALL, board);
  }

  @ParameterizedTest
  @CsvSource({"en,870,624", "pl,870,624", "cs,870,624", "en,1184,906", "pl,1184,906"})
  void aTemplateOpensWithAllItsStagesAndRoomForTheButtonBeside(
      String language, double width, double height) {
    for (Template template : List.of(Template.B2B_BUYING, Template.B2B_ONBOARDING)) {
      Surface surface = surface(template, language, width, height);
      assertTrue(whole(surface).right() <= width - 34, template + " reaches beyond");
      assertTrue(surface.viewport().scale() >= 0.5);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "pl", "cs"})
  void theSampleOpensWithItsLastRowInView(String language) {
    Surface surface = surface(Template.HR_SAAS, language, SMALL_WIDTH, SMALL_HEIGHT);
    assertTrue(whole(surface).bottom() <= surface.trayTop() + 1);
    assertTrue(surface.viewport().scale() >= Viewport.READABLE_WHOLE);
  }

  // A title bar or a notice takes some of the height: the sample must not open cut off there.
  @ParameterizedTest
  @CsvSource({"en,870", "pl,870", "cs,870", "pl,930", "pl,1000"})
  void theSampleOpensWholeWhateverStandsAboveTheWall(String language, double width) {
    for (double taken = 0; taken <= 50; taken += 5) {
      double height = SMALL_HEIGHT - taken;
      Surface surface = surface(Template.HR_SAAS, language, width, height);
      double scale = surface.viewport().scale();
      assertTrue(
          whole(surface).bottom() <= surface.trayTop() + 1,
          () -> "cut off at a height of " + height + " and " + scale);
    }
  }

  @Test
  void aBarThatOpensAboveTheWallLeavesItAsLargeAndAResizedWindowDoesNot() {
    Surface surface = surface(Template.HR_SAAS, "pl", SMALL_WIDTH, SMALL_HEIGHT);
    var zoom = new Zoom(surface, () -> {});
    zoom.resized(SMALL_WIDTH, SMALL_HEIGHT, 768);
    double scale = surface.viewport().scale();
    zoom.resized(SMALL_WIDTH, SMALL_HEIGHT - 44, 768);
    assertEquals(scale, surface.viewport().scale());
    zoom.resized(SMALL_WIDTH, SMALL_HEIGHT - 44, 724);
    assertTrue(surface.viewport().scale() < scale);
  }

  @Test
  void thereIsNoOverviewOfWhatIsAllInView() {
    Surface surface = surface(Template.B2B_BUYING, "en", SMALL_WIDTH, SMALL_HEIGHT);
    assertFalse(surface.hasOverview());
    surface.look(surface.viewport().zoomedTo(1, 0, 0));
    assertTrue(surface.hasOverview());
  }

  @Test
  void theLastRowCanBeScrolledOutFromUnderTheOverview() {
    Surface surface = surface(Template.HR_SAAS, "en", SMALL_WIDTH, SMALL_HEIGHT);
    surface.look(surface.viewport().zoomedTo(1, 0, 0).pannedBy(-9999, -9999));
    assertTrue(surface.hasOverview());
    double room = Minimap.roomDown(SMALL_HEIGHT - surface.trayTop());
    assertTrue(whole(surface).bottom() <= SMALL_HEIGHT - room + 0.001);
    double free = SMALL_WIDTH - Minimap.ROOM_ACROSS;
    for (PlacedCard parked : surface.tray().cards()) {
      assertTrue(surface.screen(Spot.Ground.PARKING_LOT, parked.rect()).right() <= free);
    }
  }

  @Test
  void whereTheWallNearlyFitsTheOverviewStandsInTheParkingLot() {
    Surface surface = surface(Template.HR_SAAS, "pl", SMALL_WIDTH, SMALL_HEIGHT);
    surface.fitWidth();
    double lot = SMALL_HEIGHT - surface.trayTop();
    assertTrue(Minimap.roomDown(lot) - lot < 34, "it would stand on the last row of cells");
  }

  @Test
  void aStageOutOfViewComesIntoViewWithTheButtonBesideTheLast() {
    Surface surface = surface(Template.B2B_BUYING, "en", SMALL_WIDTH, SMALL_HEIGHT);
    surface.look(surface.viewport().zoomedTo(1, 0, 0));
    double down = surface.viewport().y();
    PlacedStage last = surface.board().stages().getLast();
    surface.reveal(last);
    Rect header = surface.viewport().screen(surface.viewport().header(last));
    assertTrue(header.right() <= SMALL_WIDTH - 34);
    assertEquals(down, surface.viewport().y());
    surface.reveal(surface.board().stages().getFirst());
    assertEquals(0, surface.viewport().x(), 12);
  }

  @Test
  void oneBeginsInTheFirstCellOfAnEmptyMapAndNowhereOnAFullOne() {
    Surface empty = surface(Template.BLANK, "en", SMALL_WIDTH, SMALL_HEIGHT);
    var grid = empty.board().grid();
    assertEquals(
        new Selection.Cell(grid.map(), grid.stages().getFirst().id(), grid.lanes().getFirst().id()),
        Walk.start(empty.scene()));
    Surface full = surface(Template.HR_SAAS, "en", SMALL_WIDTH, SMALL_HEIGHT);
    assertEquals(Selection.none(), Walk.start(full.scene()));
  }
}
