package org.journeywall.desktop.wall;

import java.util.HashMap;
import java.util.Map;
import org.journeywall.layout.Board;
import org.journeywall.layout.PlacedCard;
import org.journeywall.layout.Rect;
import org.journeywall.model.CardId;
import org.journeywall.model.LaneId;
import org.journeywall.model.Place;
import org.journeywall.model.StageId;

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

  /// The board changes at `now`: every card shown before and after begins where it was seen last. A
  /// card that only goes along with its cell does not glide, else it would leave its lane.
  void change(Board before, Board after, long now) {
    if (!wanted) {
      return;
    }
    var next = new HashMap<CardId, Start>();
    for (PlacedCard card : after.cards()) {
      PlacedCard old = before.card(card.card().id());
      if (old != null) {
        Rect seen = withItsCell(old, before, card, after, now);
        if (Math.abs(seen.x() - card.rect().x()) > 0.5
            || Math.abs(seen.y() - card.rect().y()) > 0.5) {
          next.put(card.card().id(), new Start(seen.x(), seen.y(), now));
        }
      }
    }
    starts.clear();
    starts.putAll(next);
  }

  private Rect withItsCell(PlacedCard old, Board before, PlacedCard card, Board after, long now) {
    Rect seen = shown(old, now);
    Place from = old.card().place();
    Place to = card.card().place();
    StageId stage = to.stage();
    LaneId lane = to.lane();
    if (stage == null || lane == null || !stage.equals(from.stage()) || !lane.equals(from.lane())) {
      return seen;
    }
    Rect was = before.cell(stage, lane);
    Rect is = after.cell(stage, lane);
    return seen.movedBy(is.x() - was.x(), is.y() - was.y());
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
