package org.journeywall.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.journeywall.layout.BoardWords;
import org.journeywall.layout.Rect;
import org.journeywall.marker.Marker;
import org.journeywall.marker.Marker.Kind;
import org.journeywall.marker.MarkerReading;
import org.journeywall.marker.MarkerSampling;
import org.journeywall.marker.MarkerSampling.Corner;
import org.journeywall.model.CardKind;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.MapId;
import org.journeywall.model.Workshop;
import org.journeywall.raster.Pixels;
import org.journeywall.raster.Raster;
import org.journeywall.text.FontBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The printed kit has everything in its size, and its markers can be read.
class WallKitTest {
  private static final FontBook BOOK = new FontBook();
  private static final double MM = 72 / 25.4;
  private static final double SCALE = 2;

  private static List<Page> kit(Paper paper, int sheets, Palette palette) {
    Workshop hr = HrWorkshop.made();
    List<MapId> maps = hr.mapsInOrder().stream().map(JourneyMap::id).toList();
    var press = new Press(BOOK, BoardWords.in(Locale.of("pl")), palette);
    return WallKit.of(hr, maps, paper, sheets, press);
  }

  @ParameterizedTest
  @EnumSource(
      value = Paper.class,
      names = {"A4", "A3"})
  void everyStageLaneAndCornerCanBeReadFromTheirPrint(Paper paper) {
    var expected = new ArrayList<Marker>();
    Workshop hr = HrWorkshop.made();
    List<JourneyMap> maps = hr.mapsInOrder();
    for (int map = 0; map < maps.size(); map++) {
      for (int i = 0; i < 4; i++) {
        expected.add(new Marker(Kind.CORNER, map, i));
      }
      for (int i = 0; i < hr.stagesOf(maps.get(map).id()).size(); i++) {
        expected.add(new Marker(Kind.STAGE, map, i));
      }
      for (int i = 0; i < hr.lanesOf(maps.get(map).id()).size(); i++) {
        expected.add(new Marker(Kind.LANE, map, i));
      }
    }
    var found = new ArrayList<Marker>();
    for (Page page : kit(paper, 0, Palette.LIGHT)) {
      Pixels print = printed(page);
      for (Rect square : squares(page)) {
        Optional<MarkerReading> read = read(print, square);
        assertTrue(read.isPresent());
        assertEquals(0, read.get().quarterTurns());
        assertEquals(0, read.get().mistakes());
        found.add(read.get().marker());
      }
    }
    assertEquals(expected, found);
  }

  // The black squares as large as a marker, in the order they are drawn.
  private static List<Rect> squares(Page page) {
    return boxes(page, WallKit.MARKER).stream()
        .filter(box -> box.fill() != null && box.fill().rgb() == 0)
        .map(Mark.Box::rect)
        .toList();
  }

  private static List<Mark.Box> boxes(Page page, double millimetres) {
    return page.parts().getFirst().marks().stream()
        .filter(Mark.Box.class::isInstance)
        .map(Mark.Box.class::cast)
        .filter(box -> Math.abs(box.rect().width() - millimetres * MM) < 0.01)
        .toList();
  }

  private static Pixels printed(Page page) {
    var pixels =
        new Pixels((int) Math.ceil(page.width() * SCALE), (int) Math.ceil(page.height() * SCALE));
    pixels.fill(Colour.rgb(0xFFFFFF));
    new Raster(BOOK, id -> null).draw(pixels, page.parts().getFirst().marks(), SCALE, 0, 0);
    return pixels;
  }

  private static int brightness(Pixels print, int x, int y) {
    return print.argb()[y * print.width() + x] & 255;
  }

  private static Optional<MarkerReading> read(Pixels print, Rect square) {
    return MarkerSampling.read(
        (x, y) -> brightness(print, (int) (x * SCALE), (int) (y * SCALE)),
        new Corner(square.x(), square.y()),
        new Corner(square.right(), square.y()),
        new Corner(square.right(), square.bottom()),
        new Corner(square.x(), square.bottom()));
  }

  @Test
  void notesAreAsLargeAsStickyOnes() {
    List<Page> sheets =
        kit(Paper.A4, 2, Palette.LIGHT).stream()
            .filter(page -> page.title().equals("Puste karteczki"))
            .toList();
    // Of every kind, whatever lanes there are, two sheets of six each.
    assertEquals(2 * CardKind.values().length, sheets.size());
    for (Page sheet : sheets) {
      List<Mark.Box> notes = boxes(sheet, 76);
      assertEquals(6, notes.size());
      notes.forEach(note -> assertEquals(76 * MM, note.rect().height(), 0.01));
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Paper.class,
      names = {"A4", "A3", "A0"})
  void nothingReachesIntoTheEdgesOfThePaper(Paper paper) {
    for (Palette palette : List.of(Palette.LIGHT, Palette.BLACK_AND_WHITE)) {
      for (Page page : kit(paper, 1, palette)) {
        var inside = new Rect(0, 0, page.width(), page.height()).inset(4 * MM);
        for (Mark mark : page.parts().getFirst().marks()) {
          Rect rect =
              switch (mark) {
                case Mark.Group group -> group.bounds();
                case Mark.Box box -> box.rect();
                case Mark.Fill fill -> inside;
                case Mark.Stroke stroke -> inside;
                case Mark.Words words -> inside;
                case Mark.Image image -> image.rect();
              };
          assertTrue(
              rect.x() >= inside.x()
                  && rect.y() >= inside.y()
                  && rect.right() <= inside.right()
                  && rect.bottom() <= inside.bottom(),
              () -> rect + " on " + page.title());
        }
      }
    }
  }
}
