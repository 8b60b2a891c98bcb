package org.journeywall.desktop.tiles;

import java.util.List;
import org.journeywall.layout.PlacedCard;
import org.journeywall.layout.Rect;
import org.journeywall.paint.BoardPainter;
import org.journeywall.paint.Colour;
import org.journeywall.paint.Mark;
import org.journeywall.paint.Outline;

/// The marks of cards as they are shown for the moment.
///
/// @param ground the colour behind the cards
record CardMarks(BoardPainter painter, Showing showing, Colour ground) {
  /// How much of a card that is looked past is covered by the ground.
  private static final double DIMMED = 0.78;

  /// Below this scale no letter of a note is drawn, not even as a bar.
  private static final double BLANK = 1.4 / 17;

  void add(List<Mark> marks, PlacedCard card, double scale) {
    boolean bright = isBright(card);
    if (showing.lifted().contains(card.card().id())) {
      if (showing.onto() == null) {
        gap(marks, card);
      }
    } else if (card.card().id().equals(showing.onto())) {
      marks.add(painter.awaiting(card));
    } else if (scale < BLANK && card.form() == PlacedCard.Form.NOTE) {
      Colour paper = painter.palette().note(card.card().kind());
      marks.add(Mark.Box.filled(card.rect(), bright ? paper : paper.towards(ground, DIMMED)));
    } else {
      marks.add(painter.card(card));
      if (!bright) {
        if (card.form() == PlacedCard.Form.TICK) {
          lookPast(marks, card.rect(), painter.palette().header());
        } else {
          lookPast(marks, card.rect().inset(card.sheets().isEmpty() ? -3 : -6));
        }
      }
    }
  }

  // What answers in a closed stack is not to be overlooked.
  private boolean isBright(PlacedCard card) {
    return card.isClosedStack()
        ? card.stack().cards().stream().anyMatch(one -> showing.bright().shows(one.id()))
        : showing.bright().shows(card.card().id());
  }

  /// Covers what lies in the rectangle as a card that is looked past.
  void lookPast(List<Mark> marks, Rect rect) {
    lookPast(marks, rect, ground);
  }

  private static void lookPast(List<Mark> marks, Rect rect, Colour below) {
    marks.add(Mark.Box.filled(rect, below.faded(DIMMED)));
  }

  private void gap(List<Mark> marks, PlacedCard card) {
    Colour accent = painter.palette().accent();
    Rect rect = card.rect();
    if (card.form() == PlacedCard.Form.TICK) {
      marks.add(Mark.Box.filled(rect, accent.faded(0.55)));
      return;
    }
    Rect inner = rect.inset(1);
    marks.add(Mark.Box.rounded(rect, 4, accent.faded(0.07)));
    marks.add(
        new Mark.Stroke(
            Outline.polygon(
                inner.x(),
                inner.y(),
                inner.right(),
                inner.y(),
                inner.right(),
                inner.bottom(),
                inner.x(),
                inner.bottom()),
            accent.faded(0.55),
            1.5,
            List.of(5.0, 5.0)));
  }
}
