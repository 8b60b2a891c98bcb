package org.journeywall.find;

import java.util.Set;
import org.journeywall.model.CardId;

/// Which cards stay bright while others are dimmed.
public sealed interface Bright {
  /// Nothing is looked for: every card is bright.
  record All() implements Bright {}

  /// The answers to a question; possibly none.
  ///
  /// @param cards unmodifiable, of one map, in no order
  /// @param of how many cards the map has
  record Only(Set<CardId> cards, int of) implements Bright {}

  /// The answer to [Question#NONE].
  static Bright all() {
    return new All();
  }

  /// Whether a card is bright.
  default boolean shows(CardId card) {
    return switch (this) {
      case All all -> true;
      case Only only -> only.cards.contains(card);
    };
  }
}
