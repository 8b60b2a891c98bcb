package org.journeywall.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.journeywall.layout.Board;
import org.journeywall.layout.BoardLayout;
import org.journeywall.layout.BoardWords;
import org.journeywall.layout.PlacedLane;
import org.journeywall.layout.PlacedStage;
import org.journeywall.model.Ids;
import org.journeywall.model.Workshop;
import org.journeywall.template.Template;
import org.journeywall.text.FontBook;
import org.junit.jupiter.api.Test;

/// An empty wall says in each cell what belongs there.
class CellHintsTest {
  @Test
  void eachCellOfEachTemplateSaysTheHintOfItsLaneInside() {
    var layout = new BoardLayout(new FontBook(), BoardWords.in(Locale.of("pl")));
    var hints = new CellHints(Palette.LIGHT);
    for (Template template : Template.values()) {
      Workshop workshop = template.open("pl", new Ids(new Random(1)), LocalDate.of(2026, 11, 12));
      Board board = layout.board(workshop, workshop.mapsInOrder().getFirst().id());
      for (PlacedLane lane : board.lanes()) {
        for (PlacedStage stage : board.stages()) {
          List<Mark> marks = hints.in(lane, stage);
          var said = new StringBuilder();
          for (Mark mark : marks) {
            var words = (Mark.Words) mark;
            said.append(words.text()).append(' ');
            assertTrue(words.x() > stage.x() && words.x() < stage.right(), words.text());
            assertTrue(
                words.baseline() > lane.y() && words.baseline() < lane.bottom(), words.text());
          }
          assertEquals(
              lane.lane().hint().replace('\u00a0', ' '),
              said.toString().strip().replace('\u00a0', ' '));
        }
      }
    }
  }
}
