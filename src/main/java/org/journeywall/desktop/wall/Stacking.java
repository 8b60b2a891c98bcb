package org.journeywall.desktop.wall;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.journeywall.desktop.Desk;
import org.journeywall.edit.Batch;
import org.journeywall.edit.Command;
import org.journeywall.edit.Selection;
import org.journeywall.edit.SplitCard;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;

/// Makes several notes of the selected ones: what menus and keys ask for.
public final class Stacking {
  private final Desk desk;

  public Stacking(Desk desk) {
    this.desk = desk;
  }

  private List<Card> selected() {
    return desk.selection().cardIds().stream()
        .map(desk.workshop().cards()::get)
        .filter(Objects::nonNull)
        .toList();
  }

  /// Whether a selected card has more than one line.
  public boolean canSplit() {
    return selected().stream().anyMatch(card -> SplitCard.lines(card).size() > 1);
  }

  /// Each line of the selected cards becomes a card; all of them are selected afterwards.
  public void split() {
    List<CardId> cards = selected().stream().map(Card::id).toList();
    Batch batch = SplitCard.all(desk.workshop(), cards, desk.ids());
    if (!batch.commands().isEmpty()) {
      var after = new ArrayList<CardId>();
      for (Command command : batch.commands()) {
        if (command instanceof SplitCard(var first, var fresh)) {
          after.add(first);
          after.addAll(fresh);
        }
      }
      desk.commit(batch, Selection.cards(after));
    }
  }
}
