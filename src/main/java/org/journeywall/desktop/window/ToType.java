package org.journeywall.desktop.window;

import org.journeywall.digitise.review.Transcription;
import org.journeywall.digitise.review.TypingQueue;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Grid;
import org.journeywall.model.MapId;
import org.journeywall.model.Table;
import org.jspecify.annotations.Nullable;

/// How many photographed cards of the map in front are still to be typed, edit by edit: of a map
/// counted before only the cards are looked at that are different.
final class ToType {
  private @Nullable Grid counted;
  private int count;

  int in(Grid now) {
    Grid before = counted;
    MapId map = now.map();
    if (before == null || !before.map().equals(map)) {
      count = TypingQueue.count(now.workshop(), map);
    } else {
      for (Table.Difference<CardId, Card> each :
          before.workshop().cards().difference(now.workshop().cards())) {
        count += one(each.after(), map) - one(each.before(), map);
      }
    }
    counted = now;
    return count;
  }

  private static int one(@Nullable Card card, MapId map) {
    return card != null && card.place().map().equals(map) && Transcription.isToType(card) ? 1 : 0;
  }
}
