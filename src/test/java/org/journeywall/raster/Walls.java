package org.journeywall.raster;

import java.util.List;
import java.util.Locale;
import org.journeywall.edit.RandomWorkshops;
import org.journeywall.layout.BoardLayout;
import org.journeywall.layout.BoardWords;
import org.journeywall.layout.FontBook;
import org.journeywall.layout.PlacedCard;
import org.journeywall.model.Workshop;
import org.journeywall.paint.BoardPainter;
import org.journeywall.paint.Mark;
import org.journeywall.paint.Palette;

/// Walls made up at random as marks, and pictures of them.
final class Walls {
  static final FontBook BOOK = new FontBook();

  private Walls() {}

  /// A whole wall with every second note lifted off it.
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
    return marks;
  }

  static Pixels drawn(
      Raster raster, List<? extends Mark> marks, double scale, double left, double top, int side) {
    var picture = new Pixels(side, side);
    picture.fill(Palette.LIGHT.wall());
    raster.draw(picture, marks, scale, left, top);
    return picture;
  }
}
