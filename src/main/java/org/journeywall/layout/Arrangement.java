package org.journeywall.layout;

import java.util.HashSet;
import java.util.Set;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Grid;

/// How somebody has a map before them: which stacks are laid open. It is no part of the document,
/// and what somebody does on a screen says nothing of paper.
///
/// @param open the top cards of stacks whose cards stand side by side; others are ignored
public record Arrangement(Set<CardId> open) {
  /// Every stack closed.
  public static final Arrangement PLAIN = new Arrangement(Set.of());

  public Arrangement {
    open = Set.copyOf(open);
  }

  /// A map as it is on paper: every stack laid open, for nobody can lift a card there to read what
  /// lies under it.
  public static Arrangement onPaper(Grid grid) {
    var tops = new HashSet<CardId>();
    for (Card card : grid.workshop().cards().values()) {
      CardId top = card.place().under();
      if (top != null && card.place().map().equals(grid.map())) {
        tops.add(top);
      }
    }
    return new Arrangement(tops);
  }

  /// With a stack laid open, or closed again.
  public Arrangement with(CardId top, boolean laidOpen) {
    return new Arrangement(changed(open, top, laidOpen));
  }

  private static <T> Set<T> changed(Set<T> set, T one, boolean in) {
    var changed = new HashSet<>(set);
    if (in) {
      changed.add(one);
    } else {
      changed.remove(one);
    }
    return changed;
  }
}
