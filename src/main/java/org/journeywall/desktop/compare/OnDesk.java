package org.journeywall.desktop.compare;

import java.time.InstantSource;
import org.journeywall.desktop.Desk;
import org.journeywall.edit.SaveRevision;
import org.journeywall.edit.Selection;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.MapId;
import org.journeywall.model.Workshop;

/// The workshop of a window.
public record OnDesk(Desk desk, InstantSource clock) implements Now {

  @Override
  public Workshop workshop() {
    return desk.editor().committed();
  }

  @Override
  public MapId map() {
    return desk.map();
  }

  @Override
  public void show(CardId id) {
    Card card = workshop().cards().get(id);
    if (card != null) {
      desk.mapProperty().set(card.place().map());
      desk.select(Selection.card(id));
    }
  }

  @Override
  public void keep(String name) {
    desk.commit(new SaveRevision(desk.ids().revision(), name, "", clock.instant()));
  }
}
