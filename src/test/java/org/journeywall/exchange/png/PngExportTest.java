package org.journeywall.exchange.png;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.journeywall.edit.RandomWorkshops;
import org.journeywall.exchange.ExportChoices;
import org.journeywall.exchange.ExportJob;
import org.journeywall.exchange.Exports;
import org.journeywall.exchange.Progress;
import org.journeywall.layout.BoardWords;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.MapId;
import org.journeywall.model.Workshop;
import org.journeywall.paint.HrWorkshop;
import org.journeywall.paint.Page;
import org.journeywall.paint.Pages;
import org.journeywall.paint.Palette;
import org.journeywall.paint.Paper;
import org.journeywall.raster.DecodedPictures;
import org.journeywall.raster.Pixels;
import org.journeywall.raster.Raster;
import org.journeywall.text.FontBook;
import org.junit.jupiter.api.Test;

/// Reads pictures back with the platform's own decoder, which checks every sum in them.
class PngExportTest {
  private static final FontBook BOOK = new FontBook();
  private static final double METRES_PER_UNIT = 0.0254 / 96;

  @Test
  void whatIsReadBackIsWhatTheWallLooksLike() throws IOException {
    for (double scale : new double[] {0.4, 1, 2.3}) {
      WallPicture wall = wall(HrWorkshop.made(), scale, false);
      BufferedImage read = read(file(wall));
      assertFalse(read.getColorModel().hasAlpha());
      assertArrayEquals(atOnce(wall).argb(), pixels(read));
    }
  }

  @Test
  void whatIsTransparentStaysSo() throws IOException {
    WallPicture wall = wall(HrWorkshop.made(), 1, true);
    int[] read = pixels(read(file(wall)));
    int[] drawn = atOnce(wall).argb();
    int clear = 0;
    for (int i = 0; i < drawn.length; i++) {
      assertEquals(drawn[i] >>> 24, read[i] >>> 24);
      clear += drawn[i] >>> 24 == 0 ? 1 : 0;
      if (drawn[i] >>> 24 == 255) {
        assertEquals(drawn[i], read[i]);
      }
    }
    assertTrue(clear > drawn.length / 4, "only " + clear + " of " + drawn.length + " are clear");
  }

  @Test
  void anotherReaderOfPngTakesIt() throws IOException {
    WallPicture wall = wall(HrWorkshop.made(), 1, false);
    PngReading read = PngReading.of(file(wall));
    assertEquals(wall.width(), read.width());
    assertEquals(wall.height(), read.height());
    assertEquals(List.of("IHDR", "sRGB", "pHYs", "tEXt", "IDAT", "IEND"), read.kinds());
    assertEquals((1 + 3L * wall.width()) * wall.height(), read.rowBytes());
  }

  @Test
  void itSaysHowLargeItIsMeantToBe() throws IOException {
    for (int scale = 1; scale <= 4; scale++) {
      WallPicture wall = wall(HrWorkshop.made(), scale, false);
      double metres = (double) wall.width() / PngReading.of(file(wall)).perMetre();
      double meant = wall(HrWorkshop.made(), 1, false).width() * METRES_PER_UNIT;
      assertEquals(meant, metres, 2 * METRES_PER_UNIT);
    }
  }

  @Test
  void aHugeWallGivesAPictureThatCanStillBeShown() {
    WallPicture wall = wall(RandomWorkshops.of(3, 4_000), 8, false);
    assertTrue((double) wall.width() * wall.height() <= 1.01 * WallPicture.MOST_PIXELS);
    assertTrue(Math.max(wall.width(), wall.height()) <= WallPicture.LONGEST_SIDE);
    WallPicture smaller = wall(RandomWorkshops.of(3, 4_000), 0.1, false);
    assertTrue(smaller.width() < wall.width());
  }

  @Test
  void allMapsStandOneBelowTheOther() {
    Workshop hr = HrWorkshop.made();
    WallPicture first = picture(hr, List.of(HrWorkshop.CURRENT), 1, false);
    WallPicture second = picture(hr, List.of(HrWorkshop.FUTURE), 1, false);
    WallPicture both = picture(hr, List.of(HrWorkshop.CURRENT, HrWorkshop.FUTURE), 1, false);
    assertEquals(Math.max(first.width(), second.width()), both.width());
    assertTrue(both.height() > first.height() + second.height());
    assertEquals(first.width(), both.width());
    // The foot of a page tells how many there are.
    int foot = 50;
    var upper = new Pixels(both.width(), first.height() - foot);
    both.draw(upper, 0);
    var alone = new Pixels(first.width(), first.height() - foot);
    first.draw(alone, 0);
    assertArrayEquals(alone.argb(), upper.argb());
  }

  @Test
  void whatIsChosenIsDone() throws IOException {
    ExportJob job = Exports.job(HrWorkshop.made());
    PngReading usual = PngReading.of(Exports.written(new PngExport(), job));
    var choices = new ExportChoices(Map.of("scale", "1", "transparent", "yes"));
    byte[] chosen = Exports.written(new PngExport(), job.with(choices));
    assertEquals(usual.width() / 2.0, PngReading.of(chosen).width(), 1);
    assertTrue(read(chosen).getColorModel().hasAlpha());
  }

  private static WallPicture wall(Workshop workshop, double scale, boolean transparent) {
    List<MapId> maps = workshop.mapsInOrder().stream().map(JourneyMap::id).toList();
    return picture(workshop, maps, scale, transparent);
  }

  private static WallPicture picture(
      Workshop workshop, List<MapId> maps, double scale, boolean transparent) {
    var words = BoardWords.in(Locale.ENGLISH);
    List<Page> pages =
        Pages.of(workshop, maps, Paper.AS_LARGE_AS_THE_MAP, words, BOOK, HrWorkshop.TODAY);
    var raster = new Raster(BOOK, new DecodedPictures(workshop.pictures()));
    return new WallPicture(pages, raster, scale, transparent);
  }

  private static Pixels atOnce(WallPicture wall) {
    var pixels = new Pixels(wall.width(), wall.height());
    wall.draw(pixels, 0);
    return pixels;
  }

  private static byte[] file(WallPicture wall) throws IOException {
    var out = new ByteArrayOutputStream();
    new PngFile(wall).write(out, Progress.UNWATCHED, 0);
    return out.toByteArray();
  }

  private static BufferedImage read(byte[] png) throws IOException {
    return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(png)));
  }

  private static int[] pixels(BufferedImage image) {
    int width = image.getWidth();
    return image.getRGB(0, 0, width, image.getHeight(), null, 0, width);
  }

  @Test
  void theGroundOfTheWallIsWhite() {
    Pixels drawn = atOnce(wall(HrWorkshop.made(), 1, false));
    assertEquals(0xFF000000 | Palette.LIGHT.wall().rgb(), drawn.argb()[0]);
  }
}
