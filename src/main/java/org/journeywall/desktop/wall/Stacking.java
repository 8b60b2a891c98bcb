package org.journeywall.desktop.wall;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.journeywall.desktop.Desk;
import org.journeywall.edit.Batch;
import org.journeywall.edit.Command;
import org.journeywall.edit.Selection;
import org.journeywall.edit.SplitCard;
import org.journeywall.edit.StackCards;
import org.journeywall.edit.UnstackCards;
import org.journeywall.layout.Arrangement;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Stack;

/// Makes several cards of a selected one, a stack of several, and takes stacks apart: what menus
/// and keys ask for.
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

  /// The card on top of the stack in which a card lies; itself where it lies in none.
  private static CardId top(Card card) {
    CardId under = card.place().under();
    return under == null ? card.id() : under;
  }

  private Set<CardId> selectedTops() {
    var found = new LinkedHashSet<CardId>();
    selected().forEach(card -> found.add(top(card)));
    return found;
  }

  /// Whether several cards are selected that do not lie in one stack yet.
  public boolean canStack() {
    return desk.selection().cardIds().size() > 1 && selectedTops().size() > 1;
  }

  /// Puts the selected cards under the one selected first.
  public void stack() {
    List<CardId> cards = List.copyOf(selectedTops());
    if (cards.size() > 1) {
      desk.commit(
          new StackCards(cards.getFirst(), cards.subList(1, cards.size())),
          Selection.card(cards.getFirst()));
    }
  }

  /// Whether a selected card lies in a stack.
  public boolean canUnstack() {
    return !selectedStacks().isEmpty();
  }

  private List<CardId> selectedStacks() {
    return selectedTops().stream().filter(this::isTop).toList();
  }

  private boolean isTop(CardId card) {
    return Stack.lying(desk.workshop().cards()).containsKey(card);
  }

  /// Takes the selected stacks apart, or the selected cards out of their open stacks.
  public void unstack() {
    if (canUnstack()) {
      Set<CardId> cards = desk.selection().cardIds();
      desk.commit(new UnstackCards(cards), Selection.cards(cards));
    }
  }

  /// Whether a selected card lies in a stack that can be laid open or closed.
  public boolean canOpen() {
    return canUnstack();
  }

  /// Whether all selected stacks are laid open.
  public boolean isOpen() {
    return desk.arrangement().open().containsAll(selectedStacks());
  }

  /// Lays the selected stacks open, or closes them where all are open.
  public void openOrClose() {
    boolean open = !isOpen();
    Arrangement arrangement = desk.arrangement();
    for (CardId top : selectedStacks()) {
      arrangement = arrangement.with(top, open);
    }
    if (!open) {
      desk.select(Selection.cards(selectedTops()));
    }
    desk.arrange(arrangement);
  }

  /// Lays open the stack in which a card lies unseen.
  static void uncover(Desk desk, Card card) {
    CardId top = card.place().under();
    if (top != null) {
      desk.arrange(desk.arrangement().with(top, true));
    }
  }

  /// Whose votes change with the selection's: a closed stack gets a vote on its top card, and gives
  /// one away from the first of its cards that has any.
  Set<CardId> votable(int delta) {
    Set<CardId> open = desk.arrangement().open();
    var voted = new LinkedHashSet<CardId>();
    for (Card card : selected()) {
      CardId top = top(card);
      boolean seen = card.id().equals(top) || open.contains(top);
      boolean closed = card.id().equals(top) && !open.contains(top) && isTop(top);
      if (closed && delta < 0 && card.about().votes() == 0) {
        Stack.under(desk.workshop().cards(), top).stream()
            .filter(under -> under.about().votes() > 0)
            .findFirst()
            .ifPresent(under -> voted.add(under.id()));
      } else if (seen) {
        voted.add(card.id());
      }
    }
    return voted;
  }
}
