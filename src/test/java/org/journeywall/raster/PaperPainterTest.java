package org.journeywall.raster;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import org.journeywall.layout.BoardWords;
import org.journeywall.layout.Rect;
import org.journeywall.paint.Colour;
import org.journeywall.paint.HrWorkshop;
import org.journeywall.paint.Page;
import org.journeywall.paint.Pages;
import org.journeywall.paint.Palette;
import org.journeywall.paint.Paper;
import org.journeywall.paint.Press;
import org.journeywall.paint.Tiling;
import org.journeywall.text.FontBook;
import org.junit.jupiter.api.Test;

/// What is printed looks as what is drawn on the screen.
class PaperPainterTest {
  private static final FontBook BOOK = new FontBook();
  private static final BoardWords WORDS = BoardWords.in(Locale.ENGLISH);
  private static final double SCALE = 1.5;

  private static Page wall(Palette palette, Paper paper) {
    return Pages.of(
            HrWorkshop.made(),
            List.of(HrWorkshop.CURRENT),
            paper,
            WORDS,
            BOOK,
            HrWorkshop.TODAY,
            palette)
        .getFirst();
  }

  @Test
  void aPageLooksAsOnTheScreen() {
    // Grey means: shadows and veils differ, everything else is the same to a pixel's edge.
    assertTrue(difference(wall(Palette.LIGHT, Paper.A3)) < 2.0);
    assertTrue(difference(wall(Palette.BLACK_AND_WHITE, Paper.A3)) < 2.0);
  }

  @Test
  void aSheetShowsItsPieceOnly() {
    Page wall = wall(Palette.LIGHT, Paper.AS_LARGE_AS_THE_MAP);
    var press = new Press(BOOK, WORDS, Palette.LIGHT);
    List<Page> sheets = Tiling.of(wall, Paper.A4, 1.5, press);
    assertTrue(sheets.size() > 4);
    sheets.forEach(sheet -> assertTrue(difference(sheet) < 2.0));
  }

  // The mean difference of a pixel, of 255.
  private static double difference(Page page) {
    int width = (int) Math.ceil(page.width() * SCALE);
    int height = (int) Math.ceil(page.height() * SCALE);
    var screen = new Pixels(width, height);
    screen.fill(Colour.rgb(0xFFFFFF));
    var raster = new Raster(BOOK, id -> null);
    var whole = new Rect(0, 0, width, height);
    for (Page.Part part : page.parts()) {
      Page.Cut cut = part.cut();
      Rect clip = cut == null ? whole : pixels(cut.shown());
      raster.draw(
          screen, part.marks(), SCALE * part.scale(), -part.x() * SCALE, -part.y() * SCALE, clip);
    }
    BufferedImage print = printed(page, width, height);
    double sum = 0;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        sum += Math.abs(grey(screen.argb()[y * width + x]) - grey(print.getRGB(x, y)));
      }
    }
    return sum / (width * (double) height);
  }

  private static Rect pixels(Rect rect) {
    double left = Math.rint(rect.x() * SCALE);
    double top = Math.rint(rect.y() * SCALE);
    return new Rect(
        left, top, Math.rint(rect.right() * SCALE) - left, Math.rint(rect.bottom() * SCALE) - top);
  }

  private static BufferedImage printed(Page page, int width, int height) {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.scale(SCALE, SCALE);
    new PaperPainter(BOOK, id -> null).paint(graphics, page);
    graphics.dispose();
    return image;
  }

  private static double grey(int rgb) {
    return ((rgb >> 16 & 255) + (rgb >> 8 & 255) + (rgb & 255)) / 3.0;
  }
}
