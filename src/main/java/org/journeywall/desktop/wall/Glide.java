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
import org.journeywall.model.LaneId;
import org.jspecify.annotations.Nullable;

/// Lets cards that were moved aside settle into their new places within a moment instead of
/// jumping, and lanes make room and close up as calmly. Lanes only look as if they were elsewhere
/// for that moment: whatever asks the board where they are gets the answer that will last.
final class Glide {
  private static final double LASTS = 150e6;

  /// Where more than so many would move at once, they jump: nobody could follow them.
  private static final int MOST = 150;

  private record Way(Rect from, Rect to, long began) {
    Rect at(long now) {
      double left = left(began, now);
      return to.movedBy((from.x() - to.x()) * left, (from.y() - to.y()) * left);
    }
  }

  /// @param from how far below its place a lane began, in board units
  private record Slide(double from, long began) {}

  private final boolean wanted;
  private final Map<CardId, Way> ways = new HashMap<>();
  private final Map<LaneId, Slide> slides = new HashMap<>();

  /// What is left of a way, from 1 at its beginning to 0.
  private static double left(long began, long now) {
    return Math.pow(1 - Math.clamp((now - began) / LASTS, 0, 1), 3);
  }

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
    slide(before, after, seen.height(), now);
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

  // From where it was seen last, but from no further than the window is high: one is to see it
  // come. The wall of another window, or one too small to be followed, jumps.
  private void slide(Board before, Board after, double most, long now) {
    Map<LaneId, Slide> begun = new HashMap<>();
    for (PlacedLane lane : after.lanes()) {
      PlacedLane old = before.lane(lane.lane().id());
      double from = old == null ? 0 : old.y() + slide(lane.lane().id(), now) - lane.y();
      if (Math.abs(from) > 0.5 && most > 0) {
        begun.put(lane.lane().id(), new Slide(Math.clamp(from, -most, most), now));
      }
    }
    slides.clear();
    slides.putAll(begun);
  }

  /// How far below its place a lane is to be drawn at `now`, in board units; above it where
  /// negative.
  double slide(LaneId lane, long now) {
    Slide slide = slides.get(lane);
    return slide == null ? 0 : slide.from() * left(slide.began(), now);
  }

  /// Whether a lane is on its way.
  boolean isSliding(long now) {
    return slides.values().stream().anyMatch(slide -> now - slide.began() < LASTS);
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
    slides.clear();
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
