package org.journeywall.desktop.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.journeywall.compare.ChangeRows;
import org.journeywall.compare.DifferenceMarks;
import org.journeywall.compare.DifferenceSigns;
import org.journeywall.compare.DifferenceWords;
import org.journeywall.compare.Differences;
import org.journeywall.compare.Overlaid;
import org.journeywall.compare.TwoStates;
import org.journeywall.exchange.Changes;
import org.journeywall.layout.Arrangement;
import org.journeywall.layout.Board;
import org.journeywall.layout.BoardLayout;
import org.journeywall.model.CardId;
import org.journeywall.model.Grid;
import org.journeywall.model.Workshop;
import org.journeywall.paint.BoardPainter;
import org.journeywall.paint.Mark;
import org.journeywall.paint.Overlay;
import org.journeywall.paint.Press;

/// Two sides compared and laid out, ready to be shown. Made beside the window's thread.
///
/// @param before the picture of the first
/// @param after the picture of the second
/// @param over both as one
record Compared(
    TwoStates states,
    Differences differences,
    DifferenceWords words,
    Sheet before,
    Sheet after,
    Sheet over,
    Overlaid overlaid,
    Changes changes) {

  /// A wall with what is drawn over it.
  ///
  /// @param says what is to be said of a card, by its id on this wall
  record Sheet(Board board, List<Mark> marks, Map<CardId, List<String>> says) {}

  static Compared of(Side first, Side second, Press press) {
    var states = TwoStates.of(first.workshop(), first.map(), second.workshop(), second.map());
    Differences differences = states.differences();
    Locale locale = press.words().locale();
    var words = new DifferenceWords(locale, false);
    Overlaid overlaid = Overlaid.of(states.before(), states.after());
    Map<CardId, DifferenceSigns> signs = DifferenceSigns.of(differences, words);
    var plain = new DifferenceMarks(null, signs, Map.of());
    var former = new DifferenceMarks(states.before(), signs, overlaid.ghosts());
    var says = new HashMap<CardId, List<String>>();
    signs.forEach((card, sign) -> says.put(card, sign.lines()));
    overlaid.ghosts().forEach((ghost, card) -> says.put(ghost, says.getOrDefault(card, List.of())));
    return new Compared(
        states,
        differences,
        words,
        sheet(states.before(), states, plain, press, says),
        sheet(states.after(), states, plain, press, says),
        sheet(overlaid.workshop(), states, former, press, says),
        overlaid,
        ChangeRows.of(states.before(), overlaid, differences, words));
  }

  private static Sheet sheet(
      Workshop workshop,
      TwoStates states,
      Overlay overlay,
      Press press,
      Map<CardId, List<String>> says) {
    var layout = new BoardLayout(press.book(), press.words());
    Grid grid = Grid.of(workshop, states.map());
    Board board = layout.board(grid, Arrangement.onPaper(grid), null);
    var marks = new ArrayList<>(new BoardPainter(press.palette(), press.words()).wall(board));
    marks.addAll(overlay.over(board, press));
    return new Sheet(board, marks, says);
  }
}
