package org.journeywall.digitise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.journeywall.digitise.image.Photo;
import org.journeywall.digitise.review.FoundNote;
import org.journeywall.digitise.review.PhotoPage;
import org.journeywall.digitise.review.Proposal;
import org.journeywall.digitise.review.Review;
import org.journeywall.digitise.shape.Homography;
import org.journeywall.digitise.shape.Quad;
import org.journeywall.digitise.shape.Spot;
import org.journeywall.layout.BoardWords;
import org.journeywall.layout.Rect;
import org.journeywall.marker.Marker;
import org.journeywall.model.Ids;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.Workshop;
import org.journeywall.paint.Colour;
import org.journeywall.paint.Mark;
import org.journeywall.paint.Page;
import org.journeywall.paint.Palette;
import org.journeywall.paint.Paper;
import org.journeywall.paint.Press;
import org.journeywall.paint.WallKit;
import org.journeywall.raster.Pixels;
import org.journeywall.raster.Raster;
import org.journeywall.template.Template;
import org.journeywall.text.FontBook;
import org.junit.jupiter.api.Test;

/// The printed kit is cut out, hung, filled with notes and photographed from the side: every note
/// is in the cell it hangs in, also where the gaps between notes tell another story.
class PrintedKitTest {
  private static final double DOT = 1.5;
  private static final double COLUMN = 230;
  private static final double ROW = 190;
  private static final double FIRST = 230;
  private static final double TOP = 110;
  private static final FontBook BOOK = new FontBook();
  private static final List<Color> PAPERS =
      List.of(
          new Color(248, 222, 80),
          new Color(240, 120, 170),
          new Color(90, 180, 225),
          new Color(150, 210, 90));

  private final SplittableRandom random = new SplittableRandom(5);
  private final Workshop workshop =
      Template.RETAIL.open("en", new Ids(random), LocalDate.of(2026, 11, 1));
  private final JourneyMap map = workshop.mapsInOrder().getFirst();
  private final int stages = workshop.stagesOf(map.id()).size();
  private final int lanes = workshop.lanesOf(map.id()).size();
  private final int width = (int) (DOT * (FIRST + COLUMN * stages + 20));
  private final int height = (int) (DOT * (TOP + ROW * lanes + 20));
  private final BufferedImage flat = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
  private final Homography camera =
      Homography.of(
          Quad.box(0, 0, width, height),
          new Quad(
              new Spot(0.03 * width, 0.10 * height),
              new Spot(0.97 * width, 0.02 * height),
              new Spot(0.95 * width, 0.97 * height),
              new Spot(0.05 * width, 0.86 * height)));
  private final List<Hung> hung = new ArrayList<>();
  private int stage;
  private int lane;

  private record Hung(Spot centre, int stage, int lane) {}

  @Test
  void everyNoteIsInTheCellItHangsIn() {
    Look look = Look.at(photographed(true), 0, null);
    assertEquals(stages + lanes, look.signs().size());
    Wall wall = Wall.of(List.of(look));
    assertEquals(stages, wall.layout().stages());
    assertEquals(lanes, wall.layout().lanes());
    assertEquals(hung.size(), wall.notes().size());
    for (Hung one : hung) {
      Note note = at(wall, one);
      assertEquals(one.stage, wall.layout().stage(note));
      assertEquals(one.lane, wall.layout().lane(note));
    }
  }

  @Test
  void theReviewBeginsWithTheSameCells() {
    Look look = Look.at(photographed(true), 0, null);
    var quads = look.notes().stream().map(Note::quad).toList();
    PhotoPage page = PhotoPage.of(look.photo(), "kit.png", look.straight(), quads);
    List<FoundNote> found = look.notes().stream().map(FoundNote::of).toList();
    Review review = Proposal.of(page, found, look.signs());
    assertEquals(stages, review.stages().count());
    assertEquals(lanes, review.lanes().count());
  }

  @Test
  void aHeaderNobodySeesStillCounts() {
    Wall wall = Wall.of(List.of(Look.at(photographed(false), 0, null)));
    assertEquals(stages, wall.layout().stages());
    for (Hung one : hung) {
      assertEquals(one.stage, wall.layout().stage(at(wall, one)));
    }
  }

  private static Note at(Wall wall, Hung one) {
    List<Note> there =
        wall.notes().stream().filter(note -> note.quad().contains(one.centre)).toList();
    assertEquals(1, there.size());
    return there.getFirst();
  }

