package org.journeywall.desktop.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.journeywall.edit.RandomWorkshops;
import org.journeywall.layout.Board;
import org.journeywall.layout.BoardLayout;
import org.journeywall.layout.BoardWords;
import org.journeywall.layout.PlacedCard;
import org.journeywall.model.Workshop;
import org.journeywall.paint.Palette;
import org.journeywall.raster.Pixels;
import org.journeywall.text.FontBook;
import org.junit.jupiter.api.Test;

/// The overview of a wall that would be a mere line.
class SketchTest {
  private final BoardLayout layout = new BoardLayout(new FontBook(), BoardWords.in(Locale.ENGLISH));

  @Test
  void everyKindOfCardIsToBeSeenWhereItStands() {
    for (int seed = 0; seed < 4; seed++) {
      Workshop workshop = RandomWorkshops.of(seed, 80);
      Board board = layout.board(workshop, workshop.mapsInOrder().getFirst().id());
      double across = 200 / board.width();
      double down = board.lanes().isEmpty() ? 1 : 0.25;
      var picture = new Pixels(204, (int) Math.ceil(board.height() * down) + 4);
      new Sketch(board, Palette.LIGHT, across, down).draw(picture, 2, 2);
      for (PlacedCard card : board.cards()) {
        int x = (int) (2 + card.rect().centreX() * across);
        int y = (int) (2 + card.rect().centreY() * down);
        int colour = picture.argb()[y * picture.width() + x] & 0xffffff;
        assertEquals(Palette.LIGHT.note(card.card().kind()).rgb(), colour, () -> card.toString());
      }
    }
  }

  @Test
  void whatIsFarTooHighStillShowsEachLane() {
    Workshop workshop = RandomWorkshops.of(2, 300);
    Board board = layout.board(workshop, workshop.mapsInOrder().getFirst().id());
    var picture = new Pixels(64, 90);
    new Sketch(board, Palette.LIGHT, 64 / board.width(), 90 / board.height()).draw(picture, 0, 0);
    Set<Integer> colours = new HashSet<>();
    for (int argb : picture.argb()) {
      colours.add(argb & 0xffffff);
    }
    board.cards().stream()
        .map(card -> Palette.LIGHT.note(card.card().kind()).rgb())
        .forEach(rgb -> assertTrue(colours.contains(rgb), () -> Integer.toHexString(rgb)));
  }
}
