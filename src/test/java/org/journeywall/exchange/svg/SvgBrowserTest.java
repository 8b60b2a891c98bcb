package org.journeywall.exchange.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.journeywall.edit.RandomWorkshops;
import org.journeywall.exchange.ExportJob;
import org.journeywall.exchange.Exports;
import org.journeywall.exchange.Strangers;
import org.journeywall.layout.BoardWords;
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
import org.junit.jupiter.api.io.TempDir;

/// A browser shows the document as the program shows the wall: fonts included, since other letters
/// would differ everywhere.
class SvgBrowserTest {

  /// Mean difference of a channel, of 255: two ways to smooth the same edges. What is drawn some
  /// pixels beside its place differs by more.
  private static final double LIKE = 2;

  private static final double UNLIKE = 1.5 * LIKE;
  private static final int BESIDE = 10;

  @Test
  void aBrowserDrawsTheSample(@TempDir Path folder) throws Exception {
    Strangers.assumeInstalled("chromium");
    looksAlike(HrWorkshop.made(), HrWorkshop.CURRENT, folder);
  }

  @Test
  void aBrowserDrawsAnyWall(@TempDir Path folder) throws Exception {
    Strangers.assumeInstalled("chromium");
    Workshop any = RandomWorkshops.of(21, 150);
    looksAlike(any, any.mapsInOrder().getFirst().id(), folder);
  }

  private static void looksAlike(Workshop workshop, MapId map, Path folder) throws Exception {
    var job = new ExportJob(workshop, List.of(map), Paper.A4, Locale.ENGLISH, HrWorkshop.TODAY);
    Pixels drawn = drawn(job);
    Path file = folder.resolve("wall.svg");
    Files.write(file, Exports.written(new SvgExport(), job));
    BufferedImage seen = Strangers.browsed(file, drawn.width(), drawn.height());
    double difference = difference(drawn, 0, seen);
    assertTrue(difference < LIKE, "differs by " + difference + " of 255");
    assertTrue(difference(drawn, BESIDE, seen) > UNLIKE);
  }

  private static Pixels drawn(ExportJob job) throws IOException {
    var book = new FontBook();
    Page page =
        Pages.of(
                job.workshop(),
                job.maps(),
                Paper.AS_LARGE_AS_THE_MAP,
                BoardWords.in(job.locale()),
                book,
                job.today())
            .getFirst();
    double pixels = 1 / Pages.POINTS_PER_UNIT;
    var picture =
        new Pixels((int) Math.ceil(page.width() * pixels), (int) Math.ceil(page.height() * pixels));
    picture.fill(Palette.LIGHT.wall());
    var raster = new Raster(book, new DecodedPictures(job.workshop().pictures()));
    for (Page.Part part : page.parts()) {
      raster.draw(
          picture, part.marks(), part.scale() * pixels, -part.x() * pixels, -part.y() * pixels);
    }
    return picture;
  }

  private static double difference(Pixels drawn, int beside, BufferedImage seen) {
    assertEquals(drawn.width(), seen.getWidth());
    assertEquals(drawn.height(), seen.getHeight());
    int[] other = seen.getRGB(0, 0, drawn.width(), drawn.height(), null, 0, drawn.width());
    long sum = 0;
    for (int i = beside; i < other.length; i++) {
      for (int shift = 0; shift <= 16; shift += 8) {
        sum += Math.abs((drawn.argb()[i - beside] >> shift & 255) - (other[i] >> shift & 255));
      }
    }
    return sum / 3.0 / other.length;
  }
}
