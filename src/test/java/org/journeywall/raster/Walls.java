package org.journeywall.raster;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import org.journeywall.edit.RandomWorkshops;
import org.journeywall.layout.BoardLayout;
import org.journeywall.layout.BoardWords;
import org.journeywall.layout.PlacedCard;
import org.journeywall.layout.Rect;
import org.journeywall.model.PictureId;
import org.journeywall.model.Workshop;
import org.journeywall.paint.BoardPainter;
import org.journeywall.paint.Mark;
import org.journeywall.paint.Outline;
import org.journeywall.paint.Palette;
import org.journeywall.text.FontBook;

/// Walls made up at random as marks, and pictures of them.
final class Walls {
  static final FontBook BOOK = new FontBook();

  private Walls() {}

  /// A whole wall with every second note lifted off it, slanting lines and a picture over it.
  static List<Mark> of(int seed) {
    Workshop workshop = RandomWorkshops.of(seed, 60);
    var words = BoardWords.in(Locale.ENGLISH);
    var painter = new BoardPainter(Palette.LIGHT, words);
    var board =
        new BoardLayout(BOOK, words).board(workshop, workshop.mapsInOrder().getFirst().id());
    List<Mark> marks = painter.wall(board);
    boolean lifted = false;
    for (PlacedCard card : board.cards()) {
      lifted = !lifted;
      if (lifted) {
        marks.add(painter.card(card, Mark.Shadow.LIFTED));
      }
    }
    var slant = Outline.line(120.3, 90.7, 900, 707.1);
    marks.add(new Mark.Stroke(slant, Palette.LIGHT.accent(), 2.6, List.of(9.0, 6.0)));
    var bent =
        new Outline(
            List.of(
                new Outline.MoveTo(30, 20),
                new Outline.CurveTo(300, -90, 250, 500, 700, 310),
                new Outline.LineTo(200, 350)));
    marks.add(new Mark.Stroke(bent, Palette.LIGHT.worse(), 3, List.of(20.0, 7.0)));
    marks.add(new Mark.Image(new Rect(180.4, 150.6, 130, 97), new PictureId("p")));
    return marks;
  }

  /// Blue on the left, green on the right.
  static BufferedImage photo() {
    var photo = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < 40; x++) {
      for (int y = 0; y < 20; y++) {
        photo.setRGB(x, y, x < 20 ? 0x0000FF : 0x00FF00);
      }
    }
    return photo;
  }

  static Pixels drawn(
      Raster raster, List<? extends Mark> marks, double scale, double left, double top, int side) {
    var picture = new Pixels(side, side);
    picture.fill(Palette.LIGHT.wall());
    raster.draw(picture, marks, scale, left, top);
    return picture;
  }
}
