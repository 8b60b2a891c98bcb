package org.journeywall.desktop.wall;

import java.util.ArrayList;
import java.util.List;
import org.journeywall.layout.Board;
import org.journeywall.layout.PlacedLane;
import org.journeywall.model.LaneId;
import org.jspecify.annotations.Nullable;

/// The lanes of a board in the order in which they are drawn, and where they look to be while they
/// slide.
///
/// @param sliding whether any of them is on its way
record Lanes(List<Drawn> lanes, boolean sliding) {
  /// Of nothing.
  static final Lanes AT_REST = new Lanes(List.of(), false);

  /// @param slide how far below its place it is drawn, in board units
  record Drawn(LaneId id, double y, double slide) {
    /// Its upper edge on the board, in whole pixels.
    double top(double scale) {
      return Math.rint((y + slide) * scale);
    }
  }

  /// From below, so that what a lane reaches too far down lies under the next; but what is drawn
  /// above its place comes last, over the lane that has just grown.
  static Lanes inOrder(Board board, Glide glide, long now) {
    var above = new ArrayList<Drawn>();
    var lanes = new ArrayList<Drawn>();
    for (PlacedLane lane : board.lanes().reversed()) {
      LaneId id = lane.lane().id();
      var drawn = new Drawn(id, lane.y(), glide.slide(id, now));
      (drawn.slide() < 0 ? above : lanes).add(drawn);
    }
    lanes.addAll(above);
    return new Lanes(lanes, glide.isSliding(now));
  }

  /// How far below its place a lane is drawn; 0 for none.
  double slide(@Nullable LaneId lane) {
    return !sliding
        ? 0
        : lanes.stream()
            .filter(drawn -> drawn.id().equals(lane))
            .mapToDouble(Drawn::slide)
            .findFirst()
            .orElse(0);
  }
}
