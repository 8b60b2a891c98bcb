package org.journeywall.desktop.tiles;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.journeywall.layout.PlacedCard;
import org.journeywall.layout.Rect;
import org.journeywall.layout.Tray;
import org.journeywall.model.CardId;
import org.journeywall.paint.BoardPainter;
import org.journeywall.paint.Mark;

/// The parking lot; its cards do not settle, they are where they are put.
public record LotPanel(Tray tray, BoardPainter painter, Showing showing) implements Panel {

  @Override
  public Rect space() {
    return new Rect(0, 0, tray.width(), tray.height());
  }

  @Override
  public List<Mark> marks(Rect part, double scale) {
    var marks = new ArrayList<>(painter.lotGround(tray));
    var cards = new CardMarks(painter, showing, painter.palette().parking());
    List<PlacedCard> here = tray.within(part.inset(-SHADOW));
    marks.addAll(painter.plates(here));
    here.forEach(card -> cards.add(marks, card, scale));
    return marks;
  }

  @Override
  public List<Rect> changes(Panel before) {
    boolean whole =
        !(before instanceof LotPanel same)
            || !same.showing.bright().equals(showing.bright())
            || !same.tray.title().equals(tray.title())
            || !same.space().equals(space());
    if (whole) {
      return List.of(everything());
    }
    var old = (LotPanel) before;
    var changes = new ArrayList<Rect>();
    Rect rows = RowChanges.between(old.tray.rows(), tray.rows());
    if (!rows.equals(Rect.NOTHING)) {
      changes.add(rows.movedBy(tray.left(), tray.top()).inset(-SHADOW));
    }
    Set<CardId> touched = showing.touched(old.showing);
    if (!touched.isEmpty()) {
      for (PlacedCard card : tray.cards()) {
        if (touched.contains(card.card().id())) {
          changes.add(card.rect().inset(-SHADOW));
        }
      }
    }
    return changes;
  }
}
