package org.journeywall.desktop.wall;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.journeywall.layout.Board;
import org.journeywall.layout.PlacedCard;
import org.journeywall.layout.PlacedCell;
import org.journeywall.layout.PlacedLane;
import org.journeywall.layout.Rect;
import org.journeywall.model.CardId;
import org.jspecify.annotations.Nullable;

/// Lets cards that were moved aside settle into their new places within a moment instead of
/// jumping.
final class Glide {
  private static final double LASTS = 150e6;

  /// Where more than so many would move at once, they jump: nobody could follow them.
  private static final int MOST = 150;

  private record Way(Rect from, Rect to, long began) {
    Rect at(long now) {
      double time = Math.clamp((now - began) / LASTS, 0, 1);
      double left = Math.pow(1 - time, 3);
      return to.movedBy((from.x() - to.x()) * left, (from.y() - to.y()) * left);
    }
  }

  private final boolean wanted;
  private final Map<CardId, Way> ways = new HashMap<>();

  Glide(boolean wanted) {
    this.wanted = wanted;
  }

  /// The board changes at `now`: the cards in view that got another place in their lane begin where
  /// they were seen last. A lane that moves takes its cards along.
  ///
  /// @param seen the part of the board that is in the window
  void change(Board before, Board after, Rect seen, long now) {
    Map<CardId, Rect> underWay = settling(now);
    ways.clear();
    if (!wanted) {
      return;
    }
    for (PlacedCell cell : after.cells().values()) {
      PlacedCell old = before.cells().get(cell.cell());
      PlacedLane lane = after.lane(cell.cell().lane());
      PlacedLane oldLane = before.lane(cell.cell().lane());
      if (old != null && lane != null && oldLane != null) {
        double down = lane.y() - oldLane.y();
        if (old.rows().equals(cell.rows())) {
          goOn(cell, underWay, down, now);
        } else {
          begin(before, cell, seen, underWay, down, now);
        }
      }
    }
    if (ways.size() > MOST) {
      ways.clear();
    }
  }

  private void goOn(PlacedCell cell, Map<CardId, Rect> underWay, double down, long now) {
    if (!underWay.isEmpty()) {
      for (PlacedCard card : cell.cards()) {
        Rect from = underWay.get(card.card().id());
        if (from != null) {
          way(card, from.movedBy(0, down), now);
        }
      }
    }
  }

  private void begin(
      Board before, PlacedCell cell, Rect seen, Map<CardId, Rect> underWay, double down, long now) {
    for (PlacedCard card : cell.within(seen)) {
      Rect from = underWay.get(card.card().id());
      PlacedCard old = from == null ? inLane(before, card) : null;
      if (old != null) {
        from = old.rect();
      }
      if (from != null) {
        way(card, from.movedBy(0, down), now);
      }
    }
  }

  private static @Nullable PlacedCard inLane(Board before, PlacedCard card) {
    PlacedCard old = before.card(card.card().id());
    boolean likewise = old != null && old.form() == card.form();
    return old != null
            && likewise
            && Objects.equals(old.card().place().lane(), card.card().place().lane())
        ? old
        : null;
  }

  private void way(PlacedCard card, Rect from, long now) {
    Rect to = card.rect();
    if (Math.abs(from.x() - to.x()) > 0.5 || Math.abs(from.y() - to.y()) > 0.5) {
      ways.put(card.card().id(), new Way(from, to, now));
    }
  }

  void stop() {
    ways.clear();
  }

  /// Where the cards under way are to be drawn at `now`.
  Map<CardId, Rect> settling(long now) {
    var places = new HashMap<CardId, Rect>();
    ways.forEach((card, way) -> {
      if (now - way.began() < LASTS) {
        places.put(card, way.at(now));
      }
    });
    return places;
  }
}
