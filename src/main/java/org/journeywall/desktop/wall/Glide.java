package org.journeywall.desktop.wall;

import java.util.HashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.journeywall.layout.PlacedCard;
import org.journeywall.layout.Rect;
import org.journeywall.model.CardId;

/// Lets cards that were moved aside settle into their new places within a moment instead of
/// jumping.
final class Glide {
  private static final double LASTS = 150e6;

  private record Start(double x, double y, long nanos) {}

  private final boolean wanted;
  private final Map<CardId, Start> starts = new HashMap<>();

  Glide(boolean wanted) {
    this.wanted = wanted;
  }

  /// The board changes at `now`: every card shown before and after begins where it was seen last.
  void change(
      SequencedMap<CardId, PlacedCard> before, SequencedMap<CardId, PlacedCard> after, long now) {
    if (!wanted) {
      return;
    }
    var next = new HashMap<CardId, Start>();
    for (PlacedCard card : after.values()) {
      PlacedCard old = before.get(card.card().id());
      if (old != null) {
        Rect seen = shown(old, now);
        if (Math.abs(seen.x() - card.rect().x()) > 0.5
            || Math.abs(seen.y() - card.rect().y()) > 0.5) {
          next.put(card.card().id(), new Start(seen.x(), seen.y(), now));
        }
      }
    }
    starts.clear();
    starts.putAll(next);
  }

  void stop() {
    starts.clear();
  }

  boolean isMoving(long now) {
    return starts.values().stream().anyMatch(start -> now - start.nanos() < LASTS);
  }

  /// Where the card is to be drawn at `now`.
  Rect shown(PlacedCard card, long now) {
    Start start = starts.get(card.card().id());
    Rect rect = card.rect();
    if (start == null) {
      return rect;
    }
    double time = Math.clamp((now - start.nanos()) / LASTS, 0, 1);
    double left = Math.pow(1 - time, 3);
    return rect.movedBy((start.x() - rect.x()) * left, (start.y() - rect.y()) * left);
  }
}
