package org.journeywall.layout;

import java.util.List;
import org.journeywall.model.Card;
import org.journeywall.model.CardKind;
import org.journeywall.model.Stack;

/// A card in its place on the wall or in the parking lot, alone or on top of its stack.
///
/// @param stack the card with what lies under it
/// @param open whether it is one of the cards of a stack that is laid open
public record PlacedCard(Stack stack, boolean open, Form form, Rect rect, NoteFace face) {
  private static final int MOST_SHEETS = 2;
  private static final double BADGE_REACH = 6;

  /// How a card looks.
  public enum Form {
    /// A sticky note.
    NOTE,
    /// A metric: a big number over its name.
    TILE,
    /// A stroke in the card's colour, where its lane or stage is folded.
    TICK
  }

  /// The card that is seen.
  public Card card() {
    return stack.top();
  }

  /// Whether other cards lie under it unseen.
  public boolean isClosedStack() {
    return !open && !stack.isAlone();
  }

  /// The kinds of the sheets that look out from under it, from above; empty where none does. Beside
  /// a tick all of them are to be seen.
  public List<CardKind> sheets() {
    int most = form == Form.TICK ? Integer.MAX_VALUE : MOST_SHEETS;
    return isClosedStack()
        ? stack.under().stream().limit(most).map(Card::kind).toList()
        : List.of();
  }

  /// Whether a point lies on the badge by which the stack is opened and closed, or near it.
  boolean isBadgeAt(double x, double y) {
    return !face.badge().equals(Rect.NOTHING)
        && face.badge().movedBy(rect.x(), rect.y()).inset(-BADGE_REACH).contains(x, y);
  }

  public PlacedCard movedBy(double dx, double dy) {
    return new PlacedCard(stack, open, form, rect.movedBy(dx, dy), face);
  }
}