  /// @param all whether the header of the second stage hangs, too
  private Photo photographed(boolean all) {
    Graphics2D graphics = flat.createGraphics();
    graphics.setColor(new Color(214, 212, 206));
    graphics.fillRect(0, 0, width, height);
    var press = new Press(BOOK, BoardWords.in(Locale.ENGLISH), Palette.LIGHT);
    // The first page has the corners, which nobody hung.
    WallKit.of(workshop, List.of(map.id()), Paper.A4, 0, press).stream()
        .skip(1)
        .forEach(page -> hang(graphics, page, all));
    notes(graphics);
    graphics.dispose();
    return seen();
  }

  private void hang(Graphics2D graphics, Page page, boolean all) {
    double scale = DOT / Press.MILLIMETRE;
    var print =
        new Pixels((int) Math.ceil(page.width() * scale), (int) Math.ceil(page.height() * scale));
    print.fill(Colour.rgb(0xFFFFFF));
    new Raster(BOOK, id -> null).draw(print, page.parts().getFirst().marks(), scale, 0, 0);
    var sheet = new BufferedImage(print.width(), print.height(), BufferedImage.TYPE_INT_RGB);
    sheet.setRGB(0, 0, print.width(), print.height(), print.argb(), 0, print.width());
    for (Rect square : squares(page)) {
      int x = (int) ((square.x() - 11 * Press.MILLIMETRE) * scale);
      int y = (int) ((square.y() - 11 * Press.MILLIMETRE) * scale);
      BufferedImage strip = sheet.getSubimage(x, y, (int) (190 * DOT), (int) (78 * DOT));
      if (stage < stages) {
        if (all || stage != 1) {
          graphics.drawImage(strip, (int) (DOT * (FIRST + COLUMN * stage)), (int) (DOT * 15), null);
        }
        stage++;
      } else {
        double top = TOP + ROW * lane + 50;
        graphics.drawImage(strip, (int) (DOT * 15), (int) (DOT * top), null);
        lane++;
      }
    }
  }

  // The black squares as large as a marker, in the order they are drawn.
  private static List<Rect> squares(Page page) {
    double side = 56 * Press.MILLIMETRE;
    return page.parts().getFirst().marks().stream()
        .filter(Mark.Box.class::isInstance)
        .map(Mark.Box.class::cast)
        .filter(box -> Math.abs(box.rect().width() - side) < 0.01)
        .filter(box -> box.fill() != null && box.fill().rgb() == 0)
        .map(Mark.Box::rect)
        .toList();
  }

  private void notes(Graphics2D graphics) {
    for (int column = 0; column < stages; column++) {
      for (int row = 0; row < lanes; row++) {
        int count = random.nextInt(5);
        for (int i = 0; i < Math.min(count, 4); i++) {
          double x = FIRST + COLUMN * column + i % 2 * 92 + random.nextDouble(8);
          double y = TOP + ROW * row + i / 2 * 86 + random.nextDouble(6);
          graphics.setColor(PAPERS.get(random.nextInt(PAPERS.size())));
          int side = (int) (DOT * 76);
          graphics.fillRect((int) (DOT * x), (int) (DOT * y), side, side);
          Spot centre = new Spot(DOT * x + side / 2.0, DOT * y + side / 2.0);
          hung.add(new Hung(camera.apply(centre), column, row));
        }
      }
    }
  }

  private Photo seen() {
    assertTrue(hung.size() > 20 && Marker.exists(0, stages));
    var bgr = new byte[width * height * 3];
    byte[] wall = ((DataBufferByte) flat.getRaster().getDataBuffer()).getData();
    Homography back = camera.inverse();
    for (int i = 0; i < width * height; i++) {
      Spot at = back.apply(new Spot(i % width + 0.5, Math.floorDiv(i, width) + 0.5));
      boolean isWall = at.x() >= 0 && at.y() >= 0 && at.x() < width && at.y() < height;
      int row = (int) at.y();
      int from = isWall ? (row * width + (int) at.x()) * 3 : -1;
      double light = 0.7 + 0.3 * (i % width) / width;
      for (int channel = 0; channel < 3; channel++) {
        double value = from < 0 ? 110 : (wall[from + channel] & 0xFF) * light;
        bgr[i * 3 + channel] = (byte) Math.clamp(value + random.nextDouble(-5, 5), 0, 255);
      }
    }
    return new Photo(width, height, bgr, 1, "kit");
  }
}
